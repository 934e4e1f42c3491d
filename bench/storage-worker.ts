import { createArtifactCache, type ArtifactCacheTemplate } from '@mlc-ai/web-runtime';
import { ModelCacheStorage } from '../src/storage/cache-storage.ts';
import { ModelStore } from '../src/storage/model-store.ts';
import type { ForeignBackend, StorageBench, WarmRead } from './storage-backends.ts';

const scope = 'bench/model';
const models = new ModelStore();

function foreign(backend: ForeignBackend): ArtifactCacheTemplate {
  return createArtifactCache(scope, { cacheType: backend });
}

/** The class that web-llm keeps the Cache API with, on the product's adapter, as in its engine worker. */
function ours(): ArtifactCacheTemplate {
  Object.defineProperty(self, 'caches', { value: new ModelCacheStorage(models) });
  return createArtifactCache(scope, { cacheType: 'cache' });
}

/** Asks whether all are there, then has each one once as an ArrayBuffer. */
async function readAll(cache: ArtifactCacheTemplate, urls: readonly string[]): Promise<WarmRead> {
  const start = performance.now();
  if (!(await cache.hasAllKeys([...urls]))) throw new Error('Not everything is stored.');
  const checked = performance.now();
  let bytes = 0;
  for (const url of urls) {
    const shard = (await cache.fetchWithCache(url, 'arraybuffer')) as ArrayBuffer;
    bytes += shard.byteLength;
  }
  const end = performance.now();
  return { bytes, checkMs: checked - start, totalMs: end - start };
}

/** The Blobs that the product has stored, without a question or a look-up. */
async function readBlobs(modelId: string, names: readonly string[]): Promise<WarmRead> {
  const files = await Promise.all(names.map((name) => models.file(modelId, name)));
  const start = performance.now();
  let bytes = 0;
  for (const file of files) bytes += (await file?.blob.arrayBuffer())?.byteLength ?? 0;
  return { bytes, checkMs: 0, totalMs: performance.now() - start };
}

globalThis.storageBench = {
  async fill(backend, urls) {
    const cache = foreign(backend);
    for (const url of urls) await cache.addToCache(url, 'arraybuffer');
    // Some say that it is done before it is: their answer waits for that.
    if (!(await cache.hasAllKeys([...urls]))) throw new Error(`${backend} has lost something.`);
  },
  read(backend, { modelId, names, urls }) {
    if (backend === 'bare') return readBlobs(modelId, names);
    if (backend !== 'ours') return readAll(foreign(backend), urls);
    const folder = new ModelCacheStorage(models).modelUrl(modelId);
    return readAll(
      ours(),
      names.map((name) => folder + name),
    );
  },
} satisfies StorageBench;
