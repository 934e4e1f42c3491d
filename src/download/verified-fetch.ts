import type { ModelFile } from '../shared/catalog.ts';
import { AppError, isAbort } from '../shared/errors.ts';
import type { FileSource } from './store-files.ts';
import { type Expected, piecesOf, verifiedBlob } from './verified-blob.ts';

/**
 * Fetches a URL as the exact bytes that are expected, hashing them as they arrive.
 * @param onBytes told the length of every piece that arrived
 * @throws AppError `network`, `http-status`, or `weights-corrupt` when length or hash differ; an
 *   AbortError when `signal` was aborted.
 */
export async function fetchVerified(
  url: string,
  expected: Expected,
  signal: AbortSignal,
  onBytes: (bytes: number) => void = () => undefined,
): Promise<Blob> {
  const { body } = await request(url, { cache: 'no-store', signal });
  const stream = body ?? new Blob().stream();
  const pieces = piecesOf(stream, (thrown) => networkError(thrown, url));
  const refusal = (what: string): AppError => new AppError('weights-corrupt', `${url}: ${what}`);
  return verifiedBlob(pieces, expected, refusal, onBytes);
}

/** A file of a model that {@link fetchVerified} gets from `url`. */
export function fetched(file: ModelFile, url: string): FileSource {
  return {
    ...file,
    phase: 'download',
    read: (signal, onBytes) => fetchVerified(url, file, signal, onBytes),
  };
}

/** @throws AppError `network` or `http-status`; an AbortError. */
export async function fetchText(url: string): Promise<string> {
  const response = await request(url, { cache: 'no-cache' });
  try {
    return await response.text();
  } catch (thrown) {
    throw networkError(thrown, url);
  }
}

async function request(url: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { ...init, credentials: 'omit', referrerPolicy: 'no-referrer' });
  } catch (thrown) {
    throw networkError(thrown, url);
  }
  if (!response.ok) throw new AppError('http-status', `${url}: HTTP ${response.status}`);
  return response;
}

function networkError(thrown: unknown, url: string): unknown {
  if (isAbort(thrown)) return thrown;
  return new AppError('network', `${url} could not be fetched`, { cause: thrown });
}
