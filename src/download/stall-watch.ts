import { AppError } from '../shared/errors.ts';

/** Milliseconds without a byte after which a connection counts as dead. */
const stallMs = 30_000;

/** Gives up a request whose server keeps the connection open and sends nothing. */
export class StallWatch {
  readonly #stalled = new AbortController();
  /** For the request: aborted by the person, or because nothing came. */
  readonly signal: AbortSignal;

  constructor(cancelled: AbortSignal) {
    this.signal = AbortSignal.any([cancelled, this.#stalled.signal]);
  }

  /** Waits for a step of the request, which ends with {@link signal} if it takes too long. */
  async during<T>(step: Promise<T>): Promise<T> {
    const timer = setTimeout(() => {
      this.#stalled.abort(new AppError('network', `nothing came for ${stallMs / 1000} s`));
    }, stallMs);
    try {
      return await step;
    } finally {
      clearTimeout(timer);
    }
  }
}
