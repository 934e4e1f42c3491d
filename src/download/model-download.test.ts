import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { files, manifest, MemorySink, model, record, sha256, site } from './fake-model.ts';
import { Lanes } from './lanes.ts';
import { type DownloadRequest, downloadModel } from './model-download.ts';
import type { DownloadProgress } from './protocol.ts';

/** What the server has, by URL; a test changes it. */
let served: Map<string, string>;
let fetched: string[];
let sink: MemorySink;

const request: DownloadRequest = { catalogUrl: `${site}catalog.json`, weightsHost: null, model };

async function run(
  asked: DownloadRequest = request,
  signal = new AbortController().signal,
): Promise<DownloadProgress[]> {
  const progress: DownloadProgress[] = [];
  await downloadModel(asked, sink, new Lanes(4), (step) => progress.push(step), signal);
  return progress;
}

beforeEach(() => {
  fetched = [];
  sink = new MemorySink();
  served = new Map([
    [`${site}demo/manifest.json`, manifest],
    [`${site}libraries/demo.wasm`, 'wasm'],
    ...Object.entries(files).map(([path, text]) => [`${site}demo/${path}`, text] as const),
  ]);
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('fetch', (url: string, { signal }: RequestInit) => {
    fetched.push(url);
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
    const body = served.get(url);
    return Promise.resolve(new Response(body ?? null, { status: body === undefined ? 404 : 200 }));
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('downloadModel', () => {
  it('stores every verified file and commits last', async () => {
    const progress = await run();
    expect(sink.paths).toEqual(record.files.map(({ path }) => path));
    expect(await sink.text('params_shard_0.bin')).toBe(files['params_shard_0.bin']);
    expect(sink.record).toEqual(record);
    expect(progress.at(-1)).toMatchObject({
      phase: 'download',
      loadedBytes: 4006,
      totalBytes: 4006,
    });
  });

  it('fetches only what is missing', async () => {
    await run();
    sink.blobs.delete(await sha256(files['tokenizer.json']));
    sink.blobs.delete(await sha256('wasm'));
    fetched = [];
    await run();
    expect(fetched.map((url) => url.slice(site.length))).toEqual([
      'demo/manifest.json',
      'libraries/demo.wasm',
      'demo/tokenizer.json',
    ]);
  });

  it.each([
    ['wrong bytes', `${site}demo/params_shard_0.bin`, 'oops'.repeat(1000), 'weights-corrupt'],
    ['too few bytes', `${site}demo/params_shard_0.bin`, 'zero', 'weights-corrupt'],
    ['too many bytes', `${site}demo/tokenizer.json`, '{}{}', 'weights-corrupt'],
    ['a login page for a file', `${site}libraries/demo.wasm`, '<html>', 'weights-corrupt'],
    [
      'another manifest',
      `${site}demo/manifest.json`,
      manifest.replace('r', 'R'),
      'manifest-mismatch',
    ],
    ['a missing file', `${site}demo/tokenizer.json`, undefined, 'http-status'],
  ])('refuses %s and commits nothing', async (_what, url, body, code) => {
    if (body === undefined) served.delete(url);
    else served.set(url, body);
    await expect(run()).rejects.toMatchObject({ code });
    expect(sink.record).toBeUndefined();
    for (const [hash, blob] of sink.blobs) {
      expect(await sha256(await blob.text())).toBe(hash);
    }
  });

  it('refuses a manifest that the catalog misdescribes', async () => {
    await expect(run({ ...request, model: { ...model, bytes: 1 } })).rejects.toMatchObject({
      code: 'catalog-invalid',
    });
  });

  it('fetches from this site and the weights host only', async () => {
    const url = 'https://weights.test/demo/manifest.json';
    const elsewhere = { ...model, manifest: { ...model.manifest, url } };
    await expect(run({ ...request, model: elsewhere })).rejects.toMatchObject({
      code: 'catalog-invalid',
    });
    expect(fetched).toEqual([]);

    served.set(url, manifest);
    for (const [path, text] of Object.entries(files)) {
      served.set(`https://weights.test/demo/${path}`, text);
    }
    await run({ ...request, model: elsewhere, weightsHost: 'https://weights.test' });
    expect(sink.record).toEqual(record);
  });

  it('stops when it is cancelled, keeping what is verified', async () => {
    const controller = new AbortController();
    const download = downloadModel(
      request,
      sink,
      new Lanes(4),
      ({ file }) => file === 'libraries/demo.wasm' && controller.abort(),
      controller.signal,
    );
    await expect(download).rejects.toMatchObject({ name: 'AbortError' });
    expect(sink.paths).toContain('libraries/demo.wasm');
    expect(sink.record).toBeUndefined();
  });
});
