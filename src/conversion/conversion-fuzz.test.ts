import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { type CatalogModel, parseManifest } from '../shared/catalog.ts';
import { checkpointErrorCodes } from '../shared/checkpoint-errors.ts';
import { AppError } from '../shared/errors.ts';
import { garbledJson, strangePath, trials } from '../shared/garbled.ts';
import { parseLlamaConfig } from '../weights/llama-config.ts';
import { expectedTensors } from '../weights/plan.ts';
import { contentOf, type SparseFile } from '../weights/sparse-folder.ts';
import { spoiltCheckpoint, spoiltFiles, wholeConfig } from '../weights/spoilt-checkpoint.ts';
import { convertModel } from './convert-model.ts';
import { FakeStore } from './fake-store.ts';

// Many inputs take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const metadata = {
  quantization: 'q4f32_1',
  prefill_chunk_size: 128,
  params: expectedTensors(parseLlamaConfig(JSON.stringify(wholeConfig)), 'q4f32_1').map(
    ({ name, shape, dtype }) => ({ name, shape, dtype }),
  ),
};
const library = { path: 'libraries/tiny.wasm', bytes: 1, sha256: 'a'.repeat(64) };
const buildRecord = {
  sha256: library.sha256,
  quantization: 'q4f32_1',
  config: { ...wholeConfig, context_window_size: 128, prefill_chunk_size: 128 },
};
const model: CatalogModel = {
  id: 'tiny',
  title: 'Tiny',
  library,
  manifest: null,
  bytes: 1,
  contextSizes: [128],
  kvCacheBytesPerToken: 1,
  requires: { features: [], limits: {}, memory: 1 },
  licence: { name: 'llama3', file: null, notice: null },
  card: null,
  selfTest: null,
};
const old = {
  version: 2 as const,
  modelId: 'tiny',
  manifestSha256: 'b'.repeat(64),
  librarySha256: library.sha256,
  libraryPath: library.path,
  weights: { source: 's', revision: 'r', quantization: 'q4f32_1' },
  manifest: '{}',
  files: [library],
};

/** A file whose weights are all zeros, or none of them a number; of at most a million bytes. */
function fileOf(path: string, written: SparseFile, fill: number): { path: string; file: File } {
  const { content, byteLength } = contentOf(written);
  const bytes = new Uint8Array(Math.min(byteLength, 1_000_000)).fill(fill);
  bytes.set(content.subarray(0, bytes.byteLength));
  return { path, file: new File([bytes], path) };
}

it('stores a spoilt checkpoint whole, or leaves the model that is stored', async () => {
  const seen = new Set<string>();
  const input = fc.record({
    name: strangePath,
    checkpoint: spoiltCheckpoint,
    fill: fc.constantFrom(0, 0, 0xff),
    libraryText: fc.oneof(
      { weight: 3, arbitrary: fc.constant(JSON.stringify(metadata)) },
      { weight: 1, arbitrary: garbledJson(metadata) },
    ),
    libraryRecord: fc.oneof(fc.constant(null), garbledJson(buildRecord)),
  });
  const property = fc.asyncProperty(input, async (given) => {
    const { name, checkpoint, fill, libraryText, libraryRecord } = given;
    const store = new FakeStore();
    const blob = new Blob([`\0${libraryText.replaceAll('":', '": ')}\0`]);
    store.stored.set(library.path, { blob, sha256: library.sha256 });
    store.record = old;
    const files = [...spoiltFiles(checkpoint)].map(([path, file]) => fileOf(path, file, fill));
    const request = { model, checkpoint: { name, files }, licenceText: null, libraryRecord };
    const services = {
      store,
      assistants: [],
      freeBytes: () => Promise.resolve(undefined),
      now: () => 0,
    };
    let end = 'converted';
    try {
      await convertModel(request, services, () => undefined, new AbortController().signal);
      const listed = parseManifest(store.record.manifest).files;
      const sizes = listed.map(({ path }) => store.stored.get(path)?.blob.size);
      expect(sizes).toEqual(listed.map(({ bytes }) => bytes));
    } catch (thrown) {
      if (!(thrown instanceof AppError)) throw thrown;
      expect([...checkpointErrorCodes, 'model-incompatible'], thrown.message).toContain(
        thrown.code,
      );
      expect(store.record).toBe(old);
      end = thrown.code;
    }
    expect(store.stored.get(library.path)?.blob).toBe(blob);
    seen.add(end);
  });
  await fc.assert(property, { ...trials, numRuns: 1000 });
  expect([...seen]).toEqual(
    expect.arrayContaining([
      'converted',
      'model-incompatible',
      'library-differs',
      'value-not-finite',
    ]),
  );
});
