import type { DownloadProgress } from '../download/protocol.ts';
import type { Engine } from '../engine/engine.ts';
import type { Gpu } from '../engine/preflight.ts';
import {
  type Catalog,
  type CatalogModel,
  type DownloadableModel,
  downloadBytes,
  isDownloadable,
} from '../shared/catalog.ts';
import type { Chosen } from '../shared/chosen-file.ts';
import { AppError, isAbort } from '../shared/errors.ts';
import type { StoredModel } from '../storage/model-store.ts';
import {
  type Failure,
  failureOf,
  type ModelStatus,
  type RestingStatus,
  type TransferProgress,
} from './model-status.ts';
import { sumOf, TransferRate } from './transfer-rate.ts';

export type CatalogStatus =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly site: Catalog['site'] }
  | { readonly phase: 'failed'; readonly error: AppError };

/** Why a transfer that is paused was aborted. */
const pausing = Symbol('paused');

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

/** What {@link Models} works with; App.svelte passes the real ones. */
export interface ModelServices {
  readonly engine: Engine & { onLost: ((error: AppError) => void) | undefined };
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
    storedBytes(modelId: string): Promise<number>;
    delete(modelId: string): Promise<void>;
  };
  /** Finds this machine's GPU. @throws AppError saying why no model can be stored or run here. */
  readonly preflight: () => Promise<Gpu>;
  /** The context window that the person chose for a model, in tokens. */
  readonly contextSize: (model: CatalogModel) => number;
  /** Asks the browser not to drop what is stored when the disk fills up. */
  readonly persistStorage: () => Promise<unknown>;
}

/** The models on offer: what is on the device, and which one is loaded. */
export class Models {
  readonly #services: ModelServices;
  /** Ends the download, installation or load in progress. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing on the page shows it
  readonly #cancellations = new Map<Model, AbortController>();
  catalog = $state.raw<CatalogStatus>({ phase: 'loading' });
  all = $state.raw<readonly Model[]>([]);
  /** Why this machine can run no model at all. */
  obstacle = $state.raw<AppError>();
  /** What computes; absent while it is not known, and with an obstacle. */
  gpu = $state.raw<Gpu>();
  /** What the catalog says of the site, once it is there. */
  readonly site = $derived(this.catalog.phase === 'ready' ? this.catalog.site : undefined);
  /** The model that can answer now. */
  readonly ready = $derived(this.all.find(({ status }) => status.phase === 'ready'));
  /** How far all downloads and installations that run are together. */
  readonly transfers = $derived(sumOf(this.all.map(({ status }) => status)));

  constructor(services: ModelServices) {
    this.#services = services;
    services.engine.onLost = (error) => {
      const lost = this.ready;
      if (lost === undefined) return;
      lost.status = { phase: 'stored', failure: failureOf(error, () => this.load(lost)) };
    };
  }

  /** Reads the catalog, finds out which models are stored, and which cannot run here. */
  async open(): Promise<void> {
    this.catalog = { phase: 'loading' };
    try {
      const [{ site, models }] = await Promise.all([
        this.#services.downloads.catalog(),
        this.#preflight(),
      ]);
      this.all = await Promise.all(
        models.map(async (entry) => {
          const unfit = this.obstacle ?? this.gpu?.lack(entry.requires);
          return new Model(entry, await this.#stored(entry), unfit);
        }),
      );
      this.catalog = { phase: 'ready', site };
    } catch (thrown) {
      this.catalog = { phase: 'failed', error: AppError.from(thrown) };
    }
  }

  async download(model: Model): Promise<void> {
    const { entry } = model;
    if (!canTransfer(model) || this.catalog.phase !== 'ready') return;
    if (!isDownloadable(entry)) return;
    const { weightsHost } = this.catalog.site;
    const { downloads } = this.#services;
    await this.#transfer(
      model,
      'downloading',
      (onProgress, signal) => downloads.download(entry, weightsHost, onProgress, signal),
      () => this.download(model),
    );
  }

