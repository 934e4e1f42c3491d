import { createStore, delMany, get, getMany, keys, set } from 'idb-keyval';
import { AppError } from '../shared/errors.ts';
import { exclusively } from './model-lock.ts';

/** A verified file of a model: `sha256` is the hash that its bytes had when they were stored. */
export interface StoredFile {
  readonly blob: Blob;
  readonly sha256: string;
}

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
 * for records, keyed by model id. Writes resolve when their transaction has committed, which is
 * when the browser reports a full disk.
 */
export class ModelStore {
  readonly #files = createStore('med42-model-files', 'files');
  readonly #records = createStore('med42-models', 'records');

  /** A file, or `undefined` when it is not stored. Its Blob is read only when asked for bytes. */
  file(modelId: string, path: string): Promise<StoredFile | undefined> {
    return attempt(() => get<StoredFile>(key(modelId, path), this.#files));
  }

  /** The keys `<model id>/<path>` of every stored file. */
  fileKeys(): Promise<string[]> {
    return attempt(() => keys<string>(this.#files));
  }

  /** Bytes of the stored files of a model, complete or not. */
  async storedBytes(modelId: string): Promise<number> {
    const own = await this.#fileKeysOf(modelId);
    const files = await attempt(() => getMany<StoredFile>(own, this.#files));
    return files.reduce((sum, file) => sum + (file?.blob.size ?? 0), 0);
  }

  /** @throws AppError `storage-full` or `storage-failed`. */
  putFile(modelId: string, path: string, file: StoredFile): Promise<void> {
    return attempt(() => set(key(modelId, path), file, this.#files));
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

  /** Writes the commit marker of a model and drops files that the model no longer has. */
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
    await attempt(() => delMany(own.filter(doomed), this.#files));
  }

  async #fileKeysOf(modelId: string): Promise<string[]> {
    return (await this.fileKeys()).filter((stored) => stored.startsWith(key(modelId, '')));
  }
}

function key(modelId: string, path: string): string {
  return `${modelId}/${path}`;
}

async function attempt<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (thrown) {
    const full = thrown instanceof DOMException && thrown.name === 'QuotaExceededError';
    throw AppError.from(thrown, full ? 'storage-full' : 'storage-failed');
  }
}
