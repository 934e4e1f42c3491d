/** For tests: the folder of the tiny checkpoint, with one or two of its files spoilt. */
import * as fc from 'fast-check';
import { garbledJson, strangePath } from '../shared/garbled.ts';
import { headerOf, type SparseFile } from './sparse-folder.ts';
import { tinyConfig, tinyTensors, tinyTokenizer } from './tiny-checkpoint.ts';

const tensors = Object.entries(tinyTensors());
const headers = {
  'model.safetensors': headerOf(Object.fromEntries(tensors)),
  'a.safetensors': headerOf(Object.fromEntries(tensors.slice(0, 7))),
  'b.safetensors': headerOf(Object.fromEntries(tensors.slice(7))),
};
const indexName = 'model.safetensors.index.json';
const weightMap = tensors.map(([name], i) => [name, `${i < 7 ? 'a' : 'b'}.safetensors`] as const);
/** What its config.json says when it is not spoilt. */
export const wholeConfig = { ...tinyConfig, rope_theta: 10_000, rms_norm_eps: 1e-5 };
const json = {
  'config.json': wholeConfig,
  'generation_config.json': { do_sample: true, eos_token_id: [41] },
  'tokenizer.json': { ...tinyTokenizer, model: { vocab: { a: 0, b: 1 } } },
  [indexName]: { weight_map: Object.fromEntries(weightMap) },
};
/** Llama 2's kind. */
const llama2 = {
  added_tokens: [{ id: 40, content: '<s>' }],
  normalizer: { type: 'Sequence', normalizers: [{ type: 'Prepend' }, { type: 'Replace' }] },
  decoder: { type: 'Sequence', decoders: [{ type: 'ByteFallback' }, { type: 'Strip' }] },
};
const texts = Object.entries(json).map(([name, value]): [string, SparseFile] => [
  name,
  { text: JSON.stringify(value) },
]);
const weights = Object.entries(headers).map(
  ([name, { header, dataBytes }]): [string, SparseFile] => [
    name,
    { text: JSON.stringify(header), dataBytes },
  ],
);
const whole: [string, SparseFile][] = [...texts, ...weights, ['LICENSE', { text: 'Mind.' }]];

/** What becomes of a file: other properties, or nothing is left of it. */
type Spoil = [name: string, change: Partial<SparseFile> | null];

const anyName = fc.constantFrom(...whole.map(([name]) => name));
const weightsName = fc.constantFrom(...Object.keys(headers));
const sizes = fc.constantFrom(0, 1, 7, 8, 9, 100, 2 ** 26 + 1, 2 ** 31, 2 ** 40, 2 ** 53 - 1);
const lengths = fc.oneof(
  fc.constantFrom(0n, 1n, 2n, 100_000_001n, 2n ** 32n, 2n ** 53n, 2n ** 63n, 2n ** 64n - 1n),
  fc.bigInt({ min: 0n, max: 5000n }),
);
/** As files of other formats begin, and Git LFS's pointers. */
const magics = ['PK\u0003\u0004', 'GGUF', 'version https://git-lfs.github.com'];
const starts = fc.oneof(
  fc.array(fc.nat(255), { maxLength: 20 }),
  fc.constantFrom(...magics.map((text) => [...new TextEncoder().encode(text)])),
);
const garbled = (name: string, value: object): fc.Arbitrary<Spoil> =>
  fc.tuple(fc.constant(name), fc.record({ text: garbledJson(value) }));
const spoil: fc.Arbitrary<Spoil> = fc.oneof(
  ...Object.entries(json).map(([name, value]) => garbled(name, value)),
  ...Object.entries(headers).map(([name, { header }]) => garbled(name, header)),
  garbled('tokenizer.json', llama2),
  fc.tuple(weightsName, fc.record({ headerBytes: lengths })),
  fc.tuple(weightsName, fc.record({ headerBytes: lengths, byteLength: sizes })),
  fc.tuple(weightsName, fc.record({ dataBytes: fc.nat(300_000) })),
  fc.tuple(anyName, fc.record({ byteLength: sizes })),
  fc.tuple(anyName, fc.record({ start: starts })),
  fc.tuple(anyName, fc.constant(null)),
  fc.tuple(anyName, fc.constantFrom(...whole.map(([, file]) => file))),
  fc.tuple(
    fc.oneof(strangePath, fc.constantFrom('tokenizer.model', 'x.gguf', 'x.bin', 'NOTICE')),
    fc.constant({ text: 'x' }),
  ),
);

export interface SpoiltCheckpoint {
  /** Whether its weights are in several files. */
  readonly hasIndex: boolean;
  readonly spoils: readonly Spoil[];
}

export const spoiltCheckpoint = fc.record<SpoiltCheckpoint>({
  hasIndex: fc.boolean(),
  spoils: fc.array(spoil, { minLength: 1, maxLength: 2 }),
});

/** The files of such a checkpoint, by name. */
export function spoiltFiles({ hasIndex, spoils }: SpoiltCheckpoint): Map<string, SparseFile> {
  const files = new Map(hasIndex ? whole : whole.filter(([name]) => name !== indexName));
  for (const [name, change] of spoils) {
    if (change === null) files.delete(name);
    else files.set(name, { text: '', ...files.get(name), ...change });
  }
  return files;
}
