import { createStore, delMany, get, getMany, keys, promisifyRequest, set } from 'idb-keyval';
import { AppError } from '../shared/errors.ts';
import { exclusively } from './model-lock.ts';

/** A verified file of a model: `sha256` is the hash that its bytes had when they were stored. */
export interface StoredFile {
  readonly blob: Blob;
  readonly sha256: string;
}

/** A piece of a file that is not whole yet, and the byte of the file that it begins at. */
export interface StoredPart {
  readonly offset: number;
  readonly blob: Blob;
}

/** Key of a part: the file that it belongs to, the hash that the file shall have, the offset. */
type PartKey = [modelId: string, path: string, sha256: string, offset: number];

/**
 * The record of a complete model. It is written after the last file, so that its presence means
 * that every file is there.
 */
export interface StoredModel {
  readonly version: 1;
  readonly modelId: string;
  /** SHA-256 of the manifest and of the library; a catalog that names others offers an update. */
  readonly manifestSha256: string;
  readonly librarySha256: string;
  /** Where the weights came from and how they are rounded; records of earlier versions lack it. */
  readonly weights?: {
    readonly source: string;
    readonly revision: string;
    readonly quantization: string;
  };
  /** Text of manifest.json, which an export writes; records of earlier versions lack it. */
  readonly manifest?: string;
  /** Path of every file below the model, the library included. */
  readonly paths: readonly string[];
  /** Bytes of all files together. */
  readonly bytes: number;
}

/**
 * Models in IndexedDB, by idb-keyval: one database for files, keyed `<model id>/<path>`, and one
 * for records, keyed by model id. Parts of files that are not whole lie among the files, under keys
 * that are arrays, so that one transaction stores a file and drops its parts. Writes resolve when their transaction has committed, which is
 * when the browser reports a full disk.
 */
export class ModelStore {
  /** How large a part is, and so what a killed tab loses of each file at most. */
  readonly partBytes = 8 * 1024 * 1024;
  readonly #files = createStore('med42-model-files', 'files');
  readonly #records = createStore('med42-models', 'records');

  /** A file, or `undefined` when it is not stored. Its Blob is read only when asked for bytes. */
  file(modelId: string, path: string): Promise<StoredFile | undefined> {
    return attempt(() => get<StoredFile>(key(modelId, path), this.#files));
  }

  /** The keys `<model id>/<path>` of every stored file. */
  async fileKeys(): Promise<string[]> {
    const all = await attempt(() => keys<string | PartKey>(this.#files));
    return all.filter((stored) => typeof stored === 'string');
  }

  /** Bytes of what is stored of a model, complete or not: files, and parts of files. */
  async storedBytes(modelId: string): Promise<number> {
    const own = await this.#fileKeysOf(modelId);
    const files = await attempt(() => getMany<StoredFile>(own, this.#files));
    const parts = await this.#partsUnder([modelId]);
    return [...files, ...parts].reduce((sum, stored) => sum + (stored?.blob.size ?? 0), 0);
  }

  /**
   * Stores a file, and in the same transaction drops the parts that were kept of it.
   * @throws AppError `storage-full` or `storage-failed`.
   */
  putFile(modelId: string, path: string, file: StoredFile): Promise<void> {
    return this.#write((files) => {
      files.delete(under([modelId, path]));
      files.put(file, key(modelId, path));
    });
  }

  /** The parts kept of a file that is to have this hash, in the order of their offsets. */
  parts(modelId: string, path: string, sha256: string): Promise<StoredPart[]> {
    return this.#partsUnder([modelId, path, sha256]);
  }

  /** @throws AppError `storage-full` or `storage-failed`. */
  putPart(modelId: string, path: string, sha256: string, part: StoredPart): Promise<void> {
    const partKey: PartKey = [modelId, path, sha256, part.offset];
    return this.#write((files) => files.put(part, partKey));
  }

  /** Drops what is kept of a file that is not whole. */
  deleteParts(modelId: string, path: string): Promise<void> {
    return this.#write((files) => files.delete(under([modelId, path])));
  }

  /** The record of a complete model, or `undefined`. */
  record(modelId: string): Promise<StoredModel | undefined> {
    return attempt(() => get<StoredModel>(modelId, this.#records));
  }

  /**
   * Deletes files that are known to be broken, and the record first: what remains of the model
   * counts as kept, so that a download fetches only these again.
   * @throws AppError `model-busy`, `storage-failed`.
   */
  discard(modelId: string, paths: readonly string[]): Promise<void> {
    const doomed = new Set(paths.map((path) => key(modelId, path)));
    return exclusively(modelId, async () => {
      await this.withdraw(modelId);
      await this.#deleteFiles(modelId, (stored) => doomed.has(stored));
    });
  }

  /** Deletes a record and keeps the files: from now on the model is not complete. */
  withdraw(modelId: string): Promise<void> {
    return attempt(() => delMany([modelId], this.#records));
  }

  /** Writes the commit marker of a model and drops files and parts that it no longer has. */
  async commit(record: StoredModel): Promise<void> {
    await attempt(() => set(record.modelId, record, this.#records));
    const current = new Set(record.paths.map((path) => key(record.modelId, path)));
    await this.#deleteFiles(record.modelId, (stored) => !current.has(stored));
  }

  /**
   * Deletes a model: its record first, so that an interrupted deletion leaves it incomplete.
   * @throws AppError `model-busy`, `storage-failed`.
   */
  delete(modelId: string): Promise<void> {
    return exclusively(modelId, async () => {
      await this.withdraw(modelId);
      await this.#deleteFiles(modelId, () => true);
    });
  }

  async #deleteFiles(modelId: string, doomed: (fileKey: string) => boolean): Promise<void> {
    const own = await this.#fileKeysOf(modelId);
    await this.#write((files) => {
      for (const stored of own.filter(doomed)) files.delete(stored);
      files.delete(under([modelId]));
    });
  }

  #partsUnder(prefix: readonly string[]): Promise<StoredPart[]> {
    return attempt(() =>
      this.#files('readonly', (files) =>
        promisifyRequest<StoredPart[]>(files.getAll(under(prefix))),
      ),
    );
  }

  /** Resolves when the transaction of `change` has committed. */
  #write(change: (files: IDBObjectStore) => unknown): Promise<void> {
    return attempt(() =>
      this.#files('readwrite', (files) => {
        change(files);
        return promisifyRequest(files.transaction);
      }),
    );
  }

  async #fileKeysOf(modelId: string): Promise<string[]> {
    return (await this.fileKeys()).filter((stored) => stored.startsWith(key(modelId, '')));
  }
}

function key(modelId: string, path: string): string {
  return `${modelId}/${path}`;
}

/** Every key that begins with these: an array sorts after its beginning, and before any array in its place. */
function under(prefix: readonly string[]): IDBKeyRange {
  return IDBKeyRange.bound([...prefix], [...prefix, []]);
}

async function attempt<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (thrown) {
    const full = thrown instanceof DOMException && thrown.name === 'QuotaExceededError';
    throw AppError.from(thrown, full ? 'storage-full' : 'storage-failed');
  }
}
