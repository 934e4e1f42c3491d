import type { StoredModel } from '../shared/stored-model.ts';
import type { Sink } from '../weights/io.ts';
import { AssembledFile } from './assembled-file.ts';

/** Where a converted model goes, and where the files of an earlier attempt are. */
export interface ModelFiles {
  file(modelId: string, path: string): Promise<{ blob: Blob; sha256: string } | undefined>;
  putFile(modelId: string, path: string, file: { blob: Blob; sha256: string }): Promise<void>;
  /** Makes this the model's version: every file of it was put. */
  commit(record: StoredModel): Promise<void>;
}

/** Stores each file of a model when it is whole, with the hash of the bytes that were written. */
export function storeSink(modelId: string, store: ModelFiles): Sink {
  const unfinished = new Map<string, AssembledFile>();
  return {
    write(path, offset, bytes) {
      const file = unfinished.get(path) ?? new AssembledFile();
      unfinished.set(path, file);
      file.write(offset, bytes);
      return Promise.resolve();
    },
    async commit(path) {
      const { blob, digest } = (unfinished.get(path) ?? new AssembledFile()).finish();
      unfinished.delete(path);
      await store.putFile(modelId, path, { blob, sha256: digest.sha256 });
      return digest;
    },
  };
}
