import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type CatalogModel, parseManifest } from '../shared/catalog.ts';
import { AppError } from '../shared/errors.ts';
import { parseLlamaConfig } from '../weights/llama-config.ts';
import { expectedTensors } from '../weights/plan.ts';
import {
  safetensors,
  tinyConfig,
  tinyFiles,
  tinyTensor,
  tinyTensors,
  type TinyFiles,
} from '../weights/tiny-checkpoint.ts';
import { serveRunner } from './assistant.ts';
import { convertModel } from './convert-model.ts';
import { FakeStore } from './fake-store.ts';
import { fileFolder, type CheckpointFile } from './file-folder.ts';
import type { ConversionProgress } from './protocol.ts';

// Tens of megabytes are hashed.
vi.setConfig({ testTimeout: 60_000 });

/** Large enough that the embedding and the head are a shard each, in several blocks. */
const vocabulary = 70_000;
const config = { ...tinyConfig, vocab_size: vocabulary };
const checkpoint: TinyFiles = {
  ...tinyFiles(),
  'config.json': config,
  'model.safetensors': safetensors({
    ...tinyTensors(),
    'model.embed_tokens.weight': tinyTensor(1, vocabulary, 64),
    'lm_head.weight': tinyTensor(2, vocabulary, 64),
  }),
};

const metadata = {
  prefill_chunk_size: 128,
  quantization: 'q0f32',
  params: expectedTensors(parseLlamaConfig(JSON.stringify(config)), 'q0f32').map(
    ({ name, shape, dtype }) => ({ name, shape, dtype }),
  ),
};
const json = JSON.stringify(metadata).replace('"prefill_chunk_size":', '"prefill_chunk_size": ');
const library = { path: 'libraries/tiny.wasm', bytes: 1, sha256: 'a'.repeat(64) };
const model: CatalogModel = {
  id: 'tiny',
  title: 'Tiny',
  library,
  manifest: null,
  bytes: 1,
  contextSizes: [128],
  kvCacheBytesPerToken: 1,
  requires: { features: [], limits: {}, memory: 1 },
  licence: { name: 'llama3', file: null, notice: null },
  card: null,
  selfTest: null,
};

let store: FakeStore;
let events: ConversionProgress[];
let free: number | undefined;

function chosen(files: TinyFiles, lastModified = 1): CheckpointFile[] {
  return Object.entries(files).map(([path, content]) => {
    const isBytes = typeof content === 'string' || content instanceof Uint8Array;
    const part = isBytes ? content : JSON.stringify(content);
    return { path, file: new File([part], path, { lastModified }) };
  });
}

interface Run {
  readonly licenceText?: string;
  readonly libraryRecord?: string;
  readonly files?: TinyFiles;
  readonly lastModified?: number;
  readonly assistants?: readonly MessagePort[];
  readonly signal?: AbortSignal;
  readonly onProgress?: () => void;
}

function convert({
  licenceText,
  libraryRecord,
  files = checkpoint,
  lastModified,
  assistants = [],
  signal,
  onProgress,
}: Run = {}) {
  return convertModel(
    {
      model,
      checkpoint: { name: 'Tiny-HF', files: chosen(files, lastModified) },
      licenceText: licenceText ?? null,
      libraryRecord: libraryRecord ?? null,
    },
    { store, assistants, freeBytes: () => Promise.resolve(free), now: () => 0 },
    (progress) => {
      events.push(progress);
      onProgress?.();
    },
    signal ?? new AbortController().signal,
  );
}

beforeEach(() => {
  store = new FakeStore();
  events = [];
  free = undefined;
  const blob = new Blob([new Uint8Array([0, 1]), json, new Uint8Array([5, 0])]);
  store.stored.set(library.path, { blob, sha256: library.sha256 });
});

