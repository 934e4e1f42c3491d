import type { ReadOptions } from '../documents/pdf-client.ts';
import type { PdfProgress } from '../documents/protocol.ts';
import type { RecordText } from '../documents/record-text.ts';
import type { Chosen } from '../shared/chosen-file.ts';
import { AppError, isAbort } from '../shared/errors.ts';

/** Reads the text of a patient's record from a file, on this device. */
export type ReadRecord = (file: File, options: ReadOptions) => Promise<RecordText>;

/** Takes in the text of a file, one at a time. */
export class RecordReading {
  readonly #read: ReadRecord;
  #controller: AbortController | undefined;
  busy = $state(false);
  /** How far it is; known once a PDF's pages are. */
  progress = $state.raw<PdfProgress>();
  /** What the last file gave. */
  last = $state.raw<RecordText>();
  /** Why the last file gave nothing. */
  failure = $state.raw<AppError>();

  constructor(read: ReadRecord) {
    this.#read = read;
  }

  /** The text of the one file that was chosen; nothing after a failure or {@link cancel}. */
  async take(chosen: Chosen): Promise<string | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.forget();
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    try {
      const onProgress = (progress: PdfProgress): void => void (this.progress = progress);
      const read = await this.#read(await onlyFile(chosen), { onProgress, signal });
      // Text and bundles are read at once, whatever was pressed meanwhile.
      if (signal.aborted) return undefined;
      this.last = read;
      return read.text;
    } catch (thrown) {
      if (!isAbort(thrown)) this.failure = AppError.from(thrown);
      return undefined;
    } finally {
      this.busy = false;
      this.progress = undefined;
    }
  }

  cancel(): void {
    this.#controller?.abort();
  }

  /** Forgets what the last file gave, once another text is there. */
  forget(): void {
    this.last = undefined;
    this.failure = undefined;
  }
}

/** @throws AppError `record-unreadable` or `record-several`. */
async function onlyFile(chosen: Chosen): Promise<File> {
  const files = await Promise.resolve(chosen).catch((cause: unknown) => {
    const { message } = AppError.from(cause);
    throw new AppError('record-unreadable', message, { cause });
  });
  const [first, ...others] = files;
  if (first && others.length === 0) return first.file;
  throw new AppError('record-several', `${files.length} files`);
}
