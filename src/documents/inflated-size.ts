import { AppError } from '../shared/errors.ts';
import { mostInflated } from './limits.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes that are handed to the decompressor at a time: at most a thousand times as many come out. */
const chunkBytes = 16 * 1024;

/** Filters inside each other; no program writes more than two. */
const mostChained = 8;

const begin = new TextEncoder().encode('stream');
const finish = new TextEncoder().encode('endstream');
const [lineFeed, carriageReturn] = [10, 13];

/** Whether zlib data may begin here (RFC 1950), as pdf.js has it. */
function isZlib(bytes: Bytes, at: number): boolean {
  const [method = 0, flags = 0] = [bytes[at], bytes[at + 1]];
  return (method & 15) === 8 && (method * 256 + flags) % 31 === 0;
}

/** Where a word stands next, or the length of all. */
function find(bytes: Bytes, word: Uint8Array, from: number): number {
  const [first = 0] = word;
  let at = bytes.indexOf(first, from);
  while (at !== -1 && !word.every((byte, index) => bytes[at + index] === byte)) {
    at = bytes.indexOf(first, at + 1);
  }
  return at === -1 ? bytes.length : at;
}

/** Where a line ends, and where the next one begins. */
function nextLine(bytes: Bytes, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== lineFeed && bytes[at] !== carriageReturn) at += 1;
  return bytes[at] === carriageReturn && bytes[at + 1] === lineFeed ? at + 2 : at + 1;
}

/** The data of each stream, wherever the file says that they lie; without the line's end after them. */
function* streams(bytes: Bytes): Generator<Bytes> {
  // Both are looked for again only once they are passed: a file may have the word in every place.
  let start = 0;
  let end = 0;
  for (let at = find(bytes, begin, 0); at < bytes.length; at = find(bytes, begin, at + 1)) {
    // What stands between the word and the end of its line is passed over, as pdf.js does.
    if (start < at) start = nextLine(bytes, at + begin.length);
    if (!isZlib(bytes, start)) continue;
    if (end < start) end = find(bytes, finish, start);
    let last = end;
    if (bytes[last - 1] === lineFeed) last -= 1;
    if (bytes[last - 1] === carriageReturn) last -= 1;
    yield bytes.subarray(start, last);
  }
}

function chunks(bytes: Bytes): ReadableStream<Bytes> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.subarray(at, (at += chunkBytes)));
    },
  });
}

/** Counts what streams inflate to, and stops when it is too much. */
class Count {
  readonly #limits: typeof mostInflated;
  #total = 0;

  constructor(limits: typeof mostInflated) {
    this.#limits = limits;
  }

  /** Inflates a stream, and what comes out if that is compressed again. */
  async add(bytes: Bytes, chained: number): Promise<void> {
    if (chained > mostChained) throw tooMuch(`${mostChained} filters inside each other`);
    const reader = chunks(bytes).pipeThrough(new DecompressionStream('deflate')).getReader();
    const parts: Bytes[] = [];
    let size = 0;
    for (;;) {
      const value = await next(reader);
      if (value === undefined) break;
      size += value.length;
      this.#total += value.length;
      if (size > this.#limits.stream || this.#total > this.#limits.total) {
        await reader.cancel();
        throw tooMuch(`${size} bytes in one stream, ${this.#total} in all`);
      }
      if (parts.length > 0 || isZlib(value, 0)) parts.push(value);
    }
    if (parts.length > 0) {
      const inner = new Uint8Array(await new Blob(parts).arrayBuffer());
      await this.add(inner, chained + 1);
    }
  }
}

/** What comes next; nothing more once the data end, or are none. */
async function next(reader: ReadableStreamDefaultReader<Bytes>): Promise<Bytes | undefined> {
  try {
    return (await reader.read()).value;
  } catch {
    // Damaged, or cut off: what came until then counts.
    return undefined;
  }
}

function tooMuch(what: string): AppError {
  return new AppError('pdf-inflates', `The PDF inflates to too much: ${what}.`);
}

/**
 * Finds out whether the compressed streams of a PDF stay within limits, without keeping
 * what they inflate to. What is not seen here is for memory-guard.ts: encrypted
 * streams, other filters, and what says that it ends before it does.
 *
 * @throws AppError `pdf-inflates`.
 */
export async function expectModest(bytes: Bytes, limits = mostInflated): Promise<void> {
  const count = new Count(limits);
  for (const stream of streams(bytes)) await count.add(stream, 1);
}