describe('convertModel', () => {
  it('stores every file that its manifest lists, with the hash that it lists', async () => {
    await convert();
    const manifest = parseManifest(store.record?.manifest ?? '');
    expect(manifest).toMatchObject({
      model_id: 'tiny',
      quantization: 'q0f32',
      source: 'Tiny-HF',
      licence: 'llama3',
    });
    expect(store.record?.files).toEqual([library, ...manifest.files]);
    for (const { path, bytes, sha256: hash } of manifest.files) {
      const stored = store.stored.get(path);
      const content = new Uint8Array((await stored?.blob.arrayBuffer()) ?? []);
      expect([path, content.length, bytesToHex(sha256(content)), stored?.sha256]).toEqual([
        path,
        bytes,
        hash,
        hash,
      ]);
    }
    expect(manifest.files.some(({ path }) => path === 'NOTICE.txt')).toBe(true);
    const chat = await store.stored.get('mlc-chat-config.json')?.blob.text();
    expect(JSON.parse(chat ?? '')).toMatchObject({ prefill_chunk_size: 128 });
    expect(events.at(-1)).toMatchObject({ phase: 'convert' });
    expect(events.at(-1)?.loadedBytes).toBe(events.at(-1)?.totalBytes);
  });

  it('stores the licence’s own text, unless the checkpoint brings one', async () => {
    await convert({ licenceText: 'META LLAMA 3 …' });
    expect(await store.stored.get('LICENSE.txt')?.blob.text()).toBe('META LLAMA 3 …');
    store.stored.delete('LICENSE.txt');
    await convert({
      licenceText: 'META LLAMA 3 …',
      files: { ...checkpoint, LICENSE: 'Ours' },
    });
    const paths = parseManifest(store.record?.manifest ?? '').files.map(({ path }) => path);
    expect(paths).toContain('LICENSE');
    expect(paths).not.toContain('LICENSE.txt');
  });

  it('gives the same files with an assistant', async () => {
    const hashes = (): [string, string][] =>
      [...store.stored]
        .filter(([path]) => path !== 'conversion.json')
        .map(([path, file]): [string, string] => [path, file.sha256])
        .sort();
    await convert();
    const alone = hashes();
    store.stored.forEach((_, path) => path === library.path || store.stored.delete(path));
    const { port1, port2 } = new MessageChannel();
    serveRunner(port2, fileFolder(chosen(checkpoint)), () => 0);
    await convert({ assistants: [port1] });
    port1.close();
    expect(hashes()).toEqual(alone);
  });

  it('goes on after an interruption with the shards that are missing', async () => {
    const controller = new AbortController();
    const stopAtShard = (): void => {
      if (store.stored.has('params_shard_0.bin')) controller.abort();
    };
    await expect(
      convert({ signal: controller.signal, onProgress: stopAtShard }),
    ).rejects.toMatchObject({ name: 'AbortError' });
    const kept = store.stored.get('params_shard_0.bin');
    expect(store.stored.has('mlc-chat-config.json')).toBe(false);

    events = [];
    await convert();
    expect(store.stored.get('params_shard_0.bin')).toBe(kept);
    expect(events[0]).toMatchObject({ phase: 'check' });
    expect(events[0]?.loadedBytes).toBeGreaterThan(17_000_000);
    expect(events.at(-1)?.loadedBytes).toBe(events[0]?.totalBytes);
  });

  it('keeps no shard that is gone, nor any when a source file has changed', async () => {
    await convert();
    expect(events[0]?.loadedBytes).toBe(0);
    store.stored.delete('params_shard_0.bin');
    events = [];
    await convert();
    expect(events[0]?.loadedBytes).toBeGreaterThan(0);
    expect(events[0]?.loadedBytes).toBeLessThan(events[0]?.totalBytes ?? 0);
    expect(store.stored.has('params_shard_0.bin')).toBe(true);

    events = [];
    await convert({ lastModified: 2 });
    expect(events[0]?.loadedBytes).toBe(0);
  });

  it.each<[string, TinyFiles]>([
    ['config-unsupported', { ...checkpoint, 'config.json': { ...config, hidden_act: 'gelu' } }],
    ['weights-missing', { 'config.json': config, 'tokenizer.json': '{}' }],
    ['format-gguf', { 'config.json': config, 'model.gguf': 'GGUF' }],
    ['format-pickle', { 'config.json': config, 'pytorch_model.bin': 'pickle' }],
    ['safetensors-invalid', { ...checkpoint, 'model.safetensors': 'not one at all' }],
    [
      'file-truncated',
      {
        ...checkpoint,
        'model.safetensors': (checkpoint['model.safetensors'] as Uint8Array).subarray(0, 100_000),
      },
    ],
    ['library-differs', tinyFiles()],
  ])('stores nothing and says %s', async (code, files) => {
    await expect(convert({ files })).rejects.toMatchObject({ name: 'AppError', code });
    expect([...store.stored.keys()]).toEqual([library.path]);
  });

  describe('with the build record of the library', () => {
    const shape = { ...config, context_window_size: 128, prefill_chunk_size: 128 };
    const record = (change: object, sha256 = library.sha256): string =>
      JSON.stringify({ sha256, quantization: 'q0f32', config: { ...shape, ...change } });
    const converts = async (libraryRecord: string): Promise<string | undefined> => {
      free = 0; // so that nothing is converted
      const thrown = await convert({ libraryRecord }).catch((error: unknown) => error);
      return AppError.from(thrown).message;
    };
    const begun = expect.stringContaining('0 are free') as string;

    it('refuses weights that the library would compute wrongly', async () => {
      expect(await converts(record({ rope_theta: 500_000 }))).toBe(
        'The library: rope_theta is 10000, and 500000 in the library.',
      );
      expect(await converts(record({ rms_norm_eps: 1e-5 }))).toContain('rms_norm_eps is 0.000001');
      expect(await converts(record({}))).toEqual(begun);
    });

    it('compares with no other library’s, nor with what is no record', async () => {
      expect(await converts(record({ rope_theta: 500_000 }, 'b'.repeat(64)))).toEqual(begun);
      expect(await converts('<!doctype html>')).toEqual(begun);
    });
  });

  it('says before it begins that there is no room', async () => {
    free = 1_000_000;
    await expect(convert()).rejects.toMatchObject({ code: 'storage-full' });
    expect(store.stored.size).toBe(1);
  });

  it('passes on what storage fails with', async () => {
    store.putFile = () => Promise.reject(new AppError('storage-full', 'no room'));
    await expect(convert()).rejects.toMatchObject({ code: 'storage-full' });
  });

  it('wants the library first', async () => {
    store.stored.clear();
    await expect(convert()).rejects.toMatchObject({ code: 'library-missing' });
  });

  it('names a bad value, found by an assistant too', async () => {
    const tensors = { ...tinyTensors(), 'lm_head.weight': tinyTensor(2, vocabulary, 64) };
    const spoilt = tinyTensor(1, vocabulary, 64);
    new DataView(spoilt.bytes.buffer).setFloat32(17_000_000, NaN, true);
    const files = {
      ...checkpoint,
      'model.safetensors': safetensors({ ...tensors, 'model.embed_tokens.weight': spoilt }),
    };
    const { port1, port2 } = new MessageChannel();
    serveRunner(port2, fileFolder(chosen(files)), () => 0);
    await expect(convert({ files, assistants: [port1] })).rejects.toMatchObject({
      code: 'value-not-finite',
    });
    port1.close();
  });
});
