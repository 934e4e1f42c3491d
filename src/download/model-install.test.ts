import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CatalogModel } from '../shared/catalog.ts';
import { AppError } from '../shared/errors.ts';
import { files, manifest, MemorySink, model, record, sha256, site } from './fake-model.ts';
import type { FolderFile } from './folder-files.ts';
import { installModel } from './model-install.ts';
import type { DownloadProgress } from './protocol.ts';

const shard = 'params_shard_0.bin';

/** The chosen folder, by path; a test changes it. */
let folder: Map<string, File>;
let entry: CatalogModel;
/** Paths whose bytes were asked for. */
let opened: string[];
let fetched: string[];
let sink: MemorySink;

/** A file that tells when it is read. */
function fileOf(path: string, text: string): File {
  const file = new File([text], path);
  const stream = file.stream.bind(file);
  file.stream = () => {
    opened.push(path);
    return stream();
  };
  return file;
}

/** What the library computes with. */
let wanted: string | undefined;

async function run(
  onProgress: (progress: DownloadProgress) => void = () => undefined,
  signal = new AbortController().signal,
): Promise<void> {
  const chosen: FolderFile[] = [...folder].map(([path, file]) => ({ path, file }));
  const request = { catalogUrl: `${site}catalog.json`, model: entry, files: chosen };
  await installModel(request, sink, () => Promise.resolve(wanted), onProgress, signal);
}

/** Puts another manifest into the folder. */
function list(change: (parsed: { model_id: string; files: { path: string }[] }) => void): void {
  const parsed = JSON.parse(manifest) as { model_id: string; files: { path: string }[] };
  change(parsed);
  folder.set('manifest.json', new File([JSON.stringify(parsed)], 'manifest.json'));
}

