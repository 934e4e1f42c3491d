/** The converter's view of folders, on Node. */
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, readdir, rename, stat, statfs, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { WeightsError } from '../src/weights/errors.ts';
import type { Digest, Folder, Sink, Source } from '../src/weights/io.ts';

/** A file that is being written, and has not its final name yet. */
export const unfinishedSuffix = '.part';
const hashedBytes = 1024 * 1024;

async function readFully(
  file: FileHandle,
  name: string,
  start: number,
  end: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(end - start);
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, start + filled);
    if (bytesRead === 0) {
      throw new WeightsError('file-truncated', `${name} ends before byte ${end}.`);
    }
    filled += bytesRead;
  }
  return bytes;
}

/** @throws {WeightsError} weights-missing for a link that leads nowhere, or to a folder */
async function openFile(folder: string, name: string): Promise<FileHandle> {
  const file = path.join(folder, name);
  const found = await stat(file).catch((cause: unknown) => {
    throw new WeightsError('weights-missing', `${file} is a link to what is not there.`, { cause });
  });
  if (!found.isFile()) throw new WeightsError('weights-missing', `${file} is no file.`);
  return open(file, 'r');
}

/** A folder whose files stay open once they were read; `close` closes them. */
export interface NodeFolder extends Folder {
  close(): Promise<void>;
}

/** @throws {WeightsError} weights-missing when there is no such folder, or none that may be read */
export async function openFolder(folder: string): Promise<NodeFolder> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw new WeightsError('weights-missing', `${folder} is no folder that can be read.`, {
      cause,
    });
  });
  // Downloads from Hugging Face are often symbolic links into a cache.
  const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  const files = new Map<string, Promise<FileHandle>>();
  const handleOf = (name: string): Promise<FileHandle> => {
    const file = files.get(name) ?? openFile(folder, name);
    files.set(name, file);
    return file;
  };
  return {
    names,
    async open(name): Promise<Source> {
      const file = await handleOf(name);
      const { size } = await file.stat();
      return { byteLength: size, slice: (start, end) => readFully(file, name, start, end) };
    },
    async close() {
      for (const file of await Promise.allSettled(files.values())) {
        if (file.status === 'fulfilled') await file.value.close();
      }
    },
  };
}

/** Size and hashes of a file, read block by block. */
export async function digestOf(file: string): Promise<Digest> {
  const handle = await open(file, 'r');
  try {
    const md5 = createHash('md5');
    const sha256 = createHash('sha256');
    const buffer = new Uint8Array(hashedBytes);
    let bytes = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, bytes);
      if (bytesRead === 0) break;
      const block = buffer.subarray(0, bytesRead);
      md5.update(block);
      sha256.update(block);
      bytes += bytesRead;
    }
    return { bytes, md5: md5.digest('hex'), sha256: sha256.digest('hex') };
  } finally {
    await handle.close();
  }
}

/**
 * Says that the disk of `folder` has no room for `needed` bytes, if it has none.
 *
 * @param name what the person calls the folder
 */
export async function lackOfRoom(
  folder: string,
  needed: number,
  name = folder,
): Promise<string | undefined> {
  const { bavail, bsize } = await statfs(folder);
  const left = bavail * bsize;
  return needed > left ? `${name} has ${left} bytes left, and ${needed} are needed.` : undefined;
}

function isFull(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOSPC';
}

/** Writes into `folder`, under names that end in `.part` until they are committed. */
export function folderSink(folder: string): Sink {
  const unfinished = (name: string): string => path.join(folder, name + unfinishedSuffix);
  return {
    async write(name, offset, bytes) {
      // Opened for each block: several workers write one file, and none knows when it is done.
      const file = await open(unfinished(name), constants.O_WRONLY | constants.O_CREAT, 0o644);
      try {
        let written = 0;
        while (written < bytes.length) {
          const left = bytes.length - written;
          written += (await file.write(bytes, written, left, offset + written)).bytesWritten;
        }
      } catch (thrown) {
        if (!isFull(thrown)) throw thrown;
        throw new WeightsError('output-full', `No room for ${name}.`, { cause: thrown });
      } finally {
        await file.close();
      }
    },
    async commit(name) {
      const file = await open(unfinished(name), 'r+');
      // The disk and the processor work at once.
      const work = [digestOf(unfinished(name)), file.datasync()] as const;
      const [digest] = await Promise.all(work).finally(() => file.close());
      await rename(unfinished(name), path.join(folder, name));
      return digest;
    },
  };
}
