import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/processes.mjs';
import { med42Config } from '../../src/weights/tiny-checkpoint.ts';
import { expectLibraryFits } from './library-fit.ts';

const library = path.join(root, 'public', 'models', 'libraries', 'Llama3-Med42-8B-q4f16_1.wasm');
const published = { ...med42Config, ropeTheta: 500_000, normEpsilon: 1e-5 };

describe('expectLibraryFits', () => {
  it('accepts the model that a library was compiled for', () => {
    expect(() => expectLibraryFits(published, 'q4f16_1', library)).not.toThrow();
  });

  it.each([
    ['another rotary base', { ropeTheta: 10_000 }, 'rope_theta is 10000, and 500000'],
    ['another epsilon', { normEpsilon: 1e-6 }, 'rms_norm_eps is 0.000001, and 0.00001'],
    ['a tied output head', { tied: true }, 'tie_word_embeddings is true, and false'],
    [
      'as many tensors for other heads',
      { heads: 64, keyValueHeads: 16, headSize: 64 },
      'head_dim is 64, and 128',
    ],
    ['fewer layers', { layers: 31 }, 'num_hidden_layers is 31, and 32'],
  ])('names %s', (_what, change, words) => {
    expect(() => expectLibraryFits({ ...published, ...change }, 'q4f16_1', library)).toThrow(words);
  });

  it('names another quantization, with its code', () => {
    expect(() => expectLibraryFits(published, 'q4f32_1', library)).toThrow(
      expect.objectContaining({ code: 'library-differs' }) as Error,
    );
  });

  it('cannot compare a library without a build record', () => {
    expect(() => expectLibraryFits(published, 'q4f32_1', 'elsewhere.wasm')).not.toThrow();
  });
});
