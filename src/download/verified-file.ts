import { AppError, describe } from '../shared/errors.ts';
import { type Expected, piecesOf, verifiedBlob } from './verified-blob.ts';

/**
 * Copies a file of the person's disk as the exact bytes that are expected. It is read once: what
 * is copied is what was hashed, even if the file changes meanwhile.
 * @param path names the file in errors
 * @param onBytes told the length of every piece that was read
 * @throws AppError `file-unreadable`, or `file-corrupt` when length or hash differ; an AbortError
 *   when `signal` was aborted.
 */
export async function readVerified(
  path: string,
  file: File,
  expected: Expected,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<Blob> {
  const pieces = piecesOf(file.stream(), (thrown) => unreadable(thrown, path));
  const refusal = (what: string): AppError => new AppError('file-corrupt', `${path}: ${what}`);
  return verifiedBlob(pieces, expected, refusal, (bytes) => {
    onBytes(bytes);
    signal.throwIfAborted();
  });
}

/** @throws AppError `file-unreadable`. */
export async function readSmall(path: string, file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (thrown) {
    throw unreadable(thrown, path);
  }
}

/** Gone, locked, or changed since it was chosen: a browser does not say which. */
function unreadable(cause: unknown, path: string): AppError {
  return new AppError('file-unreadable', `${path} could not be read: ${describe(cause)}`, {
    cause,
  });
}
