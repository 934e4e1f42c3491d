import { expect, it } from 'vitest';
import type { CatalogModel } from '../shared/catalog.ts';
import { AppError } from '../shared/errors.ts';
import { catalogModel } from './fake-services.ts';
import { Model } from './model.svelte.ts';
import { suggestion } from './suggestion.ts';

const gpu = { isSoftware: false, lack: () => undefined };
const desktop = { isHandheld: false, memory: undefined };
const gigabytes = (bytes: number) => ({
  isHandheld: false,
  memory: { bytes: bytes * 1e9, orMore: true },
});
const lack = new AppError('gpu-feature-missing', 'shader-f16');

function model(id: string, gb: number, card: CatalogModel['card'], unfit?: AppError): Model {
  const requires = { features: [], limits: {}, memory: gb * 1e9 };
  const entry = { ...catalogModel(id), requires, kvCacheBytesPerToken: 0, card };
  return new Model(entry, { phase: 'absent', keptBytes: 0 }, unfit);
}

const demo = model('demo', 0.007, 'demo');
const f16 = model('f16', 4.7, 'Llama3-Med42-8B');
const f32 = model('f32', 5.3, 'Llama3-Med42-8B');
const large = model('large', 40, 'Llama3-Med42-70B');
const all = [demo, f32, f16, large];

it.each([
  ['a GPU, and memory that nobody tells of', { all, gpu }, desktop, 'f16'],
  ['room for the larger', { all, gpu }, gigabytes(64), 'large'],
  ['room for the smaller: in the numbers that take least', { all, gpu }, gigabytes(8), 'f16'],
  ['room for neither', { all, gpu }, gigabytes(4), 'demo'],
  ['a phone', { all, gpu }, { ...gigabytes(8), isHandheld: true }, 'demo'],
  ['no graphics processor', { all, gpu: { ...gpu, isSoftware: true } }, gigabytes(64), 'demo'],
  ['nothing known of the GPU', { all, gpu: undefined }, gigabytes(64), 'demo'],
  [
    'no half precision',
    { all: [demo, model('f16', 4.7, 'Llama3-Med42-8B', lack), f32], gpu },
    gigabytes(8),
    'f32',
  ],
] as const)('with %s', (_what, models, device, id) => {
  expect(suggestion(models, device, () => 2048)?.entry.id).toBe(id);
});

it('is none where nothing can run', () => {
  const models = { all: [model('demo', 0.007, 'demo', lack)], gpu };
  expect(suggestion(models, desktop, () => 2048)).toBeUndefined();
});
