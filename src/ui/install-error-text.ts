import { m } from '../paraglide/messages.js';
import type { CheckpointErrorCode } from '../shared/checkpoint-errors.ts';
import type { ErrorCode } from '../shared/errors.ts';
import type { ErrorText } from './error-text.ts';

/** What can be wrong with files that somebody installs a model from. */
export type InstallErrorCode =
  CheckpointErrorCode | Extract<ErrorCode, `folder-${string}` | 'file-unreadable' | 'file-corrupt'>;

/** The part of the table of errors that is about them, which is loaded when it is first needed. */
export const installErrorText: Readonly<Record<InstallErrorCode, ErrorText>> = {
  'folder-not-converted': {
    what: m.error_folder_not_converted,
    next: m.error_folder_not_converted_next,
  },
  'folder-other-model': { what: m.error_folder_other_model, next: m.error_folder_other_model_next },
  'folder-other-version': {
    what: m.error_folder_other_version,
    next: m.error_folder_other_version_next,
  },
  'folder-incomplete': { what: m.error_folder_incomplete, next: m.error_folder_incomplete_next },
  'file-unreadable': { what: m.error_file_unreadable, next: m.error_file_unreadable_next },
  'file-corrupt': { what: m.error_file_corrupt, next: m.error_file_corrupt_next },
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
