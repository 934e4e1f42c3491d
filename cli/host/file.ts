/** One file of a weights host, against what the manifest says of it. */
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import { contentTypes } from '../../scripts/serve.mjs';
import type { ModelFile } from '../../src/shared/catalog.ts';
import type { Check } from './finding.ts';
import { bodyOf, type HostClient } from './request.ts';

/** One thing that is wrong with a file. */
export interface Fault {
  readonly check: Check;
  readonly detail: string;
}

const rangeBytes = 1024;

/** Names for one and the same type. */
const alsoRight: Readonly<Record<string, readonly string[]>> = {
  // What S3 gives a file of unknown type.
  'application/octet-stream': ['binary/octet-stream'],
  'text/javascript': ['application/javascript'],
};

const mediaType = (header: string): string => header.split(';')[0]?.trim().toLowerCase() ?? '';

/** @returns what is wrong with the type, or undefined; extensions that we do not serve are free */
export function typeFault(name: string, header: string | undefined): string | undefined {
  const expected = contentTypes[path.posix.extname(name)];
  if (expected === undefined) return undefined;
  const right = mediaType(expected);
  const found = mediaType(header ?? '');
  if (found === right || alsoRight[right]?.includes(found)) return undefined;
  return `${found === '' ? 'no content type' : found} instead of ${right}`;
}

/** @returns why a page of `origin` may not read the response, or undefined when it may */
export function corsFault(origin: string, response: IncomingMessage): string | undefined {
  const allowed = response.headers['access-control-allow-origin'];
  if (allowed === '*' || allowed === origin) return undefined;
  return `Access-Control-Allow-Origin is ${allowed ?? 'missing'}, not ${origin}`;
}

export function statusFault(response: IncomingMessage, expected: number): string | undefined {
  const { statusCode = 0, headers } = response;
  if (statusCode === expected) return undefined;
  const to = headers.location === undefined ? '' : ` to ${headers.location}`;
  return `HTTP ${statusCode}${to} instead of ${expected}`;
}

function isText(name: string): boolean {
  return !['.bin', '.wasm'].includes(path.posix.extname(name));
}

/** Copies what two stretches of a file share; `at` and `start` say where each begins in it. */
function copyOverlap(piece: Buffer, at: number, part: Buffer, start: number): void {
  const from = Math.max(at, start);
  const to = Math.min(at + piece.byteLength, start + part.byteLength);
  if (from < to) piece.copy(part, from - start, from - at, to - at);
}

/** Looks at one file; every way in which it is not as it should be is one fault. */
class FileCheck {
  readonly #client: HostClient;
  readonly #url: URL;
  readonly #file: ModelFile;
  readonly faults: Fault[] = [];

  constructor(client: HostClient, url: URL, file: ModelFile) {
    this.#client = client;
    this.#url = url;
    this.#file = file;
  }

