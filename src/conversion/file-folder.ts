import { AppError, describe } from '../shared/errors.ts';
import type { Folder, Source } from '../weights/io.ts';

/** A file of the person's disk; `path` is relative to the folder that was chosen. */
export interface CheckpointFile {
  readonly path: string;
  readonly file: File;
}

/** The converter's view of chosen files, of which it reads only the parts that it asks for. */
export function fileFolder(files: readonly CheckpointFile[]): Folder {
  const byName = new Map(files.map(({ path, file }) => [path, file]));
  return {
    names: [...byName.keys()],
    open(name) {
      const file = byName.get(name);
      return file === undefined
        ? Promise.reject(new AppError('file-unreadable', `There is no ${name}.`))
        : Promise.resolve(sourceOf(name, file));
    },
  };
}

function sourceOf(name: string, file: File): Source {
  return {
    byteLength: file.size,
    async slice(start, end) {
      try {
        return new Uint8Array(await file.slice(start, end).arrayBuffer());
      } catch (cause) {
        // Gone, locked, or changed since it was chosen: a browser does not say which.
        const message = `${name} could not be read: ${describe(cause)}`;
        throw new AppError('file-unreadable', message, { cause });
      }
    },
  };
}
