/** Why published weights cannot be converted, wherever the converter runs. */
export const checkpointErrorCodes = [
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
  // The model against its compiled library.
  'library-differs',
] as const;

export type CheckpointErrorCode = (typeof checkpointErrorCodes)[number];
