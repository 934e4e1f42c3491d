import type { DownloadableModel } from '../shared/catalog.ts';
import type { FilePart } from './partial-file.ts';
import type { ModelSink } from './store-files.ts';

/** For tests only: storage in memory, and a tiny model to put into it. */
export class MemorySink implements ModelSink {
  readonly partBytes = 1000;
  readonly stored = new Map<string, { blob: Blob; sha256: string }>();
  /** By path and SHA-256. */
  readonly keptParts = new Map<string, FilePart[]>();
  record: Parameters<ModelSink['commit']>[0] | undefined;

  file(_modelId: string, path: string): Promise<{ readonly sha256: string } | undefined> {
    return Promise.resolve(this.stored.get(path));
  }

  putFile(modelId: string, path: string, file: { blob: Blob; sha256: string }): Promise<void> {
    this.stored.set(path, file);
    return this.deleteParts(modelId, path);
  }

  parts(_modelId: string, path: string, hash: string): Promise<readonly FilePart[]> {
    return Promise.resolve(this.keptParts.get(`${path} ${hash}`) ?? []);
  }

  async putPart(modelId: string, path: string, hash: string, part: FilePart): Promise<void> {
    this.keptParts.set(`${path} ${hash}`, [...(await this.parts(modelId, path, hash)), part]);
  }

  deleteParts(_modelId: string, path: string): Promise<void> {
    for (const kept of this.keptParts.keys()) {
      if (kept.startsWith(`${path} `)) this.keptParts.delete(kept);
    }
    return Promise.resolve();
  }

  withdraw(): Promise<void> {
    this.record = undefined;
    return Promise.resolve();
  }

  commit(record: Parameters<ModelSink['commit']>[0]): Promise<void> {
    this.record = record;
    return Promise.resolve();
  }
}

export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const site = 'https://site.test/models/';

/** Files of the model by path, all ASCII. */
export const files = { 'params_shard_0.bin': 'zero'.repeat(1000), 'tokenizer.json': '{}' };

export const manifest = JSON.stringify({
  format_version: 1,
  model_id: 'demo',
  quantization: 'q4f32_1',
  source: 's',
  revision: 'r',
  licence: 'Apache-2.0',
  files: await Promise.all(
    Object.entries(files).map(async ([path, text]) => ({
      path,
      bytes: text.length,
      sha256: await sha256(text),
    })),
  ),
});

/** The catalog's entry; the library's bytes are `wasm`. */
export const model: DownloadableModel = {
  id: 'demo',
  title: 'Demo',
  library: { path: 'libraries/demo.wasm', bytes: 4, sha256: await sha256('wasm') },
  manifest: { url: 'demo/manifest.json', bytes: manifest.length, sha256: await sha256(manifest) },
  bytes: 4002,
  contextSizes: [2048],
  kvCacheBytesPerToken: 1,
  requires: { features: [], limits: {}, memory: 1 },
  licence: { name: 'Apache-2.0', file: null, notice: null },
  card: null,
};

/** What is stored of the model when all of it is. */
export const record = {
  version: 1,
  modelId: 'demo',
  manifestSha256: await sha256(manifest),
  librarySha256: model.library.sha256,
  weights: { source: 's', revision: 'r', quantization: 'q4f32_1' },
  manifest,
  paths: ['libraries/demo.wasm', ...Object.keys(files)],
  bytes: 4006,
};
