import 'fake-indexeddb/auto';
import { createStore, keys, set } from 'idb-keyval';
import { expect, it, vi } from 'vitest';
import { type SiteStorage, wipe } from './wipe.ts';

/** A site with a cache, a file, an entry and a service worker, each of which can be removed. */
function fakeSite(): SiteStorage {
  const caches = new Set(['shell']);
  const files = new Set(['webllm-resume']);
  const entries = new Map([['settings', '{}']]);
  let workers = [{ scope: '/', unregister: () => Promise.resolve((workers = []).length === 0) }];
  return {
    local: () => [
      {
        get length() {
          return entries.size;
        },
        clear: () => entries.clear(),
      },
    ],
    caches: {
      keys: () => Promise.resolve([...caches]),
      delete: (name: string) => Promise.resolve(caches.delete(name)),
    } as CacheStorage,
    folder: () =>
      Promise.resolve({
        keys: async function* () {
          yield* [...(await Promise.resolve(files))];
        },
        removeEntry: (name: string) => Promise.resolve(void files.delete(name)),
      } as unknown as FileSystemDirectoryHandle),
    workers: {
      getRegistrations: () => Promise.resolve(workers as unknown as ServiceWorkerRegistration[]),
    },
  };
}

it('empties every database while it is open elsewhere, and everything else', async () => {
  const models = createStore('models', 'files');
  const parts = createStore('parts', 'pieces');
  await set('a', 1, models);
  await set('b', 2, parts);
  expect(await wipe(fakeSite())).toEqual([]);
  expect(await keys(models)).toEqual([]);
  expect(await keys(parts)).toEqual([]);
});

it('says what is left where something cannot be removed', async () => {
  const site = fakeSite();
  vi.spyOn(site.caches, 'delete').mockResolvedValue(false);
  expect(await wipe(site)).toEqual(['Cache Storage: shell']);
});

it('says that the browser refused', async () => {
  const blocked = (): never => {
    throw new DOMException('blocked', 'SecurityError');
  };
  await expect(wipe({ ...fakeSite(), local: blocked })).rejects.toMatchObject({
    code: 'storage-failed',
  });
});
