import { abortError, AppError, type ErrorCode, isAbort } from '../shared/errors.ts';
import { WorkerClient } from '../shared/worker-client.ts';
import type {
  Answer,
  Engine,
  GenerateRequest,
  LoadProgress,
  LoadReport,
  Message,
  ModelToLoad,
  TokenCounts,
} from './engine.ts';
import type { EngineContract } from './protocol.ts';

/** Milliseconds an engine may take to unload before its worker is ended regardless. */
const unloadMs = 5000;
/**
 * Milliseconds an answer may take to end once it is to stop. web-llm hears of it between two tokens
 * only, and not before a question is read to its end, which can take minutes.
 */
const stopMs = 4000;

/** What an answer can fail with that leaves no model to ask again. */
const lossCodes: ReadonlySet<ErrorCode> = new Set(['device-lost', 'out-of-memory']);

/** The engine as the page sees it: in its worker, which ends with each unload. */
export class EngineClient implements Engine {
  readonly #worker: WorkerClient<EngineContract>;
  /** Changes with every load and unload; what belongs to an older session is no longer news. */
  #session = 0;
  /** The unload in progress. */
  #unloading: Promise<void> | undefined;
  /**
   * Called when a loaded model is lost: its GPU (`device-lost`) or that one's memory
   * (`out-of-memory`), its worker (`engine-stopped`), or its turn, to another tab
   * (`engine-elsewhere`).
   */
  onLost: ((error: AppError) => void) | undefined;
  /** Called when the worker was ended because an answer did not stop in time. */
  onHalted: (() => void) | undefined;

  constructor(spawn: () => Worker) {
    this.#worker = new WorkerClient(spawn, 'engine-stopped');
  }

  async load(
    model: ModelToLoad,
    onProgress: (progress: LoadProgress) => void,
    signal: AbortSignal,
  ): Promise<LoadReport> {
    if (signal.aborted) throw abortError();
    const session = ++this.#session;
    const isLatest = (): boolean => session === this.#session;
    const isWanted = (): boolean => isLatest() && !signal.aborted;
    // A call would otherwise go to the worker that is about to end.
    await this.#unloading;
    if (!isWanted()) throw abortError();
    // Each worker loads one model; whatever the last one still does is no longer wanted.
    this.#worker.terminate(abortError());
    // web-llm cannot be interrupted while it loads; its worker can.
    const onAbort = (): void => {
      if (isLatest()) this.#worker.terminate();
    };
    signal.addEventListener('abort', onAbort);
    try {
      const report = await this.#worker.call('load', model, { onEvent: onProgress });
      void this.#watch(session);
      return report;
    } catch (thrown) {
      // The worker of a newer load is none of this one's business.
      if (isLatest()) this.#worker.terminate();
      throw isWanted() ? thrown : abortError();
    } finally {
      signal.removeEventListener('abort', onAbort);
    }
  }

  async generate(
    request: GenerateRequest,
    onText: (text: string) => void,
    signal: AbortSignal,
  ): Promise<Answer> {
    const session = this.#session;
    let deadline: ReturnType<typeof setTimeout> | undefined;
    const onAbort = (): void => {
      deadline = setTimeout(() => this.#halt(session), stopMs);
    };
    signal.addEventListener('abort', onAbort);
    try {
      return await this.#worker.call('generate', request, { onEvent: onText, signal });
    } catch (thrown) {
      if (thrown instanceof AppError && lossCodes.has(thrown.code)) this.#lose(session, thrown);
      throw thrown;
    } finally {
      signal.removeEventListener('abort', onAbort);
      clearTimeout(deadline);
    }
  }

  countTokens(messages: readonly Message[]): Promise<TokenCounts> {
    return this.#worker.call('countTokens', messages);
  }

  /** Ends a worker that does not stop; its answer is then cancelled. */
  #halt(session: number): void {
    if (session !== this.#session) return;
    this.#session += 1;
    this.#worker.terminate(abortError());
    this.onHalted?.();
  }

  async unload(): Promise<void> {
    this.#session += 1;
    this.#unloading ??= this.#end();
    await this.#unloading;
  }

  /** Ends the worker, in time. An answer in progress is cancelled, which is no failure of it. */
  async #end(): Promise<void> {
    const deadline = setTimeout(() => this.#worker.terminate(abortError()), unloadMs);
    try {
      await this.#worker.call('unload', undefined);
    } catch (thrown) {
      // A dead or ended worker holds nothing: that is what was asked for.
      if (!(thrown instanceof AppError || isAbort(thrown))) throw thrown;
    } finally {
      clearTimeout(deadline);
      this.#worker.terminate(abortError());
      this.#unloading = undefined;
    }
  }

  async #watch(session: number): Promise<void> {
    try {
      await this.#worker.call('watch', undefined);
    } catch (thrown) {
      this.#lose(session, AppError.from(thrown));
    }
  }

  /** Ends a worker whose model is lost, and tells so once. */
  #lose(session: number, error: AppError): void {
    if (session !== this.#session) return;
    this.#session += 1;
    this.#worker.terminate(error);
    this.onLost?.(error);
  }
}
