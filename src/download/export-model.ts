import { parseManifest } from '../shared/catalog.ts';
import { bytesOf } from '../shared/catalog-model.ts';
import { AppError, describe, isAbort } from '../shared/errors.ts';
import { manifestName } from './folder-files.ts';
import { readStored, recordOf, type StoredSource } from './stored-pieces.ts';
import type { ByteProgress } from './stored-protocol.ts';

/**
 * Writes a stored model into a folder named after it, as Install from files takes it: every file
 * that the manifest lists, verified while it is written, and the manifest last, so that a folder
 * with a manifest is whole. The library stays out: it comes from the site.
 * @param parent the folder that the person chose; files that it already has are overwritten
 * @throws AppError `model-file-missing`, `stored-corrupt`, `export-failed`;
 *   an AbortError when `signal` was aborted.
 */
export async function exportModel(
  modelId: string,
  parent: FileSystemDirectoryHandle,
  source: StoredSource,
  emit: (progress: ByteProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  const { manifest } = await recordOf(source, modelId);
  const { files } = parseManifest(manifest);
  const totalBytes = bytesOf(files);
  let loadedBytes = 0;
  const folder = await writing(modelId, () => parent.getDirectoryHandle(modelId, { create: true }));
  // One of an earlier export would call a half-written folder whole.
  await folder.removeEntry(manifestName).catch(() => undefined);
  for (const { path } of files) {
    const stored = await source.file(modelId, path);
    await writeFile(folder, path, (write) =>
      readStored(path, stored, async (piece) => {
        signal.throwIfAborted();
        await write(piece);
        loadedBytes += piece.byteLength;
        emit({ loadedBytes, totalBytes });
      }),
    );
  }
  const text = new TextEncoder().encode(manifest);
  await writeFile(folder, manifestName, (write) => write(text));
}

type Write = (piece: Uint8Array<ArrayBuffer>) => Promise<void>;

/** Writes one file, which appears in the folder only when all of it was written. */
async function writeFile(
  folder: FileSystemDirectoryHandle,
  path: string,
  fill: (write: Write) => Promise<void>,
): Promise<void> {
  const names = path.split('/');
  const name = names.pop() ?? path;
  const writable = await writing(path, async () => {
    let parent = folder;
    for (const below of names) parent = await parent.getDirectoryHandle(below, { create: true });
    const file = await parent.getFileHandle(name, { create: true });
    return file.createWritable();
  });
  try {
    await fill((piece) => writing(path, () => writable.write(piece)));
  } catch (thrown) {
    await writable.abort().catch(() => undefined);
    throw thrown;
  }
  await writing(path, () => writable.close());
}

async function writing<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    if (isAbort(cause)) throw cause;
    throw new AppError('export-failed', `${path} could not be written: ${describe(cause)}`, {
      cause,
    });
  }
}
