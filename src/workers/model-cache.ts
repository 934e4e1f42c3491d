import { ModelCacheStorage } from '../storage/cache-storage.ts';
import { ModelStore } from '../storage/model-store.ts';

/** The engine worker's only source of files. */
export const modelCache = new ModelCacheStorage(new ModelStore());

// Imported before web-llm, which knows no other way to be given its files than `caches`.
Object.defineProperty(self, 'caches', { value: modelCache, configurable: false });
