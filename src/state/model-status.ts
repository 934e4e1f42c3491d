import type { ConversionProgress } from '../conversion/protocol.ts';
import type { DownloadProgress } from '../download/protocol.ts';
import type { LoadProgress, LoadReport } from '../engine/engine.ts';
import type { CatalogModel } from '../shared/catalog.ts';
import { AppError, type ErrorCode } from '../shared/errors.ts';
import type { StoredState } from '../shared/stored-model.ts';

/** Why the last action on a model did not succeed. */
export interface Failure {
  readonly error: AppError;
  /** Does the same again; absent when that cannot help. */
  readonly retry?: () => Promise<void>;
}

/** What storage holds of a model. */
export type RestingStatus =
  /** `keptBytes` are left of a download that did not end, or of a model that is no longer whole. */
  | { readonly phase: 'absent'; readonly keptBytes: number; readonly failure?: Failure }
  /** `outdated`: the catalog names another version. This one can be used meanwhile. */
  | { readonly phase: 'stored'; readonly outdated?: true; readonly failure?: Failure };

/**
 * A model of which the browser dropped a file counts as absent. One whose library or manifest the
 * catalog has replaced can still be used. Without a manifest in the catalog, any that was installed
 * is as good.
 */
export function restingStatus(
  { library, manifest }: CatalogModel,
  stored: StoredState | undefined,
): RestingStatus {
  const record = stored?.complete;
  if (record === undefined || library === null) {
    return { phase: 'absent', keptBytes: stored?.bytes ?? 0 };
  }
  const current =
    record.librarySha256 === library.sha256 &&
    (manifest === null || record.manifestSha256 === manifest.sha256);
  return current ? { phase: 'stored' } : { phase: 'stored', outdated: true };
}

/** How far a model is on its way into storage. */
export type TransferProgress = DownloadProgress | ConversionProgress;

export type ModelStatus =
  | RestingStatus
  | {
      readonly phase: 'downloading' | 'installing';
      readonly progress?: TransferProgress;
      /** Over the last seconds; absent until it is known, and while nothing comes. */
      readonly bytesPerSecond?: number;
    }
  | {
      /** A download or installation that the person interrupted. */
      readonly phase: 'paused';
      /** Absent where it had not got anywhere. */
      readonly progress: TransferProgress | undefined;
      readonly resume: () => Promise<void>;
    }
  /** Another tab brings it into storage. */
  | {
      readonly phase: 'elsewhere';
      readonly kind: 'downloading' | 'installing';
      readonly progress: TransferProgress;
    }
  | { readonly phase: 'loading'; readonly progress?: LoadProgress }
  | { readonly phase: 'ready'; readonly report: LoadReport }
  | { readonly phase: 'unloading' | 'deleting' };

/** What a tab tells the others of a model. */
export type TransferNews =
  | {
      /** It is bringing the model into storage. */
      readonly kind: 'downloading' | 'installing';
      readonly modelId: string;
      readonly progress: TransferProgress;
    }
  /** It no longer does: all is there, or the person or a failure ended it. Or it deleted the model. */
  | { readonly kind: 'rest'; readonly modelId: string };

/** What ends a model that was loaded; what storage holds of it is not in question. */
const lossCodes: ReadonlySet<ErrorCode> = new Set([
  'device-lost',
  'engine-elsewhere',
  'engine-stopped',
  'out-of-memory',
]);

/** Whether an error means that the engine is gone, and with it the model that it had loaded. */
export function isLoss({ code }: AppError): boolean {
  return lossCodes.has(code);
}

/** A failure as it is shown; `retry` is offered where it may help. */
export function failureOf(thrown: unknown, retry: () => Promise<void>): Failure {
  const error = AppError.from(thrown);
  return error.retryable ? { error, retry } : { error };
}
