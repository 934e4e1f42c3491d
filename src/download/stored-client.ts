import { abortError } from '../shared/errors.ts';
import { WorkerClient } from '../shared/worker-client.ts';
import type { ByteProgress, StoredContract, Verification } from './stored-protocol.ts';

/** The page's way to read stored models as a whole, in a download worker of its own. */
export class StoredClient {
  readonly #worker: WorkerClient<StoredContract>;

  constructor(spawn: () => Worker) {
    this.#worker = new WorkerClient(spawn);
  }

  /** Finds out which stored files are broken. @throws AppError; an AbortError. */
  verify(
    modelId: string,
    onProgress: (progress: ByteProgress) => void,
    signal: AbortSignal,
  ): Promise<Verification> {
    return this.#worker.call('verify', { modelId }, { onEvent: onProgress, signal });
  }

  /** Writes a model's folder into one that the person chose. @throws AppError; an AbortError. */
  async export(
    modelId: string,
    folder: FileSystemDirectoryHandle,
    onProgress: (progress: ByteProgress) => void,
    signal: AbortSignal,
  ): Promise<void> {
    await this.#worker.call('export', { modelId, folder }, { onEvent: onProgress, signal });
  }

  /** Ends the worker, and whatever it does. */
  end(): void {
    this.#worker.terminate(abortError());
  }
}
