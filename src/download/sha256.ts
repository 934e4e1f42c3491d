import { createSHA256, type IHasher } from 'hash-wasm';

/** Hashers that have done their work. Each has a WebAssembly memory: one per file would pile up. */
const resting: IHasher[] = [];

/** The SHA-256 of bytes that come piece by piece. */
export class Sha256 {
  readonly #hasher: IHasher;

  private constructor(hasher: IHasher) {
    this.#hasher = hasher;
  }

  static async begin(): Promise<Sha256> {
    return new Sha256(resting.pop()?.init() ?? (await createSHA256()));
  }

  update(piece: Uint8Array): void {
    this.#hasher.update(piece);
  }

  /** In hexadecimal; the end of this hash. */
  digest(): string {
    const digest = this.#hasher.digest();
    resting.push(this.#hasher);
    return digest;
  }
}
