import { abortError, AppError } from '../shared/errors.ts';
import { WorkerClient } from '../shared/worker-client.ts';
import type {
  Answer,
  Engine,
  GenerateRequest,
  LoadProgress,
  LoadReport,
  ModelToLoad,
} from './engine.ts';
import type { EngineContract } from './protocol.ts';

/** Milliseconds an engine may take to unload before its worker is ended regardless. */
const unloadMs = 5000;

/** The engine as the page sees it: in its worker, which ends with each unload. */
export class EngineClient implements Engine {
  readonly #worker: WorkerClient<EngineContract>;
  /** Changes with every load and unload; what belongs to an older session is no longer news. */
  #session = 0;
  /** Called when a loaded model is lost: its GPU (`device-lost`) or its worker (`worker-dead`). */
  onLost: ((error: AppError) => void) | undefined;

  constructor(spawn: () => Worker) {
    this.#worker = new WorkerClient(spawn);
  }

  async load(
    model: ModelToLoad,
    onProgress: (progress: LoadProgress) => void,
    signal: AbortSignal,
  ): Promise<LoadReport> {
    const session = ++this.#session;
    // web-llm cannot be interrupted while it loads; its worker can.
    const onAbort = (): void => this.#worker.terminate();
    signal.addEventListener('abort', onAbort);
    try {
      const report = await this.#worker.call('load', model, { onEvent: onProgress });
      void this.#watch(session);
      return report;
    } catch (thrown) {
      this.#worker.terminate();
      throw signal.aborted ? abortError() : thrown;
    } finally {
      signal.removeEventListener('abort', onAbort);
    }
  }

  generate(
    request: GenerateRequest,
    onText: (text: string) => void,
    signal: AbortSignal,
  ): Promise<Answer> {
    return this.#worker.call('generate', request, { onEvent: onText, signal });
  }

  async unload(): Promise<void> {
    this.#session += 1;
    const deadline = setTimeout(() => this.#worker.terminate(), unloadMs);
    try {
      await this.#worker.call('unload', undefined);
    } catch (thrown) {
      // A dead worker holds nothing: that is what was asked for.
      if (!(thrown instanceof AppError)) throw thrown;
    } finally {
      clearTimeout(deadline);
      this.#worker.terminate();
    }
  }

  async #watch(session: number): Promise<void> {
    try {
      await this.#worker.call('watch', undefined);
    } catch (thrown) {
      if (session !== this.#session) return;
      const error = AppError.from(thrown);
      this.#worker.terminate(error);
      this.onLost?.(error);
    }
  }
}
