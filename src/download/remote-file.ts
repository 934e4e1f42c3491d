import type { ModelFile } from '../shared/catalog.ts';
import { AppError } from '../shared/errors.ts';
import { PartialFile } from './partial-file.ts';
import { requestRest } from './request.ts';
import { retrying } from './retry.ts';
import type { FileSource, Transfer } from './store-files.ts';
import type { Expected } from './verified-blob.ts';

/** A file of a model that {@link download} gets from `url`. */
export function fetched(file: ModelFile, url: string): FileSource {
  return { ...file, phase: 'download', read: (transfer) => download(url, file, transfer) };
}

/**
 * Fetches a URL as the exact bytes that are expected, from where an earlier attempt ended. Bytes
 * that turn out to be others are thrown away and fetched anew, once: a file may have been replaced
 * between two attempts, and parts of both make neither.
 * @throws AppError `network` or `http-status` when trying again did not help; `weights-corrupt`
 *   when length or hash differ; what the part store throws; an AbortError.
 */
export async function download(url: string, expected: Expected, transfer: Transfer): Promise<Blob> {
  try {
    return await downloadOnce(url, expected, transfer);
  } catch (thrown) {
    if (!(thrown instanceof AppError) || thrown.code !== 'weights-corrupt') throw thrown;
    return downloadOnce(url, expected, transfer);
  }
}

async function downloadOnce(url: string, expected: Expected, transfer: Transfer): Promise<Blob> {
  const { parts, signal, onBytes, onKept, onWait } = transfer;
  const file = await PartialFile.open(expected, parts, (what) => corrupt(url, what));
  try {
    await file.resume(onKept);
    await retrying((progressed) => fill(file, url, expected, transfer, progressed), onWait, signal);
    return file.finish();
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'weights-corrupt') {
      onBytes(-file.received);
      await parts.clear();
    } else {
      // Storage that fails is why it ends, or will say so the next time.
      await file.keep().catch(() => undefined);
    }
    throw thrown;
  }
}

async function fill(
  file: PartialFile,
  url: string,
  { bytes }: Expected,
  { signal, onBytes }: Transfer,
  progressed: () => void,
): Promise<void> {
  while (!file.whole) {
    const offset = file.received;
    const { partial, pieces } = await requestRest({ url, bytes, offset }, signal);
    for await (const piece of pieces) {
      if (await file.add(piece)) progressed();
      onBytes(piece.byteLength);
    }
    // A server may send less than the whole rest, if only it says so.
    if (file.received < bytes && (!partial || file.received === offset)) {
      throw corrupt(url, `it ends after ${file.received} bytes instead of ${bytes}`);
    }
  }
}

function corrupt(url: string, what: string): AppError {
  return new AppError('weights-corrupt', `${url}: ${what}`);
}
