import type { CatalogModel } from '../shared/catalog.ts';
import { downloadBytes } from '../shared/catalog-model.ts';
import type { AppError } from '../shared/errors.ts';
import type { ModelStatus } from './model-status.ts';

/** A model of the catalog and what has become of it on this device. */
export class Model {
  readonly entry: CatalogModel;
  status: ModelStatus;
  /** Why this machine cannot run it. */
  readonly unfit: AppError | undefined;

  constructor(entry: CatalogModel, status: ModelStatus, unfit: AppError | undefined) {
    this.entry = entry;
    this.unfit = unfit;
    this.status = $state.raw(status);
  }

  /** Whether it can be loaded here, once it is stored. */
  get runnable(): boolean {
    return this.unfit === undefined && this.entry.library !== null;
  }

  /** Bytes that a first download transfers and that storage then holds. */
  get downloadBytes(): number {
    return downloadBytes(this.entry);
  }
}

/** Whether the last action failed because another tab is at the model. */
export function isBusyElsewhere({ status }: Model): boolean {
  return 'failure' in status && status.failure.error.code === 'model-busy';
}

/** Whether a model can be brought into storage now: it is not there, or not in this version. */
export function canTransfer({ status }: Model): boolean {
  const { phase } = status;
  return (
    phase === 'absent' || phase === 'paused' || (phase === 'stored' && status.outdated === true)
  );
}