  /** Stores a model from the files of a folder that the person chose. */
  async install(model: Model, files: Chosen): Promise<void> {
    if (!canTransfer(model)) return;
    const { downloads } = this.#services;
    await this.#transfer(
      model,
      'installing',
      (onProgress, signal) => downloads.install(model.entry, files, onProgress, signal),
      () => this.install(model, files),
    );
  }

  /** Interrupts a download or an installation, which then waits to be resumed. */
  pause(model: Model): void {
    this.#cancellations.get(model)?.abort(pausing);
  }

  /** Gives up a download, an installation or a load. What has arrived stays. */
  cancel(model: Model): void {
    if (model.status.phase === 'paused') void this.#rest(model, undefined);
    else this.#cancellations.get(model)?.abort();
  }

  /** Loads a stored model; a model that is loaded or loading makes room. */
  async load(model: Model): Promise<void> {
    const { id, library, requires } = model.entry;
    if (model.status.phase !== 'stored' || library === null) return;
    model.status = { phase: 'loading' };
    const load = async (signal: AbortSignal): Promise<void> => {
      await Promise.all(
        this.all.filter((other) => other !== model).map((other) => this.#evict(other)),
      );
      const report = await this.#services.engine.load(
        {
          id,
          libraryPath: library.path,
          bytes: model.downloadBytes,
          contextSize: this.#services.contextSize(model.entry),
          requires,
        },
        (progress) => (model.status = { phase: 'loading', progress }),
        signal,
      );
      model.status = { phase: 'ready', report };
    };
    await this.#cancellable(model, load, () => this.load(model));
  }

  /** What of a model is stored and complete. @throws AppError `storage-failed`. */
  storedVersion({ entry }: Model): Promise<StoredModel | undefined> {
    return this.#services.store.record(entry.id);
  }

  /**
   * What this machine can run in place of a model that it cannot, or that does not fit: the same one
   * in another quantisation, otherwise the largest of those that take less.
   * @param fits what else is asked of it
   */
  alternativeTo({ entry }: Model, fits: (model: Model) => boolean = () => true): Model | undefined {
    const able = this.all.filter((model) => model.runnable && fits(model));
    const smaller = able
      .filter((model) => model.entry.requires.memory < entry.requires.memory)
      .sort((a, b) => b.entry.requires.memory - a.entry.requires.memory);
    return able.find(({ entry: { card } }) => card !== null && card === entry.card) ?? smaller[0];
  }

  async unload(model: Model): Promise<void> {
    if (model.status.phase !== 'ready') return;
    model.status = { phase: 'unloading' };
    try {
      await this.#services.engine.unload();
      model.status = { phase: 'stored' };
    } catch (thrown) {
      model.status = { phase: 'stored', failure: { error: AppError.from(thrown) } };
    }
  }

  /** Reads again what storage holds of a model that is at rest. */
  async look(model: Model): Promise<void> {
    const { phase } = model.status;
    if (phase === 'stored' || phase === 'absent') await this.#rest(model, undefined);
  }

  /** Deletes a stored model, or what is kept of one that is not complete. */
  async delete(model: Model): Promise<void> {
    const { phase } = model.status;
    if (phase !== 'stored' && phase !== 'absent') return;
    model.status = { phase: 'deleting' };
    try {
      await this.#services.store.delete(model.entry.id);
      model.status = { phase: 'absent', keptBytes: 0 };
    } catch (thrown) {
      await this.#rest(
        model,
        failureOf(thrown, () => this.delete(model)),
      );
    }
  }

  /** Finds out, once and before any download, what this machine can run. */
  async #preflight(): Promise<void> {
    try {
      this.gpu ??= await this.#services.preflight();
    } catch (thrown) {
      this.obstacle = AppError.from(thrown);
    }
  }

  /** Brings a model into storage, by whichever way. */
  async #transfer(
    model: Model,
    phase: 'downloading' | 'installing',
    action: (
      onProgress: (progress: TransferProgress) => void,
      signal: AbortSignal,
    ) => Promise<void>,
    retry: () => Promise<void>,
  ): Promise<void> {
    model.status = { phase };
    void this.#persist();
    const transfer = async (signal: AbortSignal): Promise<void> => {
      const rate = new TransferRate();
      let reached: { progress?: TransferProgress } = {};
      const onProgress = (progress: TransferProgress): void => {
        reached = { progress };
        model.status = { phase, ...reached, ...rate.at(performance.now(), progress) };
      };
      try {
        await action(onProgress, signal);
        model.status = { phase: 'stored' };
      } catch (thrown) {
        if (signal.reason !== pausing || !isAbort(thrown)) throw thrown;
        model.status = { phase: 'paused', ...reached, resume: retry };
      }
    };
    await this.#cancellable(model, transfer, retry);
  }

  /** Its refusal changes nothing now, and a browser may put the question to the person first. */
  async #persist(): Promise<void> {
    try {
      await this.#services.persistStorage();
    } catch {
      // As if refused.
    }
  }

  /**
   * A model whose library or manifest the catalog has replaced counts as absent. Without a manifest
   * in the catalog, any that was installed is as good.
   */
  async #stored({ id, library, manifest }: CatalogModel): Promise<RestingStatus> {
    const { store } = this.#services;
    const record = await store.record(id);
    const current =
      record !== undefined &&
      record.librarySha256 === library?.sha256 &&
      (manifest === null || record.manifestSha256 === manifest.sha256);
    if (current) return { phase: 'stored' };
    return { phase: 'absent', keptBytes: await store.storedBytes(id) };
  }

  /** After an action that did not succeed: what storage holds now, and why. */
  async #rest(model: Model, failure: Failure | undefined): Promise<void> {
    try {
      const status = await this.#stored(model.entry);
      model.status = failure === undefined ? status : { ...status, failure };
    } catch (thrown) {
      const unreadable = { error: AppError.from(thrown) };
      model.status = { phase: 'absent', keptBytes: 0, failure: failure ?? unreadable };
    }
  }

  async #evict(model: Model): Promise<void> {
    if (model.status.phase === 'loading') this.cancel(model);
    await this.unload(model);
  }

  /** Runs an action that can be cancelled, and that `retry` starts again. */
  async #cancellable(
    model: Model,
    action: (signal: AbortSignal) => Promise<void>,
    retry: () => Promise<void>,
  ): Promise<void> {
    const controller = new AbortController();
    this.#cancellations.set(model, controller);
    try {
      await action(controller.signal);
    } catch (thrown) {
      await this.#rest(model, isAbort(thrown) ? undefined : failureOf(thrown, retry));
    } finally {
      this.#cancellations.delete(model);
    }
  }
}

function canTransfer({ status: { phase } }: Model): boolean {
  return phase === 'absent' || phase === 'paused';
}
