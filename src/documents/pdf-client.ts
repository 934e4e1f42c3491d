import { abortError, AppError } from '../shared/errors.ts';
import { WorkerClient } from '../shared/worker-client.ts';
import type { PdfContract, PdfProgress, PdfText } from './protocol.ts';

/** Milliseconds between two looks at how far a PDF is read. */
const lookMs = 5000;
/** Looks without another page, and in all, after which it is broken off. Looks, not seconds: a laptop may sleep. */
const mostLooks = { stalled: 6, all: 60 };

export interface ReadOptions {
  readonly onProgress?: (progress: PdfProgress) => void;
  readonly signal?: AbortSignal;
}

/**
 * The page's way to the text of a PDF. Each one is read by a worker of its own, which is ended at once
 * when it is cancelled, or stands still: a PDF is a program, which may have no end.
 */
export class PdfClient {
  readonly #spawn: () => Worker;

  constructor(spawn: () => Worker) {
    this.#spawn = spawn;
  }

  /**
   * @throws AppError with a PDF's code, `record-too-long`, or `pdf-stopped` when the worker stood still
   *   or ended; an AbortError when `signal` was aborted.
   */
  async read(file: Blob, { onProgress, signal }: ReadOptions = {}): Promise<PdfText> {
    const worker = new WorkerClient<PdfContract>(this.#spawn, 'pdf-stopped');
    const cancel = (): void => worker.terminate(abortError());
    let stalled = 0;
    let all = 0;
    const watchdog = setInterval(() => {
      stalled += 1;
      all += 1;
      if (stalled > mostLooks.stalled || all > mostLooks.all) {
        worker.terminate(new AppError('pdf-stopped', 'The PDF takes too long to read.'));
      }
    }, lookMs);
    const onEvent = (progress: PdfProgress): void => {
      stalled = 0;
      onProgress?.(progress);
    };
    signal?.addEventListener('abort', cancel);
    try {
      return await worker.call('read', { file }, { onEvent, ...(signal && { signal }) });
    } finally {
      clearInterval(watchdog);
      signal?.removeEventListener('abort', cancel);
      worker.terminate();
    }
  }
}
