import { existsSync, openAsBlob } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDawn } from '../../scripts/dawn.mjs';
import { ScriptError } from '../../scripts/processes.mjs';
import type { Engine } from '../../src/engine/engine.ts';
import { ModelCacheStorage, type FileSource } from '../../src/storage/cache-storage.ts';

const libraryPath = 'library.wasm';

/** A model's folder, and a library that lies elsewhere, as what storage would hold. */
function filesOf(model: string, library: string): FileSource {
  return {
    file: async (_modelId, name) => {
      const file = name === libraryPath ? library : path.join(model, name);
      return existsSync(file) ? { blob: await openAsBlob(file) } : undefined;
    },
    fileKeys: () => Promise.resolve([]),
  };
}

/** Dawn on whatever Vulkan driver this process was told to use. */
async function vulkanGpu(): Promise<GPU> {
  const dawn = (await import(pathToFileURL(await ensureDawn()).href)) as {
    readonly create: (options: readonly string[]) => GPU;
    readonly globals: object;
  };
  Object.assign(globalThis, dawn.globals);
  return dawn.create(['backend=vulkan']);
}

/** What web-llm looks for to know that it runs in a worker, and Node's own marks out of its sight. */
async function pretendWorker(gpu: GPU, caches: ModelCacheStorage): Promise<void> {
  // Node loads its fetch when first called, and reads its version then.
  await fetch('data:,');
  const define = (name: string, value: unknown): void => {
    Object.defineProperty(globalThis, name, { value, configurable: true });
  };
  define('navigator', { gpu, userAgent: 'Node' });
  define('location', new URL('https://127.0.0.1/'));
  define('caches', caches);
  define('self', globalThis);
  define('importScripts', () => undefined);
  const versions = { ...process.versions, node: undefined };
  Object.defineProperty(process, 'versions', { value: versions, configurable: true });
}

/**
 * The product's engine in this process, on Dawn and Vulkan in place of a browser, with `model` loaded.
 * The process is of no use for anything else afterwards.
 *
 * @param contextSize in tokens
 */
export async function startNodeEngine(
  model: string,
  library: string,
  contextSize: number,
): Promise<Engine> {
  const gpu = await vulkanGpu();
  const adapter = await gpu.requestAdapter();
  if (!adapter) throw new ScriptError('Dawn finds no Vulkan driver that it accepts.');
  console.log(`Dawn on ${adapter.info.description}`);
  const cache = new ModelCacheStorage(filesOf(model, library));
  await pretendWorker(gpu, cache);
  // Only now: it looks for a GPUAdapter when it is made, and web-llm for a worker when it is loaded.
  const { WebllmEngine } = await import('../../src/engine/webllm-engine.ts');
  const engine = new WebllmEngine({ isSecureContext: true, navigator: { gpu } }, cache);
  const requires = { features: [], limits: {} };
  const files = { id: 'model', libraryPath, bytes: 1 };
  const toLoad = { ...files, contextSize, requires, selfTest: null, steal: false };
  console.log('Loaded', await engine.load(toLoad, () => undefined));
  return engine;
}
