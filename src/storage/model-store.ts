import { promisifyRequest, type UseStore } from 'idb-keyval';
import type { ModelFile } from '../shared/catalog.ts';
import { AppError } from '../shared/errors.ts';
import type { StoredModel, StoredState } from '../shared/stored-model.ts';
import { exclusively, inLine } from './model-lock.ts';
import {
  keys,
  pendingFiles,
  read,
  type StoredFile,
  type StoredPart,
  storedHashes,
  sweep,
  under,
} from './model-records.ts';
import { reopeningStore } from './reopening-store.ts';

/**
 * Models in IndexedDB, by idb-keyval. Files are kept by their SHA-256: a file that two models or two
 * versions have in common is stored once, and a version goes only when the next one is whole. Writes
 * resolve when their transaction has committed, which is when the browser reports a full disk.
 */
export class ModelStore {
  /** How large a part is, and so what a killed tab loses of each file at most. */
  readonly partBytes = 8 * 1024 * 1024;
  readonly #objects: UseStore;

  /** @param onClosed told that the browser, or another tab, removes what is stored */
  constructor(onClosed?: () => void) {
    this.#objects = reopeningStore('med42-model-store', 'models', onClosed);
  }

  /**
   * A file of a stored model, or `undefined` when it is not stored. Its Blob is read only when
   * asked for bytes.
   */
  file(modelId: string, path: string): Promise<StoredFile | undefined> {
    return this.#read(async (objects) => {
      const record = await read<StoredModel>(objects, keys.model(modelId));
      return fileOf(objects, record?.files ?? [], path);
    });
  }

  /** `<model id>/<path>` of every file of a stored model that is there. */
  fileKeys(): Promise<string[]> {
    return this.#read(async (objects) => {
      const records = await promisifyRequest<StoredModel[]>(objects.getAll(under('model')));
      const stored = await storedHashes(objects);
      return records.flatMap(({ modelId, files }) =>
        files.filter(({ sha256 }) => stored.has(sha256)).map(({ path }) => `${modelId}/${path}`),
      );
    });
  }

  /** The record of a model, or `undefined`. */
  record(modelId: string): Promise<StoredModel | undefined> {
    return this.#read((objects) => read<StoredModel>(objects, keys.model(modelId)));
  }

  /** Ids of all models of which something is stored, complete or not. */
  modelIds(): Promise<string[]> {
    return this.#read(async (objects) => {
      const models = await promisifyRequest(objects.getAllKeys(under('model')));
      const pending = await promisifyRequest(objects.getAllKeys(under('pending')));
      return [...new Set([...models, ...pending].map((key) => (key as [string, string])[1]))];
    });
  }

  /** What is stored of these models, whether any of it or not. */
  look(modelIds: readonly string[]): Promise<Map<string, StoredState>> {
    return this.#read(async (objects) => {
      const stored = await storedHashes(objects);
      const states = new Map<string, StoredState>();
      for (const id of modelIds) states.set(id, await stateOf(objects, id, stored));
      return states;
    });
  }

  /** Whether the file with these bytes is stored, for whichever model. */
  has(sha256: string): Promise<boolean> {
    return this.#read(
      async (objects) => (await promisifyRequest(objects.count(keys.blob(sha256)))) > 0,
    );
  }

  /**
   * Tells which files a transfer will bring, so that they and their parts stay until the model is
   * committed or deleted. Files of other names that an earlier attempt has brought stay, too.
   */
  begin(modelId: string, files: readonly ModelFile[]): Promise<void> {
    return this.#write(async (objects) => {
      await addPending(objects, modelId, files);
      await sweep(objects);
    });
  }

  /** A file that a transfer has brought while the model is not committed. */
  pendingFile(modelId: string, path: string): Promise<StoredFile | undefined> {
    return this.#read(async (objects) =>
      fileOf(objects, await pendingFiles(objects, modelId), path),
    );
  }

  /**
   * Stores a file of a model that is not committed, and in the same transaction drops the parts
   * that were kept of it.
   * @throws AppError `storage-full` or `storage-failed`.
   */
  putFile(modelId: string, path: string, { blob, sha256 }: StoredFile): Promise<void> {
    return this.#write(async (objects) => {
      await addPending(objects, modelId, [{ path, bytes: blob.size, sha256 }]);
      objects.delete(under('part', sha256));
      objects.put(blob, keys.blob(sha256));
    });
  }

  /** The parts kept of the file that is to have this hash, in the order of their offsets. */
  parts(sha256: string): Promise<StoredPart[]> {
    return this.#read((objects) => partsOf(objects, sha256));
  }

  /** @throws AppError `storage-full` or `storage-failed`. */
  putPart(sha256: string, part: StoredPart): Promise<void> {
    return this.#write((objects) => objects.put(part, keys.part(sha256, part.offset)));
  }

  /** Drops what is kept of a file that is not whole. */
  deleteParts(sha256: string): Promise<void> {
    return this.#write((objects) => objects.delete(under('part', sha256)));
  }

  /** Runs an action while nobody else, in whichever tab, fetches the file with this hash. */
  alone<T>(sha256: string, action: () => Promise<T>, signal: AbortSignal): Promise<T> {
    return inLine(`file ${sha256}`, action, signal);
  }

  /**
   * Replaces what is stored of a model by a version whose every file is there, and drops what no
   * model needs any more, in one transaction.
   * @throws AppError `storage-failed`, also when a file has gone meanwhile.
   */
  commit(record: StoredModel): Promise<void> {
    return this.#write(async (objects) => {
      const stored = await storedHashes(objects);
      const gone = record.files.find(({ sha256 }) => !stored.has(sha256));
      if (gone !== undefined) {
        throw new AppError('storage-failed', `${gone.path} is no longer stored.`);
      }
      objects.put(record, keys.model(record.modelId));
      objects.delete(keys.pending(record.modelId));
      await sweep(objects);
    });
  }

  /**
   * Deletes files that are known to be broken: what remains of the model counts as kept, so that a
   * download fetches only these again.
   * @throws AppError `model-busy`, `storage-failed`.
   */
  discard(modelId: string, paths: readonly string[]): Promise<void> {
    const broken = new Set(paths);
    return exclusively(modelId, () =>
      this.#write(async (objects) => {
        const record = await read<StoredModel>(objects, keys.model(modelId));
        for (const { path, sha256 } of record?.files ?? []) {
          if (broken.has(path)) objects.delete(keys.blob(sha256));
        }
      }),
    );
  }

  /** Deletes a model, complete or not. @throws AppError `model-busy`, `storage-failed`. */
  delete(modelId: string): Promise<void> {
    return exclusively(modelId, () =>
      this.#write(async (objects) => {
        objects.delete(keys.model(modelId));
        objects.delete(keys.pending(modelId));
        await sweep(objects);
      }),
    );
  }

  #read<T>(action: (objects: IDBObjectStore) => Promise<T>): Promise<T> {
    return attempt(() => this.#objects('readonly', action));
  }

  /** Resolves when the transaction of `change` has committed; if that throws, nothing is changed. */
  #write(change: (objects: IDBObjectStore) => unknown): Promise<void> {
    return attempt(() =>
      this.#objects('readwrite', async (objects) => {
        const { transaction } = objects;
        const committed = promisifyRequest(transaction);
        try {
          await change(objects);
        } catch (thrown) {
          committed.catch(() => undefined);
          // Set when the browser gave up the transaction, which says more than what that led to.
          if (transaction.error !== null) throw transaction.error;
          if (thrown instanceof AppError) transaction.abort();
          throw thrown;
        }
        await committed;
      }),
    );
  }
}

