import { m } from '../paraglide/messages.js';
import type { CheckpointErrorCode } from '../shared/checkpoint-errors.ts';

/** Published weights that cannot be converted: the part of the table of errors that is about them. */
export const checkpointErrorText: Readonly<
  Record<CheckpointErrorCode, { readonly what: () => string; readonly next: () => string }>
> = {
  'config-invalid': { what: m.error_config_invalid, next: m.error_config_invalid_next },
  'config-unsupported': { what: m.error_config_unsupported, next: m.error_config_unsupported_next },
  'weights-missing': { what: m.error_weights_missing, next: m.error_weights_missing_next },
  'format-gguf': { what: m.error_format_gguf, next: m.error_format_gguf_next },
  'format-pickle': { what: m.error_format_pickle, next: m.error_format_pickle_next },
  'tokenizer-missing': { what: m.error_tokenizer_missing, next: m.error_tokenizer_missing_next },
  'tokenizer-unsupported': {
    what: m.error_tokenizer_unsupported,
    next: m.error_tokenizer_unsupported_next,
  },
  'safetensors-invalid': {
    what: m.error_safetensors_invalid,
    next: m.error_safetensors_invalid_next,
  },
  'file-truncated': { what: m.error_file_truncated, next: m.error_file_truncated_next },
  'tensor-overlap': { what: m.error_tensor_overlap, next: m.error_tensor_overlap_next },
  'tensor-dtype': { what: m.error_tensor_dtype, next: m.error_tensor_dtype_next },
  'tensor-missing': { what: m.error_tensor_missing, next: m.error_tensor_missing_next },
  'tensor-extra': { what: m.error_tensor_extra, next: m.error_tensor_extra_next },
  'tensor-shape': { what: m.error_tensor_shape, next: m.error_tensor_shape_next },
  'value-not-finite': { what: m.error_value_not_finite, next: m.error_value_not_finite_next },
  'library-differs': { what: m.error_library_differs, next: m.error_library_differs_next },
};
