import { checkpointErrorCodes } from '../shared/checkpoint-errors.ts';
import { AppError } from '../shared/errors.ts';
import { WeightsError } from '../weights/errors.ts';

/** What a conversion in the page failed with, as the page shows it. */
export function convertingError(thrown: unknown): AppError {
  if (!(thrown instanceof WeightsError)) return AppError.from(thrown);
  const code = checkpointErrorCodes.find((known) => known === thrown.code);
  return new AppError(code ?? 'unknown', thrown.message, { cause: thrown });
}