/** @param stored SHA-256 of every file that is stored whole */
async function stateOf(
  objects: IDBObjectStore,
  modelId: string,
  stored: ReadonlySet<string>,
): Promise<StoredState> {
  const record = await read<StoredModel>(objects, keys.model(modelId));
  const listed = [...(record?.files ?? []), ...(await pendingFiles(objects, modelId))];
  const sizes = new Map(listed.map(({ sha256, bytes }) => [sha256, bytes]));
  let bytes = 0;
  for (const [sha256, fileBytes] of sizes) {
    if (stored.has(sha256)) bytes += fileBytes;
    else for (const { blob } of await partsOf(objects, sha256)) bytes += blob.size;
  }
  const isWhole = record?.files.every(({ sha256 }) => stored.has(sha256));
  return { complete: isWhole ? record : undefined, bytes };
}

async function fileOf(
  objects: IDBObjectStore,
  files: readonly ModelFile[],
  wanted: string,
): Promise<StoredFile | undefined> {
  const sha256 = files.find(({ path }) => path === wanted)?.sha256;
  const blob = sha256 === undefined ? undefined : await read<Blob>(objects, keys.blob(sha256));
  return sha256 === undefined || blob === undefined ? undefined : { blob, sha256 };
}

function partsOf(objects: IDBObjectStore, sha256: string): Promise<StoredPart[]> {
  return promisifyRequest<StoredPart[]>(objects.getAll(under('part', sha256)));
}

async function addPending(
  objects: IDBObjectStore,
  modelId: string,
  files: readonly ModelFile[],
): Promise<void> {
  const byPath = new Map((await pendingFiles(objects, modelId)).map((file) => [file.path, file]));
  for (const { path, bytes, sha256 } of files) byPath.set(path, { path, bytes, sha256 });
  objects.put([...byPath.values()], keys.pending(modelId));
}

async function attempt<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (thrown) {
    const full = thrown instanceof DOMException && thrown.name === 'QuotaExceededError';
    throw AppError.from(thrown, full ? 'storage-full' : 'storage-failed');
  }
}
