import { bytesOf } from '../shared/catalog-model.ts';
import { AppError } from '../shared/errors.ts';
import { readStored, recordOf, type StoredSource } from './stored-pieces.ts';
import type { ByteProgress, Verification } from './stored-protocol.ts';

/**
 * Reads every file of a stored model again and compares its SHA-256 with the one that it had when
 * it was stored. Changes nothing.
 * @throws AppError `model-file-missing` when the model is not stored, or what the source throws; an
 *   AbortError when `signal` was aborted.
 */
export async function verifyModel(
  modelId: string,
  source: StoredSource,
  emit: (progress: ByteProgress) => void,
  signal: AbortSignal,
): Promise<Verification> {
  const { files } = await recordOf(source, modelId);
  const totalBytes = bytesOf(files);
  const broken: string[] = [];
  let loadedBytes = 0;
  for (const { path } of files) {
    const stored = await source.file(modelId, path);
    try {
      await readStored(path, stored, (piece) => {
        signal.throwIfAborted();
        loadedBytes += piece.byteLength;
        emit({ loadedBytes, totalBytes });
      });
    } catch (thrown) {
      if (!(thrown instanceof AppError) || thrown.code !== 'stored-corrupt') throw thrown;
      broken.push(path);
    }
  }
  return { files: files.length, broken };
}
