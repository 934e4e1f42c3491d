import { AppError, type ErrorCode, isAbort } from './errors.ts';
import {
  beatMs,
  type Call,
  type Contract,
  type FromWorker,
  type ToWorker,
} from './worker-protocol.ts';
import { throttle } from './throttle.ts';
import { holdLife } from './worker-life.ts';

/** What a method gets besides its payload. */
export interface CallContext<Event> {
  /** Sends an event of which each one counts. */
  readonly emit: (event: Event) => void;
  /** Sends an event that replaces those before it; {@link throttle} leaves most of them out. */
  readonly report: (event: Event) => void;
  /** Aborted when the page cancels the call. */
  readonly signal: AbortSignal;
}

export type Methods<C extends Contract<C>> = {
  readonly [M in keyof C]: (
    payload: C[M]['payload'],
    context: CallContext<C[M]['event']>,
  ) => Promise<C[M]['result']>;
};

/** The part of a dedicated worker's global scope that {@link serve} uses. */
export interface WorkerScope {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/**
 * The worker's end: answers calls by `methods` until the worker ends. Whatever a method throws
 * goes to the page as a coded error; what is no AppError gets `unexpected` as its code.
 */
export function serve<C extends Contract<C>>(
  scope: WorkerScope,
  methods: Methods<C>,
  unexpected: ErrorCode = 'unknown',
): void {
  const running = new Map<number, AbortController>();
  let beat: ReturnType<typeof setInterval> | undefined;
  const post = (message: FromWorker<C>): void => scope.postMessage(message);
  holdLife((lock) => post({ kind: 'alive', lock }));

  const run = async <M extends keyof C>({ id, method, payload }: Call<C, M>): Promise<void> => {
    const controller = new AbortController();
    running.set(id, controller);
    beat ??= setInterval(() => post({ kind: 'beat' }), beatMs);
    const emit = (event: C[M]['event']): void => post({ kind: 'event', id, event });
    const reports = throttle(emit);
    try {
      const { signal } = controller;
      const result = await methods[method](payload, { emit, report: reports.put, signal });
      reports.end();
      post({ kind: 'result', id, result });
    } catch (thrown) {
      reports.end();
      if (isAbort(thrown)) post({ kind: 'aborted', id });
      else post({ kind: 'failure', id, error: AppError.from(thrown, unexpected).toWire() });
    } finally {
      running.delete(id);
      if (running.size === 0) {
        clearInterval(beat);
        beat = undefined;
      }
    }
  };

  scope.addEventListener('message', ({ data }: MessageEvent<ToWorker<C>>) => {
    if (data.kind === 'cancel') running.get(data.id)?.abort();
    else void run(data);
  });
}
