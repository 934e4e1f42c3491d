import { describe, expect, it, vi } from 'vitest';
import { ModelCacheStorage } from './cache-storage.ts';

const files = new Map([
  ['demo/mlc-chat-config.json', new Blob(['{"vocab_size": 3}'])],
  ['demo/libraries/demo.wasm', new Blob(['wasm'])],
]);
const storage = new ModelCacheStorage({
  file: (modelId, path) => {
    const blob = files.get(`${modelId}/${path}`);
    return Promise.resolve(blob && { blob });
  },
  fileKeys: () => Promise.resolve([...files.keys()]),
});
const url = storage.modelUrl('demo');

describe('ModelCacheStorage', () => {
  it('names files as web-llm resolves them, and never by "localhost"', () => {
    expect(new URL('params_shard_0.bin', url).href).toBe(`${url}params_shard_0.bin`);
    expect(url).toMatch(/^https:.+\/resolve\/.+\/$/);
    expect(url).not.toContain('localhost');
  });

  it('gives a file as JSON or bytes, and tells what it read', async () => {
    const onRead = vi.fn();
    storage.onRead = onRead;
    const cache = await storage.open();
    const config = await cache.match(new Request(`${url}mlc-chat-config.json`));
    expect(await config?.json()).toEqual({ vocab_size: 3 });
    const library = await cache.match(`${url}libraries/demo.wasm`);
    expect((await library?.arrayBuffer())?.byteLength).toBe(4);
    expect(onRead.mock.calls.map(([bytes]: unknown[]) => bytes)).toEqual([17, 4]);
  });

  it('looks a file up once that is asked for and then read, and again for the next load', async () => {
    const file = vi.fn((_modelId: string, path: string) =>
      Promise.resolve({ blob: new Blob([path]) }),
    );
    const counted = new ModelCacheStorage({ file, fileKeys: () => Promise.resolve([]) });
    const cache = await counted.open();
    for (const path of ['a.bin', 'b.bin', 'a.bin']) {
      await cache.match(new Request(url + path));
      const found = await cache.match(new Request(url + path));
      expect(new TextDecoder().decode(await found?.arrayBuffer())).toBe(path);
    }
    expect(file.mock.calls.map(([, path]) => path)).toEqual(['a.bin', 'b.bin', 'a.bin']);
  });

  it('frees a shard when the next one is read', async () => {
    const file = (_modelId: string, path: string): Promise<{ blob: Blob }> =>
      Promise.resolve({ blob: new Blob([path]) });
    const shards = new ModelCacheStorage({ file, fileKeys: () => Promise.resolve([]) });
    const cache = await shards.open();
    const read = async (path: string): Promise<ArrayBuffer | undefined> =>
      (await cache.match(url + path))?.arrayBuffer();
    const tokenizer = await read('tokenizer.json');
    const first = await read('a.bin');
    const second = await read('b.bin');
    const lengths = [tokenizer, first, second].map((buffer) => buffer?.byteLength);
    // Node 20 has no ArrayBuffer.prototype.transfer.
    expect(lengths).toEqual([14, 'transfer' in ArrayBuffer.prototype ? 0 : 5, 5]);
  });

  it('gives the app a JSON file too, or says which is missing', async () => {
    expect(await storage.json('demo', 'mlc-chat-config.json')).toEqual({ vocab_size: 3 });
    await expect(storage.json('demo', 'tokenizer.json')).rejects.toMatchObject({
      code: 'model-file-missing',
    });
  });

  it('lists what is stored under the same URLs', async () => {
    const cache = await storage.open();
    expect(await cache.keys()).toContainEqual({ url: `${url}libraries/demo.wasm` });
  });

  it('answers a missing file with undefined, and refuses to fetch it', async () => {
    const fetch = vi.spyOn(globalThis, 'fetch');
    const cache = await storage.open();
    const request = new Request(`${url}params_shard_0.bin`);
    expect(await cache.match(request)).toBeUndefined();
    await expect(cache.add(request)).rejects.toMatchObject({
      code: 'model-file-missing',
      message: 'params_shard_0.bin of demo is not stored on this device',
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('refuses a URL that is no model file', async () => {
    const cache = await storage.open();
    await expect(cache.match('https://example.org/x.wasm')).rejects.toMatchObject({
      code: 'model-file-missing',
    });
  });

  it('names a file whose bytes the browser has dropped', async () => {
    const broken = { arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) };
    const damaged = new ModelCacheStorage({
      file: () => Promise.resolve({ blob: broken as unknown as Blob }),
      fileKeys: () => Promise.resolve([]),
    });
    const file = await (await damaged.open()).match(`${url}a.bin`);
    await expect(file?.arrayBuffer()).rejects.toMatchObject({ code: 'model-file-missing' });
  });
});