  #fault(check: Check, detail: string | undefined): void {
    const known = this.faults.some((fault) => fault.check === check);
    if (detail !== undefined && !known) {
      this.faults.push({ check, detail: `${this.#file.path}: ${detail}` });
    }
  }

  /** Compression is the host's business for text; a browser undoes it, and the hash is of the text. */
  #encoding({ headers }: IncomingMessage): boolean {
    const encoding = headers['content-encoding'];
    if (encoding === undefined || encoding === 'identity') return false;
    if (!isText(this.#file.path)) this.#fault('encoding', `sent as ${encoding}`);
    return true;
  }

  #cors(response: IncomingMessage): void {
    const { origin } = this.#client;
    if (origin !== null && origin !== this.#url.origin) {
      this.#fault('cors', corsFault(origin, response));
    }
  }

  /** @returns whether the file is there */
  async head(): Promise<boolean> {
    const response = await this.#client.send(this.#url, { method: 'HEAD', compressed: true });
    response.resume();
    const wrong = statusFault(response, 200);
    this.#fault('reachable', wrong);
    if (wrong !== undefined) return false;
    this.#fault('type', typeFault(this.#file.path, response.headers['content-type']));
    if (this.#encoding(response)) return true;
    const length = response.headers['content-length'];
    if (length !== String(this.#file.bytes)) {
      const found = length === undefined ? 'no Content-Length' : `${length} bytes`;
      this.#fault('size', `${found} instead of ${this.#file.bytes}`);
    }
    return true;
  }

  /** First, middle and last bytes. @returns each part that came as it should, by where it begins */
  async ranges(): Promise<ReadonlyMap<number, Buffer>> {
    const { bytes } = this.#file;
    const length = Math.min(rangeBytes, bytes);
    const starts = new Set([0, Math.floor((bytes - length) / 2), bytes - length]);
    const parts = new Map<number, Buffer>();
    for (const start of starts) {
      const part = await this.#range(start, start + length - 1);
      if (part) parts.set(start, part);
    }
    return parts;
  }

  async #range(start: number, end: number): Promise<Buffer | undefined> {
    const asked = { range: { start, end }, compressed: true };
    const response = await this.#client.send(this.#url, asked);
    this.#cors(response);
    const expected = `bytes ${start}-${end}/${this.#file.bytes}`;
    const found = response.headers['content-range'];
    const isRight = found === expected ? undefined : `Content-Range is ${found ?? 'missing'}`;
    const wrong = statusFault(response, 206) ?? isRight;
    const encoded = this.#encoding(response);
    if (wrong !== undefined || encoded) {
      // The whole file may be on its way.
      response.destroy();
      if (wrong !== undefined) this.#fault('range', `${wrong} (asked for ${expected})`);
      return undefined;
    }
    const part = await bodyOf(response, rangeBytes);
    if (part.byteLength === end - start + 1) return part;
    this.#fault('range', `${part.byteLength} bytes came for ${expected}`);
    return undefined;
  }

  /** Reads the whole file. @param parts that ranges gave, and that the file must contain */
  async hash(parts: ReadonlyMap<number, Buffer>): Promise<void> {
    const response = await this.#client.send(this.#url, { compressed: !isText(this.#file.path) });
    this.#cors(response);
    const wrong = statusFault(response, 200);
    if (wrong !== undefined || this.#encoding(response)) {
      response.destroy();
      this.#fault('hash', wrong ?? 'not compared: it came compressed');
      return;
    }
    const hash = createHash('sha256');
    const ends = new Map([...parts].map(([start, part]) => [start, Buffer.alloc(part.byteLength)]));
    let bytes = 0;
    for await (const piece of response as AsyncIterable<Buffer>) {
      hash.update(piece);
      for (const [start, part] of ends) copyOverlap(piece, bytes, part, start);
      bytes += piece.byteLength;
    }
    if (bytes !== this.#file.bytes)
      this.#fault('size', `${bytes} bytes came, not ${this.#file.bytes}`);
    const digest = hash.digest('hex');
    if (digest !== this.#file.sha256) {
      this.#fault('hash', `SHA-256 ${digest} instead of ${this.#file.sha256}`);
    }
    for (const [start, part] of ends) {
      const isSame = parts.get(start)?.equals(part) ?? false;
      if (!isSame) this.#fault('range', `the range at byte ${start} differs from the file`);
    }
  }

  broken(thrown: unknown): void {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    this.#fault('reachable', message === '' ? 'the connection failed' : message);
  }
}

export interface FileAsked {
  /** Ranges matter for what is large; a small file is fetched whole. */
  readonly ranges: boolean;
  readonly hash: boolean;
}

/** @param file its path only names it */
export async function checkFile(
  client: HostClient,
  url: URL,
  file: ModelFile,
  { ranges, hash }: FileAsked,
): Promise<readonly Fault[]> {
  const check = new FileCheck(client, url, file);
  try {
    if (!(await check.head())) return check.faults;
    const parts = ranges ? await check.ranges() : new Map<number, Buffer>();
    if (hash) await check.hash(parts);
  } catch (thrown) {
    check.broken(thrown);
  }
  return check.faults;
}
