import type { AppError } from '../shared/errors.ts';
import { Sha256 } from './sha256.ts';

/** Bytes gathered in memory before they become part of a Blob, which the browser may put on disk. */
const flushBytes = 8 * 1024 * 1024;

/** What a file must be: its length and its SHA-256 in hexadecimal. */
export interface Expected {
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Makes a Blob of the very bytes that were hashed, so that nothing can change in between.
 * @param refusal the error for bytes that are not the expected ones, given what is wrong with them
 * @param onBytes told the length of every piece that arrived
 * @throws `refusal`'s error when length or hash differ, and what `pieces` throws.
 */
export async function verifiedBlob(
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>,
  expected: Expected,
  refusal: (what: string) => AppError,
  onBytes: (bytes: number) => void,
): Promise<Blob> {
  const hash = await Sha256.begin();
  const parts: Blob[] = [];
  let gathered: Uint8Array<ArrayBuffer>[] = [];
  let gatheredBytes = 0;
  let received = 0;
  for await (const piece of pieces) {
    received += piece.byteLength;
    if (received > expected.bytes) throw refusal(`more than ${expected.bytes} bytes`);
    hash.update(piece);
    gathered.push(piece);
    gatheredBytes += piece.byteLength;
    if (gatheredBytes >= flushBytes) {
      parts.push(new Blob(gathered));
      gathered = [];
      gatheredBytes = 0;
    }
    onBytes(piece.byteLength);
  }
  if (received !== expected.bytes) {
    throw refusal(`${received} bytes instead of ${expected.bytes}`);
  }
  const digest = hash.digest();
  if (digest !== expected.sha256) {
    throw refusal(`SHA-256 ${digest} instead of ${expected.sha256}`);
  }
  return new Blob([...parts, ...gathered]);
}

/**
 * A stream, piece by piece; Safari's streams cannot be iterated themselves.
 * @param failure turns what the stream fails with into what is thrown
 */
export async function* piecesOf(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  failure: (thrown: unknown) => unknown,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (thrown) {
    throw failure(thrown);
  } finally {
    // Also reached when the consumer stops early: the rest is not wanted.
    await reader.cancel().catch(() => undefined);
  }
}
