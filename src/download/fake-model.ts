import type { Manifest, ModelFile } from '../shared/catalog.ts';
import type { DownloadableModel } from '../shared/catalog-model.ts';
import type { StoredModel } from '../shared/stored-model.ts';
import type { FilePart } from './partial-file.ts';
import type { ModelSink } from './store-files.ts';

/** For tests only: storage in memory, and a tiny model to put into it. */
export class MemorySink implements ModelSink {
  readonly partBytes = 1000;
  /** By SHA-256. */
  readonly blobs = new Map<string, Blob>();
  /** By SHA-256. */
  readonly keptParts = new Map<string, FilePart[]>();
  /** SHA-256 by path, of the model that is on its way. */
  readonly pending = new Map<string, string>();
  record: StoredModel | undefined;

  /** The text of a stored file of the model that is on its way. */
  async text(path: string): Promise<string | undefined> {
    return this.blobs.get(this.pending.get(path) ?? '')?.text();
  }

  /** The paths of the files that are stored of the model that is on its way. */
  get paths(): string[] {
    return [...this.pending].filter(([, hash]) => this.blobs.has(hash)).map(([path]) => path);
  }

  begin(_modelId: string, files: readonly ModelFile[]): Promise<void> {
    for (const { path, sha256: hash } of files) this.pending.set(path, hash);
    return Promise.resolve();
  }

  has(hash: string): Promise<boolean> {
    return Promise.resolve(this.blobs.has(hash));
  }

  putFile(_modelId: string, path: string, file: { blob: Blob; sha256: string }): Promise<void> {
    this.pending.set(path, file.sha256);
    this.blobs.set(file.sha256, file.blob);
    return this.deleteParts(file.sha256);
  }

  parts(hash: string): Promise<readonly FilePart[]> {
    return Promise.resolve(this.keptParts.get(hash) ?? []);
  }

  async putPart(hash: string, part: FilePart): Promise<void> {
    this.keptParts.set(hash, [...(await this.parts(hash)), part]);
  }

  deleteParts(hash: string): Promise<void> {
    this.keptParts.delete(hash);
    return Promise.resolve();
  }

  alone<T>(_hash: string, action: () => Promise<T>): Promise<T> {
    return action();
  }

  commit(record: StoredModel): Promise<void> {
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
  selfTest: null,
};

const { files: listed } = JSON.parse(manifest) as Manifest;

/** What is stored of the model when all of it is. */
export const record: StoredModel = {
  version: 2,
  modelId: 'demo',
  manifestSha256: await sha256(manifest),
  librarySha256: model.library.sha256,
  libraryPath: model.library.path,
  weights: { source: 's', revision: 'r', quantization: 'q4f32_1' },
  manifest,
  files: [model.library, ...listed],
};
