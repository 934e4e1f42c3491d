import type { StorageServices } from './storage.svelte.ts';
import { lookAt, storedModel } from './fake-services.ts';

/** For tests of state and components only: the storage whose complete models are `records`. */
export function fakeStorage(
  records: Set<string>,
): StorageServices & { memory: Map<string, number>; discarded: string[] } {
  const memory = new Map<string, number>();
  const discarded: string[] = [];
  return {
    memory,
    discarded,
    store: {
      modelIds: () => Promise.resolve([...records]),
      look: lookAt((id) => (records.has(id) ? storedModel(id) : undefined), 4_000_000),
      discard: (id, paths) => {
        records.delete(id);
        discarded.push(...paths);
        return Promise.resolve();
      },
      delete: (id) => {
        records.delete(id);
        return Promise.resolve();
      },
    },
    stored: {
      verify: () => Promise.resolve({ files: 143, broken: [] }),
      export: () => Promise.resolve(),
    },
    remembered: {
      all: () => new Map(memory),
      remember: (id, bytes) => void memory.set(id, bytes),
      forget: (id) => void memory.delete(id),
    },
    chooseFolder: undefined,
    wipe: () => {
      memory.clear();
      return Promise.resolve([]);
    },
  };
}
