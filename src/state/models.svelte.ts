import type { DownloadProgress } from '../download/protocol.ts';
import type { Engine, GpuRequirements, LoadProgress, LoadReport } from '../engine/engine.ts';
import type { Catalog, CatalogModel } from '../shared/catalog.ts';
import { downloadBytes } from '../shared/catalog.ts';
import { AppError, isAbort } from '../shared/errors.ts';
import type { StoredModel } from '../storage/model-store.ts';

/** `failure` is why the last action on the model did not succeed. */
export type ModelStatus =
  | { readonly phase: 'absent'; readonly failure?: AppError }
  | { readonly phase: 'downloading'; readonly progress?: DownloadProgress }
  | { readonly phase: 'stored'; readonly failure?: AppError }
  | { readonly phase: 'loading'; readonly progress?: LoadProgress }
  | { readonly phase: 'ready'; readonly report: LoadReport }
  | { readonly phase: 'unloading' | 'deleting' };

export type CatalogStatus =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly site: Catalog['site'] }
  | { readonly phase: 'failed'; readonly error: AppError };

/** A model of the catalog and what has become of it on this device. */
export class Model {
  readonly entry: CatalogModel;
  status: ModelStatus;

  constructor(entry: CatalogModel, status: ModelStatus) {
    this.entry = entry;
    this.status = $state.raw(status);
  }

  /** Bytes that a first download transfers and that storage then holds. */
  get downloadBytes(): number {
    return downloadBytes(this.entry);
  }
}

/** What {@link Models} works with; App.svelte passes the real ones. */
export interface ModelServices {
  readonly engine: Engine & { onLost: ((error: AppError) => void) | undefined };
  readonly downloads: {
    catalog: () => Promise<Catalog>;
    download(
      model: CatalogModel,
      weightsHost: string | null,
      onProgress: (progress: DownloadProgress) => void,
      signal: AbortSignal,
    ): Promise<void>;
  };
  readonly store: {
    record(modelId: string): Promise<StoredModel | undefined>;
    delete(modelId: string): Promise<void>;
  };
  /** Compares this machine with a model's requirements. @throws AppError saying what lacks. */
  readonly preflight: (requires: GpuRequirements) => Promise<void>;
  /** Asks the browser not to drop what is stored when the disk fills up. */
  readonly persistStorage: () => Promise<unknown>;
}

/** The models on offer: what is on the device, and which one is loaded. */
export class Models {
  readonly #services: ModelServices;
  /** Ends the download or load in progress. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing on the page shows it
  readonly #cancellations = new Map<Model, AbortController>();
  catalog = $state.raw<CatalogStatus>({ phase: 'loading' });
  all = $state.raw<readonly Model[]>([]);
  /** The model that can answer now. */
  readonly ready = $derived(this.all.find(({ status }) => status.phase === 'ready'));

  constructor(services: ModelServices) {
    this.#services = services;
    services.engine.onLost = (failure) => {
      const lost = this.ready;
      if (lost) lost.status = { phase: 'stored', failure };
    };
  }

  /** Reads the catalog, finds out which models are stored, and which cannot run here. */
  async open(): Promise<void> {
    this.catalog = { phase: 'loading' };
    try {
      const { site, models } = await this.#services.downloads.catalog();
      this.all = await Promise.all(
        models.map(async (entry) => new Model(entry, { phase: await this.#storedPhase(entry) })),
      );
      this.catalog = { phase: 'ready', site };
      await Promise.all(this.all.map((model) => this.#warn(model)));
    } catch (thrown) {
      this.catalog = { phase: 'failed', error: AppError.from(thrown) };
    }
  }

  async download(model: Model): Promise<void> {
    if (model.status.phase !== 'absent' || this.catalog.phase !== 'ready') return;
    const { weightsHost } = this.catalog.site;
    model.status = { phase: 'downloading' };
    await this.#cancellable(model, 'absent', async (signal) => {
      await this.#services.persistStorage();
      await this.#services.downloads.download(
        model.entry,
        weightsHost,
        (progress) => (model.status = { phase: 'downloading', progress }),
        signal,
      );
      model.status = { phase: 'stored' };
    });
  }

  /** Gives up a download or a load. Files already verified stay. */
  cancel(model: Model): void {
    this.#cancellations.get(model)?.abort();
  }

  /** Loads a stored model; a model that is loaded or loading makes room. */
  async load(model: Model): Promise<void> {
    if (model.status.phase !== 'stored') return;
    model.status = { phase: 'loading' };
    await this.#cancellable(model, 'stored', async (signal) => {
      await Promise.all(
        this.all.filter((other) => other !== model).map((other) => this.#evict(other)),
      );
      const { id, library, contextSizes, requires } = model.entry;
      const report = await this.#services.engine.load(
        {
          id,
          libraryPath: library.path,
          bytes: model.downloadBytes,
          contextSize: contextSizes[0] ?? 0,
          requires,
        },
        (progress) => (model.status = { phase: 'loading', progress }),
        signal,
      );
      model.status = { phase: 'ready', report };
    });
  }

  async unload(model: Model): Promise<void> {
    if (model.status.phase !== 'ready') return;
    model.status = { phase: 'unloading' };
    try {
      await this.#services.engine.unload();
      model.status = { phase: 'stored' };
    } catch (thrown) {
      model.status = { phase: 'stored', failure: AppError.from(thrown) };
    }
  }

  async delete(model: Model): Promise<void> {
    if (model.status.phase !== 'stored') return;
    model.status = { phase: 'deleting' };
    try {
      await this.#services.store.delete(model.entry.id);
      model.status = { phase: 'absent' };
    } catch (thrown) {
      model.status = { phase: 'stored', failure: AppError.from(thrown) };
    }
  }

  /** Says before a download, not after it, that a model cannot run on this machine. */
  async #warn(model: Model): Promise<void> {
    try {
      await this.#services.preflight(model.entry.requires);
    } catch (thrown) {
      const { phase } = model.status;
      if (phase !== 'absent' && phase !== 'stored') return;
      model.status = { phase, failure: AppError.from(thrown) };
    }
  }

  /** A model whose library or manifest the catalog has replaced counts as absent. */
  async #storedPhase({ id, library, manifest }: CatalogModel): Promise<'stored' | 'absent'> {
    const record = await this.#services.store.record(id);
    const current =
      record?.manifestSha256 === manifest.sha256 && record.librarySha256 === library.sha256;
    return current ? 'stored' : 'absent';
  }

  async #evict(model: Model): Promise<void> {
    if (model.status.phase === 'loading') this.cancel(model);
    await this.unload(model);
  }

  /** Runs an action that ends in `fallback` when it fails or is cancelled. */
  async #cancellable(
    model: Model,
    fallback: 'absent' | 'stored',
    action: (signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    const controller = new AbortController();
    this.#cancellations.set(model, controller);
    try {
      await action(controller.signal);
    } catch (thrown) {
      model.status = isAbort(thrown)
        ? { phase: fallback }
        : { phase: fallback, failure: AppError.from(thrown) };
    } finally {
      this.#cancellations.delete(model);
    }
  }
}
