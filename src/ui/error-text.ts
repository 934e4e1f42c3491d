import { m } from '../paraglide/messages.js';
import type { ErrorCode } from '../shared/errors.ts';
import type { ActionErrorCode } from './action-error-text.ts';

/** What happened, and what the person can do next, in the language of the page. */
export interface ErrorText {
  readonly what: () => string;
  readonly next: () => string;
}

/**
 * The one table from code to text, less what action-error-text.ts has; a code without a row is a
 * type error.
 */
export const errorText: Readonly<Record<Exclude<ErrorCode, ActionErrorCode>, ErrorText>> = {
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
  'catalog-invalid': { what: m.error_catalog_invalid, next: m.error_catalog_invalid_next },
  'storage-failed': { what: m.error_storage_failed, next: m.error_storage_failed_next },
  'worker-unconfined': { what: m.error_worker_unconfined, next: m.error_worker_unconfined_next },
  'worker-dead': { what: m.error_worker_dead, next: m.error_worker_dead_next },
  unknown: { what: m.error_unknown, next: m.error_unknown_next },
};

/** Whether the table above has a code, rather than action-error-text.ts. */
export function isCommon(code: ErrorCode): code is keyof typeof errorText {
  return code in errorText;
}