beforeEach(() => {
  wanted = 'q4f32_1';
  entry = model;
  opened = [];
  fetched = [];
  sink = new MemorySink();
  folder = new Map([
    ['manifest.json', new File([manifest], 'manifest.json')],
    ...Object.entries(files).map(([path, text]) => [path, fileOf(path, text)] as const),
    ['holiday.jpg', fileOf('holiday.jpg', 'a beach')],
  ]);
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('fetch', (url: string) => {
    fetched.push(url);
    return Promise.resolve(new Response('wasm'));
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('installModel', () => {
  it('stores what a download would, the library from the site, and reads nothing else', async () => {
    const progress: DownloadProgress[] = [];
    await run((step) => progress.push(step));
    expect(sink.record).toEqual(record);
    expect(sink.paths).toEqual(record.files.map(({ path }) => path));
    expect(await sink.text(shard)).toBe(files[shard]);
    expect(fetched).toEqual([`${site}libraries/demo.wasm`]);
    expect(opened).toEqual(Object.keys(files));
    expect(progress.at(-1)).toEqual({
      phase: 'copy',
      file: 'tokenizer.json',
      loadedBytes: 4006,
      totalBytes: 4006,
    });
  });

  it('finds the model one folder deeper, among others', async () => {
    const own = [...folder];
    list((parsed) => (parsed.model_id = 'other'));
    const other = folder.get('manifest.json') ?? new File([], '');
    folder = new Map([
      ['other/manifest.json', other],
      ['extension/manifest.json', new File(['{"name": "no model"}'], 'manifest.json')],
      ...own.map(([path, file]) => [`demo/${path}`, file] as const),
    ]);
    await run();
    expect(sink.record).toEqual(record);
  });

  it('takes any version where the catalog pins none, and records which', async () => {
    entry = { ...model, manifest: null };
    list(({ files: listed }) => listed.pop());
    const installed = (await folder.get('manifest.json')?.text()) ?? '';
    folder.set('older/manifest.json', new File([manifest], 'manifest.json'));
    await run();
    expect(sink.record?.manifestSha256).toBe(await sha256(installed));
    expect(sink.record?.files.map(({ path }) => path)).toEqual(['libraries/demo.wasm', shard]);
  });

  it('reads only what is missing', async () => {
    await run();
    sink.blobs.delete(await sha256(files[shard]));
    opened = [];
    fetched = [];
    await run();
    expect(opened).toEqual([shard]);
    expect(fetched).toEqual([]);
    expect(sink.record).toEqual(record);
  });

  it.each([
    ['a folder as downloaded from its publisher', () => folder.delete('manifest.json')],
    [
      'a manifest of something else',
      () => folder.set('manifest.json', new File(['{}'], 'manifest.json')),
    ],
    [
      'a manifest that is far too large',
      () => folder.set('manifest.json', new File([new Uint8Array(5_000_000)], 'manifest.json')),
    ],
    [
      'a manifest that brings a library of its own',
      () => {
        entry = { ...model, manifest: null };
        list(({ files: listed }) => Object.assign(listed[0] ?? {}, { path: model.library.path }));
        folder.set(model.library.path, fileOf(model.library.path, files[shard]));
      },
    ],
    [
      'a model whose library the site does not carry',
      () => (entry = { ...model, library: null }),
      'library-missing',
    ],
    [
      'another model',
      () => list((parsed) => (parsed.model_id = 'other')),
      'folder-other-model',
      'the folder holds other, not demo',
    ],
    ['another version', () => list(({ files: f }) => f.pop()), 'folder-other-version'],
    [
      'a missing file',
      () => folder.delete('tokenizer.json'),
      'folder-incomplete',
      'tokenizer.json is missing',
    ],
    [
      'a short file',
      () => folder.set(shard, fileOf(shard, 'zero')),
      'folder-incomplete',
      `${shard} has 4 bytes; manifest.json lists it with 4000 bytes`,
    ],
  ])('refuses %s before anything is read or stored', async (_what, spoil, ...expected) => {
    const [code = 'folder-not-converted', message = ''] = expected;
    spoil();
    const failure = await run().catch((thrown: unknown) => AppError.from(thrown));
    expect(failure).toMatchObject({ code });
    expect(failure?.message).toContain(message);
    expect([opened, fetched, [...sink.blobs]]).toEqual([[], [], []]);
  });

  it('refuses weights that are quantised in another way than their library expects', async () => {
    wanted = 'q4f16_1';
    const failure = await run().catch((thrown: unknown) => AppError.from(thrown));
    expect(failure).toMatchObject({ code: 'folder-other-quantization' });
    expect(failure?.message).toBe(
      "manifest.json lists weights in q4f32_1; the model's library computes with q4f16_1",
    );
    expect([opened, sink.paths]).toEqual([[], [model.library.path]]);
    expect(sink.record).toBeUndefined();
  });

  it('cannot compare them with a library that does not say', async () => {
    wanted = undefined;
    await run();
    expect(sink.record).toEqual(record);
  });

  it('names a file with wrong bytes, stores it not, and keeps the others', async () => {
    folder.set('tokenizer.json', fileOf('tokenizer.json', '[]'));
    await expect(run()).rejects.toMatchObject({
      code: 'file-corrupt',
      message: expect.stringContaining('tokenizer.json: SHA-256') as string,
    });
    expect(sink.paths).toEqual(['libraries/demo.wasm', shard]);
    expect(sink.record).toBeUndefined();
  });

  it('names a file that can no longer be read', async () => {
    const file = fileOf(shard, files[shard]);
    file.stream = () =>
      new ReadableStream({ pull: () => Promise.reject(new DOMException('', 'NotReadableError')) });
    folder.set(shard, file);
    await expect(run()).rejects.toMatchObject({
      code: 'file-unreadable',
      message: expect.stringContaining(shard) as string,
    });
    expect(sink.record).toBeUndefined();
  });

  it('stores the bytes that it hashed, however the file changes', async () => {
    let bytes = files[shard];
    const file = fileOf(shard, bytes);
    file.stream = () => {
      const stream = new Blob([bytes]).stream();
      bytes = 'evil'.repeat(1000);
      return stream;
    };
    folder.set(shard, file);
    await run();
    expect(await sink.text(shard)).toBe(files[shard]);
  });

  it('stops when it is cancelled, and goes on from there the next time', async () => {
    const controller = new AbortController();
    const onProgress = ({ file }: DownloadProgress): void => {
      if (file === 'tokenizer.json') controller.abort();
    };
    await expect(run(onProgress, controller.signal)).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(sink.paths).toEqual(['libraries/demo.wasm', shard]);
    expect(sink.record).toBeUndefined();
    opened = [];
    await run();
    expect(opened).toEqual(['tokenizer.json']);
    expect(sink.record).toEqual(record);
  });

  it('leaves the version that is stored until the new one is whole', async () => {
    await run();
    const before = sink.record;
    sink.blobs.delete(await sha256(files[shard]));
    sink.putFile = () => Promise.reject(new AppError('storage-full', ''));
    await expect(run()).rejects.toMatchObject({ code: 'storage-full' });
    expect(sink.record).toBe(before);
  });

  it.each([
    ['http-status', () => Promise.resolve(new Response(null, { status: 404 }))],
    ['weights-corrupt', () => Promise.resolve(new Response('<html>'))],
  ])('needs the library from the site: %s', async (code, fetch) => {
    vi.stubGlobal('fetch', fetch);
    await expect(run()).rejects.toMatchObject({ code });
    expect(opened).toEqual([]);
  });
});
