import { md5 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Digest } from '../weights/io.ts';

/** Bytes gathered in memory before they become part of a Blob, which the browser may put on disk. */
const flushBytes = 8 * 1024 * 1024;

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * A file that is put together from pieces in any order. Each piece is hashed and handed to the browser
 * as soon as all before it are there, so that memory holds only what came too early: never a whole file,
 * however large, and nothing is read again for its hash.
 */
export class AssembledFile {
  readonly #sha256 = sha256.create();
  readonly #md5 = md5.create();
  /** Pieces whose predecessors are not there yet, by their offset. */
  readonly #early = new Map<number, Bytes>();
  readonly #parts: Blob[] = [];
  #gathered: Bytes[] = [];
  #gatheredBytes = 0;
  #end = 0;

  /** Takes `bytes`, which must not change any more, as those from `offset` on. */
  write(offset: number, bytes: Bytes): void {
    this.#early.set(offset, bytes);
    for (let next = this.#take(); next !== undefined; next = this.#take()) this.#append(next);
  }

  /** @throws when a piece is missing. */
  finish(): { blob: Blob; digest: Digest } {
    if (this.#early.size > 0) throw new Error(`A file has a gap at byte ${this.#end}.`);
    const blob = new Blob([...this.#parts, ...this.#gathered]);
    const md5 = bytesToHex(this.#md5.digest());
    return { blob, digest: { bytes: this.#end, md5, sha256: bytesToHex(this.#sha256.digest()) } };
  }

  #take(): Bytes | undefined {
    const next = this.#early.get(this.#end);
    this.#early.delete(this.#end);
    return next;
  }

  #append(bytes: Bytes): void {
    this.#sha256.update(bytes);
    this.#md5.update(bytes);
    this.#end += bytes.byteLength;
    this.#gathered.push(bytes);
    this.#gatheredBytes += bytes.byteLength;
    if (this.#gatheredBytes < flushBytes) return;
    this.#parts.push(new Blob(this.#gathered));
    this.#gathered = [];
    this.#gatheredBytes = 0;
  }
}
