import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import build from '../../public/models/libraries/demo-q4f32_1.build.json' with { type: 'json' };
import { garbledJson, trials } from '../shared/garbled.ts';
import { WeightsError } from './errors.ts';
import { libraryQuantization } from './library-json.ts';
import { libraryMetadata } from './library-metadata.ts';
import { expectCompiledFor, parseLibraryRecord } from './library-record.ts';
import { med42Config } from './tiny-checkpoint.ts';

// Many inputs take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const metadata = {
  model_type: 'llama',
  quantization: 'q4f32_1',
  context_window_size: 2048,
  prefill_chunk_size: 256,
  params: [
    { dtype: 'uint32', name: 'model.embed_tokens.q_weight', shape: [3072, 32] },
    { dtype: 'float32', name: 'model.norm.weight', shape: [256] },
  ],
};

/** Metadata between other constants. */
interface Library {
  readonly before: Uint8Array;
  readonly json: string;
  readonly after: Uint8Array;
  /** What keeps it apart from them. */
  readonly gap: readonly number[];
}

const library = fc.record<Library>({
  before: fc.uint8Array(),
  json: garbledJson(metadata),
  after: fc.uint8Array(),
  gap: fc.constantFrom([], [0]),
});

function bytesOf({ before, json, after, gap }: Library): Uint8Array {
  // As TVM writes it.
  const text = json.replaceAll('":', '": ').replaceAll(',"', ', "');
  return Uint8Array.from([...before, ...gap, ...new TextEncoder().encode(text), ...gap, ...after]);
}

/** What a reader of libraries gave; undefined where it found none, and no fault of its own. */
function readOrRefused<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (thrown) {
    const isFault = thrown instanceof TypeError || thrown instanceof RangeError;
    if (isFault || !(thrown instanceof Error)) throw thrown;
    return undefined;
  }
}

it('reads what a spoilt library says of itself as what it may be, or not at all', () => {
  let read = 0;
  const property = fc.property(library, (parts) => {
    const bytes = bytesOf(parts);
    const quantization = libraryQuantization(bytes);
    const found = readOrRefused(() => libraryMetadata(bytes));
    if (found === undefined) return;
    read += 1;
    expect(found.quantization).toBe(quantization);
    const numbers = [found.prefillChunkSize, ...found.tensors.flatMap(({ shape }) => shape)];
    expect(numbers.filter((n) => !Number.isSafeInteger(n) || n < 1)).toEqual([]);
  });
  fc.assert(property, trials);
  expect(read).toBeGreaterThan(trials.numRuns / 100);
  expect(read).toBeLessThan(trials.numRuns / 2);
});

it('takes a spoilt build record for none, or for one of another model', () => {
  let read = 0;
  const property = fc.property(garbledJson(build), (json) => {
    const record = readOrRefused(() => parseLibraryRecord(JSON.parse(json)));
    if (record === undefined) return;
    read += 1;
    const compare = (): void => expectCompiledFor(med42Config, 'q4f16_1', record, 'It');
    expect(compare).toThrow(WeightsError);
    expect(compare).toThrow(expect.objectContaining({ code: 'library-differs' }));
  });
  fc.assert(property, trials);
  expect(read).toBeGreaterThan(trials.numRuns / 100);
  expect(read).toBeLessThan(trials.numRuns);
});
