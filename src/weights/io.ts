/** All that the converter knows of files: Node, a worker in the page and tests bring their own. */
import { WeightsError, type WeightsErrorCode } from './errors.ts';

/** Bytes that can be read in any order: a file, a File, a buffer. */
export interface Source {
  readonly byteLength: number;
  /** Bytes from `start` up to, not including, `end`, in a buffer that the caller may keep. */
  slice(start: number, end: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** A flat folder of sources. */
export interface Folder {
  readonly names: readonly string[];
  /** @throws when `name` is not one of `names` */
  open(name: string): Promise<Source>;
}

/** What is known of a finished file; hashes in lower-case hexadecimal. */
export interface Digest {
  readonly bytes: number;
  readonly md5: string;
  readonly sha256: string;
}

/** Files being written, in any order and by any number of writers. */
export interface Sink {
  /** Writes `bytes`, which the sink may keep, at `offset` of the unfinished file `path`. */
  write(path: string, offset: number, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Makes `path` final, all or nothing: until then no file of that name can be seen. */
  commit(path: string): Promise<Digest>;
}

/** More than any small file of a checkpoint has: Llama 3's tokenizer.json takes 9 MB. */
const mostSmallBytes = 64 * 1024 * 1024;

/** @throws {WeightsError} `code` when `source` is too large to be read whole */
export function expectSmall(name: string, { byteLength }: Source, code: WeightsErrorCode): void {
  if (byteLength <= mostSmallBytes) return;
  throw new WeightsError(code, `${name} has ${byteLength} bytes: too many for such a file.`);
}

/**
 * The whole of `source` as UTF-8.
 *
 * @throws {WeightsError} `code` when it is too large
 */
export async function readText(
  name: string,
  source: Source,
  code: WeightsErrorCode,
): Promise<string> {
  expectSmall(name, source, code);
  return new TextDecoder().decode(await source.slice(0, source.byteLength));
}

const pointerStart = 'version https://git-lfs';

/** @throws {WeightsError} file-truncated when `source` only says where Git LFS keeps the file itself */
export async function expectNoPointer(name: string, source: Source): Promise<void> {
  const start = await source.slice(0, Math.min(pointerStart.length, source.byteLength));
  if (new TextDecoder().decode(start) !== pointerStart) return;
  throw new WeightsError(
    'file-truncated',
    `${name} is a Git LFS pointer, not the file itself: run \`git lfs pull\` in its folder.`,
  );
}
