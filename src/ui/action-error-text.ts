import { m } from '../paraglide/messages.js';
import type { CheckpointErrorCode } from '../shared/checkpoint-errors.ts';
import type { ConversationErrorCode, ErrorCode } from '../shared/errors.ts';
import type { RecordErrorCode } from '../shared/record-errors.ts';
import type { ErrorText } from './error-text.ts';

/** What nobody meets before pressing something: a download, an installation, a load, an answer. */
export type ActionErrorCode =
  | CheckpointErrorCode
  | ConversationErrorCode
  | RecordErrorCode
  | Extract<
      ErrorCode,
      | `folder-${string}`
      | `file-${string}`
      | `model-${string}`
      | `manifest-${string}`
      | 'host-not-allowed'
      | 'weights-corrupt'
      | 'storage-full'
      | 'stored-corrupt'
      | 'export-failed'
      | 'library-missing'
      | 'out-of-memory'
      | 'device-lost'
      | 'gpu-withdrawn'
      | 'self-test-failed'
      | 'engine-elsewhere'
      | 'engine-stopped'
      | 'context-exceeded'
      | 'engine-blocked'
      | 'request-refused'
      | 'rules-missing'
    >;

/** The part of the table of errors that is about them, which is loaded when it is first needed. */
export const actionErrorText: Readonly<Record<ActionErrorCode, ErrorText>> = {
  'host-not-allowed': { what: m.error_host_not_allowed, next: m.error_host_not_allowed_next },
  'manifest-mismatch': { what: m.error_manifest_mismatch, next: m.error_manifest_mismatch_next },
  'weights-corrupt': { what: m.error_weights_corrupt, next: m.error_weights_corrupt_next },
  'storage-full': { what: m.error_storage_full, next: m.error_storage_full_next },
  'model-busy': { what: m.error_model_busy, next: m.error_model_busy_next },
  'stored-corrupt': { what: m.error_stored_corrupt, next: m.error_stored_corrupt_next },
  'export-failed': { what: m.error_export_failed, next: m.error_export_failed_next },
  'folder-not-converted': {
    what: m.error_folder_not_converted,
    next: m.error_folder_not_converted_next,
  },
  'folder-other-model': { what: m.error_folder_other_model, next: m.error_folder_other_model_next },
  'folder-other-quantization': {
    what: m.error_folder_other_quantization,
    next: m.error_folder_other_quantization_next,
  },
  'folder-other-version': {
    what: m.error_folder_other_version,
    next: m.error_folder_other_version_next,
  },
  'folder-incomplete': { what: m.error_folder_incomplete, next: m.error_folder_incomplete_next },
  'file-unreadable': { what: m.error_file_unreadable, next: m.error_file_unreadable_next },
  'file-corrupt': { what: m.error_file_corrupt, next: m.error_file_corrupt_next },
  'library-missing': { what: m.error_library_missing, next: m.error_library_missing_next },
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
  'model-file-missing': { what: m.error_model_file_missing, next: m.error_model_file_missing_next },
  'model-incompatible': { what: m.error_model_incompatible, next: m.error_model_incompatible_next },
  'model-not-loaded': { what: m.error_model_not_loaded, next: m.error_model_not_loaded_next },
  'out-of-memory': { what: m.error_out_of_memory, next: m.error_out_of_memory_next },
  'device-lost': { what: m.error_device_lost, next: m.error_device_lost_next },
  'gpu-withdrawn': { what: m.error_gpu_withdrawn, next: m.error_gpu_withdrawn_next },
  'self-test-failed': { what: m.error_self_test_failed, next: m.error_self_test_failed_next },
  'engine-stopped': { what: m.error_engine_stopped, next: m.error_engine_stopped_next },
  'engine-elsewhere': { what: m.error_engine_elsewhere, next: m.error_engine_elsewhere_next },
  'context-exceeded': { what: m.error_context_exceeded, next: m.error_context_exceeded_next },
  'engine-blocked': { what: m.error_engine_blocked, next: m.error_engine_blocked_next },
  'request-refused': { what: m.error_request_refused, next: m.error_request_refused_next },
  'rules-missing': { what: m.error_rules_missing, next: m.error_rules_missing_next },
  'conversation-unreadable': {
    what: m.error_conversation_unreadable,
    next: m.error_conversation_unreadable_next,
  },
  'conversations-changed': {
    what: m.error_conversations_changed,
    next: m.error_conversations_changed_next,
  },
  'conversations-damaged': {
    what: m.error_conversations_damaged,
    next: m.error_conversations_damaged_next,
  },
  'conversations-full': { what: m.error_conversations_full, next: m.error_conversations_full_next },
  'conversations-locked': {
    what: m.error_conversations_locked,
    next: m.error_conversations_locked_next,
  },
  'import-damaged': { what: m.error_import_damaged, next: m.error_import_damaged_next },
  'import-newer': { what: m.error_import_newer, next: m.error_import_newer_next },
  'import-other-format': {
    what: m.error_import_other_format,
    next: m.error_import_other_format_next,
  },
  'import-too-large': { what: m.error_import_too_large, next: m.error_import_too_large_next },
  'import-unreadable': { what: m.error_import_unreadable, next: m.error_import_unreadable_next },
  'wrong-passphrase': { what: m.error_wrong_passphrase, next: m.error_wrong_passphrase_next },
  'record-too-large': { what: m.error_record_too_large, next: m.error_record_too_large_next },
  'record-too-long': { what: m.error_record_too_long, next: m.error_record_too_long_next },
  'record-not-text': { what: m.error_record_not_text, next: m.error_record_not_text_next },
  'record-empty': { what: m.error_record_empty, next: m.error_record_empty_next },
  'record-unreadable': { what: m.error_record_unreadable, next: m.error_record_unreadable_next },
  'record-several': { what: m.error_record_several, next: m.error_record_several_next },
  'fhir-damaged': { what: m.error_fhir_damaged, next: m.error_fhir_damaged_next },
  'fhir-not-bundle': { what: m.error_fhir_not_bundle, next: m.error_fhir_not_bundle_next },
  'fhir-other-version': { what: m.error_fhir_other_version, next: m.error_fhir_other_version_next },
  'fhir-many-patients': { what: m.error_fhir_many_patients, next: m.error_fhir_many_patients_next },
  'pdf-damaged': { what: m.error_pdf_damaged, next: m.error_pdf_damaged_next },
  'pdf-encrypted': { what: m.error_pdf_encrypted, next: m.error_pdf_encrypted_next },
  'pdf-scanned': { what: m.error_pdf_scanned, next: m.error_pdf_scanned_next },
  'pdf-inflates': { what: m.error_pdf_inflates, next: m.error_pdf_inflates_next },
  'pdf-too-many-pages': { what: m.error_pdf_too_many_pages, next: m.error_pdf_too_many_pages_next },
  'pdf-stopped': { what: m.error_pdf_stopped, next: m.error_pdf_stopped_next },
};
