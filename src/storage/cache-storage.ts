import { AppError } from '../shared/errors.ts';

/**
 * web-llm wants absolute URLs. This origin cannot exist (RFC 2606), so that a URL which escapes
 * the adapter below leads nowhere.
 */
const origin = 'https://models.invalid';
const folder = '/resolve/main/';

function modelUrl(modelId: string): string {
  return `${origin}/${modelId}${folder}`;
}

/** Where the adapter finds files: the read side of ModelStore. */
export interface FileSource {
  file(modelId: string, path: string): Promise<{ readonly blob: Blob } | undefined>;
  fileKeys(): Promise<string[]>;
}

/** Told of every file that was read into memory: what it took, and how long. */
export type OnRead = (bytes: number, elapsedMs: number) => void;

/**
 * What web-llm 0.2.86 uses of CacheStorage, over our verified Blobs; the build fails with a web-llm
 * that uses more (scripts/webllm-cache-use.mjs). Defined as `self.caches` in the engine worker, it is
 * the only place that web-llm can get a file from. It is read-only: a file that is not stored is the
 * error `model-file-missing`, never a fetch.
 */
export class ModelCacheStorage {
  readonly #source: FileSource;
  /** Set while somebody wants to know what is read. */
  onRead: OnRead | undefined;

  constructor(source: FileSource) {
    this.#source = source;
  }

  /** The URL under which web-llm asks for the files of a model; ends with a slash. */
  modelUrl(modelId: string): string {
    return modelUrl(modelId);
  }

  /** A JSON file of a model, untold of. @throws AppError `model-file-missing`. */
  async json(modelId: string, path: string): Promise<unknown> {
    const cache = new ModelCache(this.#source, () => undefined);
    const url = modelUrl(modelId) + path;
    return ((await cache.match(url)) ?? (await cache.add(url))).json();
  }

  /** web-llm opens one cache per kind of file; here all are the same. */
  open(): Promise<ModelCache> {
    return Promise.resolve(
      new ModelCache(this.#source, (bytes, elapsedMs) => this.onRead?.(bytes, elapsedMs)),
    );
  }
}

/** ES2024's, which Safari has since 17.4: the bytes go, whoever still holds the buffer. */
type Transferable = ArrayBuffer & { transfer?(newByteLength: number): ArrayBuffer };

class ModelCache {
  readonly #source: FileSource;
  readonly #onRead: OnRead;
  /** Frees the last shard that was read. */
  #freeShard: () => void = () => undefined;
  /** For the next question only: web-llm asks whether a file is there, and then for the file. */
  #found: { readonly url: string; readonly file: StoredResponse } | undefined;

  constructor(source: FileSource, onRead: OnRead) {
    this.#source = source;
    this.#onRead = onRead;
  }

  async match(request: Request | string): Promise<StoredResponse | undefined> {
    const url = urlOf(request);
    const found = this.#found;
    this.#found = undefined;
    if (found?.url === url) return found.file;
    const [modelId, path] = parseUrl(url);
    const stored = await this.#source.file(modelId, path);
    const file =
      stored &&
      new StoredResponse(stored.blob, path, (buffer, elapsedMs) => {
        if (path.endsWith('.bin')) this.#keepOne(buffer);
        this.#onRead(buffer.byteLength, elapsedMs);
      });
    this.#found = file && { url, file };
    return file;
  }

  /**
   * web-llm asks for a shard when the one before it is on the GPU, and drops that; the browser would
   * collect it some gigabytes later.
   */
  #keepOne(shard: Transferable): void {
    this.#freeShard();
    this.#freeShard = () => shard.transfer?.(0);
  }

  /** web-llm calls this for what `match` did not find. */
  add(request: Request | string): Promise<never> {
    const [modelId, path] = parseUrl(urlOf(request));
    return Promise.reject(
      new AppError('model-file-missing', `${path} of ${modelId} is not stored on this device`),
    );
  }

  async keys(): Promise<{ readonly url: string }[]> {
    const fileKeys = await this.#source.fileKeys();
    return fileKeys.map((key) => {
      const slash = key.indexOf('/');
      return { url: modelUrl(key.slice(0, slash)) + key.slice(slash + 1) };
    });
  }

  /** Deleting a model is the app's business, never web-llm's. */
  delete(): Promise<boolean> {
    return Promise.resolve(false);
  }
}

/** The two methods of Response that tvmjs calls; a Blob's bytes are read only then. */
class StoredResponse {
  readonly #blob: Blob;
  readonly #path: string;
  readonly #onRead: (buffer: ArrayBuffer, elapsedMs: number) => void;

  constructor(blob: Blob, path: string, onRead: (buffer: ArrayBuffer, elapsedMs: number) => void) {
    this.#blob = blob;
    this.#path = path;
    this.#onRead = onRead;
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    const start = performance.now();
    try {
      const buffer = await this.#blob.arrayBuffer();
      this.#onRead(buffer, performance.now() - start);
      return buffer;
    } catch (cause) {
      // The browser dropped the bytes behind the Blob (a cleared or damaged profile).
      throw new AppError('model-file-missing', `${this.#path} can no longer be read`, { cause });
    }
  }

  async json(): Promise<unknown> {
    const value: unknown = JSON.parse(new TextDecoder().decode(await this.arrayBuffer()));
    return value;
  }
}

function urlOf(request: Request | string): string {
  return typeof request === 'string' ? request : request.url;
}

function parseUrl(url: string): [modelId: string, path: string] {
  const [modelId, path] = url.startsWith(`${origin}/`)
    ? url.slice(origin.length + 1).split(folder, 2)
    : [];
  if (modelId === undefined || path === undefined) {
    throw new AppError('model-file-missing', `${url} is no file of a model`);
  }
  return [modelId, path];
}
