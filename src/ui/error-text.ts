import { m } from '../paraglide/messages.js';
import type { ErrorCode } from '../shared/errors.ts';
import type { InstallErrorCode } from './install-error-text.ts';

/** What happened, and what the person can do next, in the language of the page. */
export interface ErrorText {
  readonly what: () => string;
  readonly next: () => string;
}

/**
 * The one table from code to text, less what install-error-text.ts has; a code without a row is a
 * type error.
 */
export const errorText: Readonly<Record<Exclude<ErrorCode, InstallErrorCode>, ErrorText>> = {
  'insecure-context': { what: m.error_insecure_context, next: m.error_insecure_context_next },
  'webgpu-missing': { what: m.error_webgpu_missing, next: m.error_webgpu_missing_next },
  'adapter-missing': { what: m.error_adapter_missing, next: m.error_adapter_missing_next },
  'gpu-f16-missing': { what: m.error_gpu_f16_missing, next: m.error_gpu_f16_missing_next },
  'gpu-feature-missing': {
    what: m.error_gpu_feature_missing,
    next: m.error_gpu_feature_missing_next,
  },
  'gpu-buffer-too-small': {
    what: m.error_gpu_buffer_too_small,
    next: m.error_gpu_buffer_too_small_next,
  },
  'gpu-limit-too-small': {
    what: m.error_gpu_limit_too_small,
    next: m.error_gpu_limit_too_small_next,
  },
  'storage-blocked': { what: m.error_storage_blocked, next: m.error_storage_blocked_next },
  network: { what: m.error_network, next: m.error_network_next },
  'http-status': { what: m.error_http_status, next: m.error_http_status_next },
  'host-not-allowed': { what: m.error_host_not_allowed, next: m.error_host_not_allowed_next },
  'catalog-invalid': { what: m.error_catalog_invalid, next: m.error_catalog_invalid_next },
  'manifest-mismatch': { what: m.error_manifest_mismatch, next: m.error_manifest_mismatch_next },
  'weights-corrupt': { what: m.error_weights_corrupt, next: m.error_weights_corrupt_next },
  'storage-full': { what: m.error_storage_full, next: m.error_storage_full_next },
  'storage-failed': { what: m.error_storage_failed, next: m.error_storage_failed_next },
  'model-busy': { what: m.error_model_busy, next: m.error_model_busy_next },
  'stored-corrupt': { what: m.error_stored_corrupt, next: m.error_stored_corrupt_next },
  'manifest-not-stored': {
    what: m.error_manifest_not_stored,
    next: m.error_manifest_not_stored_next,
  },
  'export-failed': { what: m.error_export_failed, next: m.error_export_failed_next },
  'library-missing': { what: m.error_library_missing, next: m.error_library_missing_next },
  'model-file-missing': { what: m.error_model_file_missing, next: m.error_model_file_missing_next },
  'model-incompatible': { what: m.error_model_incompatible, next: m.error_model_incompatible_next },
  'model-not-loaded': { what: m.error_model_not_loaded, next: m.error_model_not_loaded_next },
  'out-of-memory': { what: m.error_out_of_memory, next: m.error_out_of_memory_next },
  'device-lost': { what: m.error_device_lost, next: m.error_device_lost_next },
  'context-exceeded': { what: m.error_context_exceeded, next: m.error_context_exceeded_next },
  'worker-dead': { what: m.error_worker_dead, next: m.error_worker_dead_next },
  unknown: { what: m.error_unknown, next: m.error_unknown_next },
};

/** Whether the table above has a code, rather than install-error-text.ts. */
export function isCommon(code: ErrorCode): code is keyof typeof errorText {
  return code in errorText;
}
