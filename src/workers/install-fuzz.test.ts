import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { files, model, record, sha256, site } from '../download/fake-model.ts';
import { besideManifests } from '../download/folder-files.ts';
import { installModel } from '../download/model-install.ts';
import { chosenFrom, spoiltFolder } from '../download/spoilt-folder.ts';
import { AppError } from '../shared/errors.ts';
import { trials } from '../shared/garbled.ts';
import type { StoredModel } from '../shared/stored-model.ts';
import { LocalLocks } from '../storage/local-locks.ts';
import { ModelStore } from '../storage/model-store.ts';

// Many inputs take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const store = new ModelStore();
const shard = files['params_shard_0.bin'];

beforeEach(() => {
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('navigator', { locks: new LocalLocks() });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('wasm')));
});
afterEach(() => vi.unstubAllGlobals());

/** Stores a version of a model that has these files. */
async function put(modelId: string, texts: Record<string, string>): Promise<StoredModel> {
  const listed = [];
  for (const [path, text] of Object.entries(texts)) {
    const file = { blob: new Blob([text]), sha256: await sha256(text) };
    await store.putFile(modelId, path, file);
    listed.push({ path, bytes: text.length, sha256: file.sha256 });
  }
  const stored = { ...record, modelId, manifestSha256: '0'.repeat(64), files: listed };
  await store.commit(stored);
  return stored;
}

/** Whether every file of a model is there, as it was when it was stored. */
async function isSound(modelId: string): Promise<boolean> {
  const stored = await store.record(modelId);
  for (const { path, sha256: hash } of stored?.files ?? []) {
    const text = await (await store.file(modelId, path))?.blob.text();
    if (text === undefined || (await sha256(text)) !== hash) return false;
  }
  return stored !== undefined;
}

it('keeps every stored model whole, whatever folder is installed', async () => {
  // Both have files in common with the folder.
  const other = await put('other', { 'a.bin': shard, 'b.bin': 'other' });
  const putOld = (): Promise<StoredModel> => put('demo', { 'x.bin': shard, 'old.bin': 'old' });
  let old = await putOld();
  let installed = 0;
  const property = fc.asyncProperty(spoiltFolder, async (folder) => {
    const request = {
      catalogUrl: `${site}catalog.json`,
      model: { ...model, manifest: null },
      files: besideManifests(chosenFrom(folder)),
    };
    const wanted = (): Promise<string> => Promise.resolve('q4f32_1');
    const { signal } = new AbortController();
    const refused = await installModel(request, store, wanted, () => undefined, signal).catch(
      (thrown: unknown) => {
        if (!(thrown instanceof AppError)) throw thrown;
        return thrown;
      },
    );
    if (refused) expect(await store.record('demo')).toEqual(old);
    expect(await store.record('other')).toEqual(other);
    expect([await isSound('demo'), await isSound('other')]).toEqual([true, true]);
    if (refused) return;
    installed += 1;
    old = await putOld();
  });
  await fc.assert(property, { ...trials, numRuns: 500 });
  expect(installed).toBeGreaterThan(10);
});
