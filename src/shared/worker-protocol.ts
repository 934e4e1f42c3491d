import type { WireError } from './errors.ts';

/**
 * The envelope in which this app's pages and workers talk. A worker's contract is a type that
 * gives each method its payload, the events sent while it runs, and its result; both ends derive
 * their messages from it, so that a payload cannot travel under another method's name.
 */
export interface Method {
  readonly payload: unknown;
  readonly event: unknown;
  readonly result: unknown;
}
export type Contract<C> = { readonly [M in keyof C]: Method };

/** One call of method `M`. `id` is unique on its connection. */
export interface Call<C extends Contract<C>, M extends keyof C> {
  readonly kind: 'call';
  readonly id: number;
  readonly method: M;
  readonly payload: C[M]['payload'];
}
/** Asks the worker to give up a call. The call still ends with its own result or failure. */
export interface Cancel {
  readonly kind: 'cancel';
  readonly id: number;
}
export type ToWorker<C extends Contract<C>> = { [M in keyof C]: Call<C, M> }[keyof C] | Cancel;

export type FromWorker<C extends Contract<C>> =
  /** Sent once: the worker runs, and holds the Web Lock of this name until it ends. */
  | { readonly kind: 'alive'; readonly lock: string }
  /** Sent every {@link beatMs} while a call runs: the worker is alive. */
  | { readonly kind: 'beat' }
  | { readonly kind: 'event'; readonly id: number; readonly event: C[keyof C]['event'] }
  | { readonly kind: 'result'; readonly id: number; readonly result: C[keyof C]['result'] }
  | { readonly kind: 'failure'; readonly id: number; readonly error: WireError }
  /** The call was given up because it was cancelled. */
  | { readonly kind: 'aborted'; readonly id: number };

/** Milliseconds between two signs of life of a worker that has a call to answer. */
export const beatMs = 2000;
