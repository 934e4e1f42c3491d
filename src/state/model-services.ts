import type { DownloadProgress } from '../download/protocol.ts';
import type { Engine } from '../engine/engine.ts';
import type { Gpu } from '../engine/preflight.ts';
import type { Catalog, CatalogModel } from '../shared/catalog.ts';
import type { DownloadableModel } from '../shared/catalog-model.ts';
import type { Chosen } from '../shared/chosen-file.ts';
import type { AppError } from '../shared/errors.ts';
import type { StoredModel, StoredState } from '../shared/stored-model.ts';
import type { TransferNews, TransferProgress } from './model-status.ts';

/** The way to the other tabs of this site. */
export interface OtherTabs {
  /** Called with what another tab tells. */
  onNews: (news: TransferNews) => void;
  tell(news: TransferNews): void;
  /** Waits until no tab changes what is stored of a model. */
  untilFree(modelId: string): Promise<void>;
}

/** What Models works with; App.svelte passes the real ones. */
export interface ModelServices {
  readonly engine: Engine & {
    onLost: ((error: AppError) => void) | undefined;
    onHalted: (() => void) | undefined;
  };
  readonly downloads: {
    catalog: () => Promise<Catalog>;
    download(
      model: DownloadableModel,
      weightsHost: string | null,
      onProgress: (progress: DownloadProgress) => void,
      signal: AbortSignal,
    ): Promise<void>;
    install: (
      model: CatalogModel,
      files: Chosen,
      onProgress: (progress: TransferProgress) => void,
      signal: AbortSignal,
    ) => Promise<void>;
  };
  readonly store: {
    record(modelId: string): Promise<StoredModel | undefined>;
    look(modelIds: readonly string[]): Promise<ReadonlyMap<string, StoredState>>;
    delete(modelId: string): Promise<void>;
  };
  readonly otherTabs: OtherTabs;
  /** Finds this machine's GPU. @throws AppError saying why no model can be stored or run here. */
  readonly preflight: () => Promise<Gpu>;
  /** The context window that the person chose for a model, in tokens. */
  readonly contextSize: (model: CatalogModel) => number;
  /** Told of a model that asked too much of the GPU with the context that was chosen for it. */
  readonly noteTooLarge: (model: CatalogModel) => void;
  /** Asks the browser not to drop what is stored when the disk fills up. */
  readonly persistStorage: () => Promise<unknown>;
}
