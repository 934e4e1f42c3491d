/** For tests only: as much of a writable folder as an export uses, in memory. */
export class MemoryFolder {
  readonly files = new Map<string, string>();
  readonly #prefix: string;
  readonly #root: MemoryFolder;
  /** Thrown by the next write. */
  refusal: DOMException | undefined;

  constructor(prefix = '', root?: MemoryFolder) {
    this.#prefix = prefix;
    this.#root = root ?? this;
  }

  get handle(): FileSystemDirectoryHandle {
    // Only the methods below are called; a whole handle cannot be made outside a browser.
    return this as unknown as FileSystemDirectoryHandle;
  }

  getDirectoryHandle(name: string): Promise<MemoryFolder> {
    return Promise.resolve(new MemoryFolder(`${this.#prefix}${name}/`, this.#root));
  }

  removeEntry(name: string): Promise<void> {
    const deleted = this.#root.files.delete(this.#prefix + name);
    return deleted ? Promise.resolve() : Promise.reject(new DOMException('', 'NotFoundError'));
  }

  getFileHandle(name: string): Promise<unknown> {
    const { files } = this.#root;
    const path = this.#prefix + name;
    let text = '';
    return Promise.resolve({
      createWritable: () =>
        Promise.resolve({
          write: (piece: Uint8Array) => {
            if (this.#root.refusal) return Promise.reject(this.#root.refusal);
            text += new TextDecoder().decode(piece);
            return Promise.resolve();
          },
          close: () => Promise.resolve(void files.set(path, text)),
          abort: () => Promise.resolve(),
        }),
    });
  }
}
