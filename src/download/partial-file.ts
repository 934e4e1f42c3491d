import { Sha256 } from './sha256.ts';
import { piecesOf, type Expected } from './verified-blob.ts';

/** A piece of a file that is kept while the file is not whole. */
export interface FilePart {
  readonly offset: number;
  readonly blob: Blob;
}

/** Where the parts of one version of one file are kept. */
export interface PartStore {
  /** Bytes that are gathered in memory before they are kept. */
  readonly partBytes: number;
  /** In the order of their offsets. */
  stored(): Promise<readonly FilePart[]>;
  put(part: FilePart): Promise<void>;
  clear(): Promise<void>;
}

/** For a file so small that nothing of it need outlive the attempt. */
export const noParts: PartStore = {
  partBytes: Infinity,
  stored: () => Promise.resolve([]),
  put: () => Promise.resolve(),
  clear: () => Promise.resolve(),
};

/** What is wrong with the bytes of a file, as an error. */
export type Refusal = (what: string) => Error;

/**
 * A file as it arrives: hashed in order, and kept part by part. In memory are never more than the
 * bytes of one part.
 */
export class PartialFile {
  readonly #expected: Expected;
  readonly #parts: PartStore;
  readonly #refusal: Refusal;
  readonly #hash: Sha256;
  /**
   * What was gathered so far. Not the stored parts themselves: a Blob over Blobs of IndexedDB may
   * have Chromium end the page ("Bad blob references", crbug.com/392376370).
   */
  readonly #blobs: Blob[] = [];
  #gathered: Uint8Array<ArrayBuffer>[] = [];
  #gatheredBytes = 0;
  #received = 0;

  private constructor(expected: Expected, parts: PartStore, refusal: Refusal, hash: Sha256) {
    this.#expected = expected;
    this.#parts = parts;
    this.#refusal = refusal;
    this.#hash = hash;
  }

  static async open(expected: Expected, parts: PartStore, refusal: Refusal): Promise<PartialFile> {
    return new PartialFile(expected, parts, refusal, await Sha256.begin());
  }

  /** Bytes that are there and hashed. */
  get received(): number {
    return this.#received;
  }

  get whole(): boolean {
    return this.#received === this.#expected.bytes;
  }

  /**
   * Goes on from the parts that are kept, by hashing them.
   * @param onBytes told the length of every piece that was read
   * @throws the refusal when they cannot be read or leave a gap.
   */
  async resume(onBytes: (bytes: number) => void): Promise<void> {
    for (const { offset, blob } of await this.#parts.stored()) {
      if (offset !== this.#received) throw this.#refusal(`its part at byte ${offset} does not fit`);
      const lost = (): Error => this.#refusal(`its part at byte ${offset} cannot be read`);
      const pieces: Uint8Array<ArrayBuffer>[] = [];
      for await (const piece of piecesOf(blob.stream(), lost)) {
        this.#count(piece);
        pieces.push(piece);
        onBytes(piece.byteLength);
      }
      this.#blobs.push(new Blob(pieces));
    }
  }

  /**
   * Takes the next bytes.
   * @returns whether a part was completed
   * @throws the refusal for more bytes than the file has; what the part store throws.
   */
  async add(piece: Uint8Array<ArrayBuffer>): Promise<boolean> {
    this.#count(piece);
    this.#gathered.push(piece);
    this.#gatheredBytes += piece.byteLength;
    if (this.#gatheredBytes < this.#parts.partBytes) return false;
    await this.keep();
    return true;
  }

  /** Keeps what is gathered as a part, however small: the attempt ends here. */
  async keep(): Promise<void> {
    if (this.#gatheredBytes === 0) return;
    const offset = this.#received - this.#gatheredBytes;
    const blob = new Blob(this.#gathered);
    await this.#parts.put({ offset, blob });
    this.#blobs.push(blob);
    this.#gathered = [];
    this.#gatheredBytes = 0;
  }

  /**
   * The whole file, composed without reading it again.
   * @throws the refusal when its length or hash is not the expected one.
   */
  finish(): Blob {
    const { bytes, sha256: expected } = this.#expected;
    if (!this.whole) throw this.#refusal(`${this.#received} bytes instead of ${bytes}`);
    const digest = this.#hash.digest();
    if (digest !== expected) throw this.#refusal(`SHA-256 ${digest} instead of ${expected}`);
    return new Blob([...this.#blobs, ...this.#gathered]);
  }

  #count(piece: Uint8Array): void {
    const { bytes } = this.#expected;
    if (this.#received + piece.byteLength > bytes) throw this.#refusal(`more than ${bytes} bytes`);
    this.#received += piece.byteLength;
    this.#hash.update(piece);
  }
}
