/**
 * Every way in which a conversion can fail. A union of its own, not a part of AppError's: only the
 * command line converts, so cli/ holds the next step for each code, and the page's table of two
 * languages does not have to translate what it never shows.
 */
export const weightsErrorCodes = [
  // What the folder holds.
  'config-invalid',
  'config-unsupported',
  'weights-missing',
  'format-gguf',
  'format-pickle',
  'tokenizer-missing',
  'tokenizer-unsupported',
  // One safetensors file, or its index.
  'safetensors-invalid',
  'file-truncated',
  'tensor-overlap',
  'tensor-dtype',
  // The tensors against config.json.
  'tensor-missing',
  'tensor-extra',
  'tensor-shape',
  'value-not-finite',
  // The config against the compiled library.
  'library-differs',
  // Where the result goes.
  'output-exists',
  'output-full',
] as const;

export type WeightsErrorCode = (typeof weightsErrorCodes)[number];

/** A conversion that cannot go on. `message` names the file and the tensor. */
export class WeightsError extends Error {
  override readonly name = 'WeightsError';
  readonly code: WeightsErrorCode;

  constructor(code: WeightsErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
