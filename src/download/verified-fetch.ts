import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { AppError, isAbort } from '../shared/errors.ts';

/** Bytes gathered in memory before they become part of a Blob, which the browser may put on disk. */
const flushBytes = 8 * 1024 * 1024;

/** What a file must be: its length and its SHA-256 in hexadecimal. */
export interface Expected {
  readonly bytes: number;
  readonly sha256: string;
}

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
  const response = await request(url, { cache: 'no-store', signal });
  const hash = sha256.create();
  const parts: Blob[] = [];
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let pieceBytes = 0;
  let received = 0;
  for await (const piece of read(response, url)) {
    received += piece.byteLength;
    if (received > expected.bytes) throw corrupt(url, `more than ${expected.bytes} bytes`);
    hash.update(piece);
    pieces.push(piece);
    pieceBytes += piece.byteLength;
    if (pieceBytes >= flushBytes) {
      parts.push(new Blob(pieces));
      pieces = [];
      pieceBytes = 0;
    }
    onBytes(piece.byteLength);
  }
  if (received !== expected.bytes) {
    throw corrupt(url, `${received} bytes instead of ${expected.bytes}`);
  }
  const digest = bytesToHex(hash.digest());
  if (digest !== expected.sha256) {
    throw corrupt(url, `SHA-256 ${digest} instead of ${expected.sha256}`);
  }
  return new Blob([...parts, ...pieces]);
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

async function* read(response: Response, url: string): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if (response.body === null) return;
  const reader = response.body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (thrown) {
    throw networkError(thrown, url);
  } finally {
    // Also reached when the consumer stops early: the rest of the body is not wanted.
    await reader.cancel().catch(() => undefined);
  }
}

function networkError(thrown: unknown, url: string): unknown {
  if (isAbort(thrown)) return thrown;
  return new AppError('network', `${url} could not be fetched`, { cause: thrown });
}

function corrupt(url: string, what: string): AppError {
  return new AppError('weights-corrupt', `${url}: ${what}`);
}
