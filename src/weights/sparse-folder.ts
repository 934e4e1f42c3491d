/** For tests: files that may claim any size, and take no more memory than what is written in them. */
import type { Folder, Source } from './io.ts';
import type { TinyTensors } from './tiny-checkpoint.ts';

export interface SparseFile {
  readonly text: string;
  /** Of a safetensors file, whose header is then `text`: how many bytes of weights follow it. */
  readonly dataBytes?: number;
  /** What it says of its header's length; otherwise what is true. */
  readonly headerBytes?: bigint;
  /** Instead of its first bytes. */
  readonly start?: readonly number[];
  /** Instead of its size; what it has no bytes for are zeros. */
  readonly byteLength?: number;
}

/** The most that a reader may take into memory at once: the largest header of a safetensors file. */
const mostBytes = 100_000_000;

/** What is written in a file, and the size that it claims. */
export function contentOf(file: SparseFile): { content: Uint8Array; byteLength: number } {
  const { text, dataBytes, headerBytes, start = [] } = file;
  const body = new TextEncoder().encode(text);
  const prefix = dataBytes === undefined ? 0 : 8;
  const content = new Uint8Array(prefix + body.byteLength);
  if (prefix > 0) {
    const length = headerBytes ?? BigInt(body.byteLength);
    new DataView(content.buffer).setBigUint64(0, length, true);
  }
  content.set(body, prefix);
  content.set(start.slice(0, content.byteLength));
  return { content, byteLength: file.byteLength ?? content.byteLength + (dataBytes ?? 0) };
}

function sourceOf(name: string, file: SparseFile): Source {
  const { content, byteLength } = contentOf(file);
  return {
    byteLength,
    slice(from, to) {
      const isThere = 0 <= from && from <= to && to <= byteLength;
      if (!isThere || to - from > mostBytes) throw new Error(`${name} was read: ${from} to ${to}`);
      const bytes = new Uint8Array(to - from);
      bytes.set(content.subarray(from, to));
      return Promise.resolve(bytes);
    },
  };
}

export function sparseFolder(files: ReadonlyMap<string, SparseFile>): Folder {
  return {
    names: [...files.keys()],
    open(name) {
      const file = files.get(name);
      if (file === undefined) throw new Error(`${name} was opened, and is not there.`);
      return Promise.resolve(sourceOf(name, file));
    },
  };
}

/** The header of a safetensors file of these tensors, and how many bytes follow it. */
export function headerOf(tensors: TinyTensors): { header: object; dataBytes: number } {
  let dataBytes = 0;
  const entries = Object.entries(tensors).map(([name, { dtype, shape, bytes }]) => {
    const start = dataBytes;
    dataBytes += bytes.byteLength;
    return [name, { dtype, shape, data_offsets: [start, dataBytes] }] as const;
  });
  return { header: { __metadata__: { format: 'pt' }, ...Object.fromEntries(entries) }, dataBytes };
}
