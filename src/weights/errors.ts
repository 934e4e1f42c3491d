import type { CheckpointErrorCode } from '../shared/checkpoint-errors.ts';

/**
 * Every way in which a conversion can fail: the checkpoint's, which the page has words for too, and
 * those of the folder that the command line writes.
 */
export type WeightsErrorCode = CheckpointErrorCode | 'output-exists' | 'output-full';

/** A conversion that cannot go on. `message` names the file and the tensor. */
export class WeightsError extends Error {
  override readonly name = 'WeightsError';
  readonly code: WeightsErrorCode;

  constructor(code: WeightsErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
