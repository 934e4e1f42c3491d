/** What the database of models holds, and under which keys. */
import { promisifyRequest } from 'idb-keyval';
import type { ModelFile } from '../shared/catalog.ts';
import type { StoredModel } from '../shared/stored-model.ts';

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

/**
 * Keys are arrays, so that a kind of value is a range. A file is kept by its SHA-256: models that
 * have it in common share it, and another version of a file lies beside it.
 */
export const keys = {
  blob: (sha256: string): Key => ['blob', sha256],
  part: (sha256: string, offset: number): Key => ['part', sha256, offset],
  /** Of a {@link StoredModel}. */
  model: (modelId: string): Key => ['model', modelId],
  /** Of the files that a transfer brings or has brought, while the model is not committed. */
  pending: (modelId: string): Key => ['pending', modelId],
} as const;

export type Key =
  [kind: 'blob' | 'model' | 'pending', id: string] | [kind: 'part', id: string, offset: number];

/** Every key that begins with these: an array sorts after its beginning, and before any array in its place. */
export function under(...prefix: string[]): IDBKeyRange {
  return IDBKeyRange.bound(prefix, [...prefix, []]);
}

/** The stored value of a key that {@link keys} makes for this type. */
export function read<T>(objects: IDBObjectStore, key: Key): Promise<T | undefined> {
  return promisifyRequest(objects.get(key) as IDBRequest<T | undefined>);
}

/** The files that a transfer of a model brings, by whatever attempts. */
export async function pendingFiles(
  objects: IDBObjectStore,
  modelId: string,
): Promise<readonly ModelFile[]> {
  return (await read<readonly ModelFile[]>(objects, keys.pending(modelId))) ?? [];
}

/** SHA-256 of every file that is stored whole. */
export async function storedHashes(objects: IDBObjectStore): Promise<Set<string>> {
  const stored = await promisifyRequest(objects.getAllKeys(under('blob')));
  return new Set(stored.map((key) => (key as [string, string])[1]));
}

/** Deletes files and parts that belong to no model, stored or on its way. */
export async function sweep(objects: IDBObjectStore): Promise<void> {
  const models = await promisifyRequest<StoredModel[]>(objects.getAll(under('model')));
  const pending = await promisifyRequest<ModelFile[][]>(objects.getAll(under('pending')));
  const files = [...models.flatMap((model) => model.files), ...pending.flat()];
  const wanted = new Set(files.map(({ sha256 }) => sha256));
  for (const kind of ['blob', 'part']) {
    for (const key of await promisifyRequest(objects.getAllKeys(under(kind)))) {
      const [, sha256] = key as [string, string];
      if (!wanted.has(sha256)) objects.delete(key);
    }
  }
}
