import type { AppError } from '../shared/errors.ts';

/** A fault of the network or the server that may pass: the same request again may succeed. */
export class TransientFault extends Error {
  override readonly name = 'TransientFault';
  /** What the person is told when it does not pass. */
  readonly error: AppError;
  /** Milliseconds that the server asks to be left alone; 0 when it asks nothing. */
  readonly afterMs: number;

  constructor(error: AppError, afterMs = 0) {
    super(error.message, { cause: error });
    this.error = error;
    this.afterMs = afterMs;
  }
}
