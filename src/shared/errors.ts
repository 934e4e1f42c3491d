import type { CheckpointErrorCode } from './checkpoint-errors.ts';
import type { RecordErrorCode } from './record-errors.ts';

/** Keeping conversations, and importing them. */
export type ConversationErrorCode =
  | 'conversation-unreadable'
  | 'conversations-changed'
  | 'conversations-damaged'
  | 'conversations-full'
  | 'conversations-locked'
  | 'import-damaged'
  | 'import-newer'
  | 'import-other-format'
  | 'import-too-large'
  | 'import-unreadable'
  | 'wrong-passphrase';

/**
 * The one error class of the app. Every failure that a person can meet has a code of this closed
 * union; ui/ holds the one table from code to message and next step.
 */
export type ErrorCode =
  // The machine or the browser cannot run a model.
  | 'insecure-context'
  | 'webgpu-missing'
  | 'adapter-missing'
  | 'gpu-f16-missing'
  | 'gpu-feature-missing'
  | 'gpu-buffer-too-small'
  | 'gpu-limit-too-small'
  | 'storage-blocked'
  // Fetching a model.
  | 'network'
  | 'http-status'
  | 'host-not-allowed'
  | 'catalog-invalid'
  | 'manifest-mismatch'
  | 'weights-corrupt'
  | 'storage-full'
  | 'storage-failed'
  | 'model-busy'
  // Keeping it: verify, export.
  | 'stored-corrupt'
  | 'export-failed'
  // Installing a model from files.
  | 'folder-not-converted'
  | 'folder-other-model'
  | 'folder-other-version'
  | 'folder-other-quantization'
  | 'folder-incomplete'
  | 'file-unreadable'
  | 'file-corrupt'
  | 'library-missing'
  // Converting published weights.
  | CheckpointErrorCode
  // Loading and running it.
  | 'model-file-missing'
  | 'model-incompatible'
  | 'model-not-loaded'
  | 'out-of-memory'
  | 'device-lost'
  | 'gpu-withdrawn'
  | 'self-test-failed'
  | 'engine-stopped'
  | 'engine-elsewhere'
  | 'context-exceeded'
  | 'engine-blocked'
  | 'request-refused'
  | 'rules-missing'
  | 'worker-dead'
  | ConversationErrorCode
  | RecordErrorCode
  | 'worker-unconfined'
  | 'unknown';

/** Codes after which the same action, tried again unchanged, may well succeed. */
const retryableCodes: ReadonlySet<ErrorCode> = new Set([
  'network',
  'http-status',
  'weights-corrupt',
  'storage-failed',
  'model-busy',
  'export-failed',
  'out-of-memory',
  'device-lost',
  'self-test-failed',
  'engine-stopped',
  'engine-elsewhere',
  'worker-dead',
  'rules-missing',
  'conversations-changed',
  'conversations-full',
]);

/** An {@link AppError} as it crosses a worker boundary; structured clone keeps no class. */
export interface WireError {
  readonly name: 'AppError';
  readonly code: ErrorCode;
  readonly message: string;
}

/** A failure with a code. `message` is for engineers and English; people read ui/'s table. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }

  /** Whether trying the same again may help (a network fault), or not (no WebGPU). */
  get retryable(): boolean {
    return retryableCodes.has(this.code);
  }

  toWire(): WireError {
    return { name: 'AppError', code: this.code, message: this.message };
  }

  static fromWire(wire: WireError): AppError {
    return new AppError(wire.code, wire.message);
  }

  /** Wraps whatever was thrown; an AppError passes through, anything else gets `code`. */
  static from(thrown: unknown, code: ErrorCode = 'unknown'): AppError {
    if (thrown instanceof AppError) return thrown;
    return new AppError(code, describe(thrown), { cause: thrown });
  }
}

/** True for the rejection of a cancelled action, which is no failure and is never shown. */
export function isAbort(thrown: unknown): boolean {
  return thrown instanceof DOMException && thrown.name === 'AbortError';
}

/** The rejection of a cancelled action. */
export function abortError(): DOMException {
  return new DOMException('The action was cancelled.', 'AbortError');
}

/** What was thrown, as one line: `Name: message` for an Error, its text otherwise. */
export function describe(thrown: unknown): string {
  if (thrown instanceof Error) return `${thrown.name}: ${thrown.message}`;
  return String(thrown);
}
