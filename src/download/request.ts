import { AppError, isAbort } from '../shared/errors.ts';
import { PolicyWatch } from './policy-watch.ts';
import { StallWatch } from './stall-watch.ts';
import { TransientFault } from './transient-fault.ts';

/** The bytes that a server sent for a file from some offset on. */
export interface Body {
  /** Whether it answered with the range that was asked for, not with the whole file. */
  readonly partial: boolean;
  readonly pieces: AsyncIterable<Uint8Array<ArrayBuffer>>;
}

/** What a request is for: the file's URL, its length, and the first byte that is wanted. */
export interface Wanted {
  readonly url: string;
  readonly bytes: number;
  readonly offset: number;
}

/**
 * Asks for the rest of a file. A server that ignores ranges sends all of it; the bytes before
 * `offset` are then dropped. There is no If-Range: the file's SHA-256, not a header, decides
 * whether its parts belong together, and hosts that forbid the header work too.
 * @throws TransientFault when the same may succeed later; AppError `http-status`,
 *   `host-not-allowed`, or `weights-corrupt` when the server has a file of another length; an AbortError.
 */
export async function requestRest(wanted: Wanted, signal: AbortSignal): Promise<Body> {
  const { url, offset } = wanted;
  const watch = new StallWatch(signal);
  const init: RequestInit = {
    cache: 'no-store',
    signal: watch.signal,
    ...(offset > 0 && { headers: { Range: `bytes=${offset}-` } }),
  };
  const response = await watch.during(send(url, init));
  const partial = response.status === 206;
  if (partial) checkRange(response, wanted);
  const pieces = piecesOf(response, url, watch);
  return { partial, pieces: partial || offset === 0 ? pieces : dropFirst(offset, pieces) };
}

/** A small text file. @throws AppError `network`, `http-status` or `host-not-allowed`; an AbortError. */
export async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  const watch = new StallWatch(signal);
  try {
    const response = await watch.during(send(url, { cache: 'no-cache', signal: watch.signal }));
    return await watch.during(response.text());
  } catch (thrown) {
    if (isAbort(thrown)) throw thrown;
    throw thrown instanceof TransientFault ? thrown.error : unreachable(thrown, url);
  }
}

async function send(url: string, init: RequestInit): Promise<Response> {
  const policy = new PolicyWatch(url);
  let response: Response;
  try {
    response = await fetch(url, { ...init, credentials: 'omit', referrerPolicy: 'no-referrer' });
  } catch (thrown) {
    if (await policy.forbade()) {
      throw new AppError('host-not-allowed', `${url} leads to a host outside the site's policy`);
    }
    throw interrupted(thrown, url);
  } finally {
    policy.end();
  }
  if (response.ok) return response;
  const { status, headers } = response;
  const error = new AppError('http-status', `${url}: HTTP ${status}`);
  // The file has become shorter than what is already kept of it.
  if (status === 416) throw new AppError('weights-corrupt', error.message);
  if (status !== 408 && status !== 429 && status < 500) throw error;
  throw new TransientFault(error, retryAfterMs(headers.get('Retry-After')));
}

/** Other origins may keep the header to themselves; then the hash alone decides. */
function checkRange({ headers }: Response, { url, bytes, offset }: Wanted): void {
  const given = headers.get('Content-Range');
  if (given === null) return;
  const [, start, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(given) ?? [];
  if (Number(start) === offset && (total === '*' || Number(total) === bytes)) return;
  throw new AppError(
    'weights-corrupt',
    `${url}: the server sent ${given} for byte ${offset} of ${bytes}`,
  );
}

async function* piecesOf(
  { body }: Response,
  url: string,
  watch: StallWatch,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  // Safari's streams cannot be iterated themselves.
  const reader = (body ?? new Blob().stream()).getReader();
  try {
    for (;;) {
      const { done, value } = await watch.during(reader.read());
      if (done) return;
      yield value;
    }
  } catch (thrown) {
    throw interrupted(thrown, url);
  } finally {
    // Also reached when the consumer stops early: the rest is not wanted.
    await reader.cancel().catch(() => undefined);
  }
}

async function* dropFirst(
  count: number,
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let left = count;
  for await (const piece of pieces) {
    const dropped = Math.min(left, piece.byteLength);
    left -= dropped;
    if (dropped < piece.byteLength) yield piece.subarray(dropped);
  }
}

function interrupted(thrown: unknown, url: string): unknown {
  return isAbort(thrown) ? thrown : new TransientFault(unreachable(thrown, url));
}

function unreachable(cause: unknown, url: string): AppError {
  if (cause instanceof AppError) return cause;
  return new AppError('network', `${url} could not be fetched`, { cause });
}

/** The header is a number of seconds or a date. */
function retryAfterMs(header: string | null): number {
  if (header === null) return 0;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? 0 : Math.max(0, ms);
}
