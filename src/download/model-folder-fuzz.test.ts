import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AppError } from '../shared/errors.ts';
import { trials } from '../shared/garbled.ts';
import { MemorySink, model, record, sha256, site } from './fake-model.ts';
import { besideManifests } from './folder-files.ts';
import { installModel } from './model-install.ts';
import { chosenFrom, spoiltFolder } from './spoilt-folder.ts';

// Many inputs take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

beforeEach(() => {
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('wasm')));
});
afterEach(() => vi.unstubAllGlobals());

const oldFile = { path: 'old.bin', bytes: 3, sha256: await sha256('old') };
const oldRecord = { ...record, manifestSha256: '0'.repeat(64), files: [oldFile] };
const oldBlob = new Blob(['old']);

/** What of a store no reader of it expects. */
async function unsound({ blobs, record: stored }: MemorySink): Promise<string[]> {
  const faults: string[] = [];
  for (const [hash, blob] of blobs) {
    if ((await sha256(await blob.text())) !== hash) faults.push(`${hash} has other bytes`);
  }
  for (const { path, bytes, sha256: hash } of stored?.files ?? []) {
    if (blobs.get(hash)?.size !== bytes) faults.push(`${path} is not stored`);
    if (new URL(path, site).href !== site + path) faults.push(`${path} leads elsewhere`);
  }
  return faults;
}

it('installs a spoilt folder whole, or refuses it and leaves what is stored', async () => {
  const refusals = new Set<string>();
  let installed = 0;
  const property = fc.asyncProperty(
    spoiltFolder,
    fc.constantFrom(null, null, null, model.manifest),
    async (folder, pinned) => {
      const sink = new MemorySink();
      sink.record = oldRecord;
      sink.blobs.set(oldFile.sha256, oldBlob);
      const request = {
        catalogUrl: `${site}catalog.json`,
        model: { ...model, manifest: pinned },
        files: besideManifests(chosenFrom(folder)),
      };
      const wanted = (): Promise<string> => Promise.resolve('q4f32_1');
      const { signal } = new AbortController();
      try {
        await installModel(request, sink, wanted, () => undefined, signal);
        installed += 1;
      } catch (thrown) {
        if (!(thrown instanceof AppError)) throw thrown;
        refusals.add(thrown.code);
        expect(sink.record).toBe(oldRecord);
      }
      expect(sink.blobs.get(oldFile.sha256)).toBe(oldBlob);
      expect(await unsound(sink)).toEqual([]);
    },
  );
  await fc.assert(property, trials);
  expect([...refusals].sort()).toEqual([
    ...['file-corrupt', 'file-unreadable', 'folder-incomplete', 'folder-not-converted'],
    ...['folder-other-model', 'folder-other-quantization', 'folder-other-version'],
  ]);
  expect(installed).toBeGreaterThan(trials.numRuns / 100);
  expect(installed).toBeLessThan(trials.numRuns / 2);
});
