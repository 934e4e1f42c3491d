import { abortError, AppError, type ErrorCode } from './errors.ts';
import { watchLife } from './worker-life.ts';
import { type Call, type Contract, type FromWorker, type ToWorker } from './worker-protocol.ts';

/** Milliseconds between two looks at a worker that owes an answer. */
const lookMs = 5000;
/**
 * Looks without any message after which the worker counts as dead. Looks are counted, not
 * seconds: a laptop that slept for an hour has not missed a beat. One that is known to live is given
 * longer: its thread stands still while the GPU ends what another worker has left in its queue.
 */
const silentLooks = { unknown: 6, alive: 24 };

interface Pending<C extends Contract<C>> {
  readonly resolve: (result: C[keyof C]['result']) => void;
  readonly reject: (error: unknown) => void;
  readonly onEvent: ((event: C[keyof C]['event']) => void) | undefined;
}

export interface CallOptions<Event> {
  readonly onEvent?: (event: Event) => void;
  readonly signal?: AbortSignal;
  /** What of the payload is the worker's from now on. */
  readonly transfer?: readonly Transferable[];
}

/**
 * The page's end of a worker. The worker starts with the first call and, after it died or was
 * terminated, again with the next one. No call is left hanging: when the worker fails to start,
 * throws outside a call, ends, falls silent or is terminated, every pending call is rejected.
 */
export class WorkerClient<C extends Contract<C>> {
  readonly #spawn: () => Worker;
  readonly #death: ErrorCode;
  readonly #pending = new Map<number, Pending<C>>();
  #worker: Worker | undefined;
  /** Aborted when the page has ended the worker itself. */
  #life = new AbortController();
  #nextId = 1;
  #silence = 0;
  #state: keyof typeof silentLooks = 'unknown';
  #watchdog: ReturnType<typeof setInterval> | undefined;

  /** @param death the code of the errors that tell of a worker's end */
  constructor(spawn: () => Worker, death: ErrorCode = 'worker-dead') {
    this.#spawn = spawn;
    this.#death = death;
  }

  /**
   * Calls a method of the worker.
   * @throws AppError with the worker's code, or that of its death; an AbortError when the worker gave
   *   up the call because `signal` was aborted.
   */
  call<M extends keyof C>(
    method: M,
    payload: C[M]['payload'],
    { onEvent, signal, transfer = [] }: CallOptions<C[M]['event']> = {},
  ): Promise<C[M]['result']> {
    if (signal?.aborted === true) return Promise.reject(abortError());
    const id = this.#nextId++;
    const { promise, resolve, reject } = withResolvers<C[M]['result']>();
    this.#pending.set(id, { resolve, reject, onEvent });
    const onAbort = (): void => this.#post({ kind: 'cancel', id });
    signal?.addEventListener('abort', onAbort);
    this.#watch();
    const call: Call<C, M> = { kind: 'call', id, method, payload };
    this.#post(call, transfer);
    return promise.finally(() => signal?.removeEventListener('abort', onAbort));
  }

  /** Ends the worker at once; pending calls are rejected with `reason`. */
  terminate(reason: Error = new AppError(this.#death, 'The worker was ended.')): void {
    this.#life.abort();
    this.#worker?.terminate();
    this.#worker = undefined;
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    this.#watch();
    for (const { reject } of pending) reject(reason);
  }

  #post(message: ToWorker<C>, transfer: readonly Transferable[] = []): void {
    try {
      this.#worker ??= this.#start();
      this.#worker.postMessage(message, [...transfer]);
    } catch (thrown) {
      this.#die(`The worker cannot be reached: ${String(thrown)}`);
    }
  }

  #start(): Worker {
    const worker = this.#spawn();
    this.#life = new AbortController();
    this.#state = 'unknown';
    worker.onmessage = ({ data }: MessageEvent<FromWorker<C>>) => this.#receive(data);
    worker.onerror = ({ message }) => this.#die(message || 'The worker could not be started.');
    worker.onmessageerror = () => this.#die('A message of the worker could not be read.');
    return worker;
  }

  #receive(message: FromWorker<C>): void {
    this.#silence = 0;
    if (message.kind === 'beat') return;
    if (message.kind === 'alive') {
      this.#state = 'alive';
      watchLife(message.lock, () => this.#die('The worker has ended.'), this.#life.signal);
      return;
    }
    const pending = this.#pending.get(message.id);
    if (pending === undefined) return;
    if (message.kind === 'event') {
      pending.onEvent?.(message.event);
      return;
    }
    this.#pending.delete(message.id);
    this.#watch();
    switch (message.kind) {
      case 'result':
        pending.resolve(message.result);
        break;
      case 'failure':
        this.#fail(pending, AppError.fromWire(message.error));
        break;
      case 'aborted':
        pending.reject(abortError());
        break;
      default:
        message satisfies never;
    }
  }

  #fail(pending: Pending<C>, error: AppError): void {
    pending.reject(error);
    // It stays as it started; the next one may be another.
    if (error.code === 'worker-unconfined') this.terminate(error);
  }

  /** Keeps the watchdog running exactly while an answer is owed. */
  #watch(): void {
    if (this.#pending.size === 0) {
      clearInterval(this.#watchdog);
      this.#watchdog = undefined;
    } else if (this.#watchdog === undefined) {
      this.#silence = 0;
      this.#watchdog = setInterval(() => {
        this.#silence += 1;
        if (this.#silence > silentLooks[this.#state]) this.#die('The worker no longer answers.');
      }, lookMs);
    }
  }

  #die(message: string): void {
    this.terminate(new AppError(this.#death, message));
  }
}

/** `Promise.withResolvers`, which Safari has only since 17.4. */
function withResolvers<T>(): {
  promise: Promise<T>;
  resolve: (value: T) => void;
  reject: (reason: unknown) => void;
} {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}
