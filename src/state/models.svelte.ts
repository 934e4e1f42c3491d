import type { LoadReport, ModelToLoad } from '../engine/engine.ts';
import type { Gpu } from '../engine/preflight.ts';
import type { Catalog } from '../shared/catalog.ts';
import { bytesOf } from '../shared/catalog-model.ts';
import type { Chosen } from '../shared/chosen-file.ts';
import { AppError } from '../shared/errors.ts';
import type { StoredModel } from '../shared/stored-model.ts';
import type { LoadedContext } from './context-window.ts';
import { CancellableActions } from './cancellable-actions.ts';
import { FollowedTransfers } from './followed-transfers.ts';
import type { ModelServices } from './model-services.ts';
import {
  type Failure,
  failureOf,
  isLoss,
  type RestingStatus,
  restingStatus,
} from './model-status.ts';
import { Model } from './model.svelte.ts';
import { sumOf } from './transfer-rate.ts';
import { Transfers } from './transfers.ts';

export type CatalogStatus =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly site: Catalog['site'] }
  | { readonly phase: 'failed'; readonly error: AppError };

/** The models on offer: what is on the device, and which one is loaded. */
export class Models {
  readonly #services: ModelServices;
  readonly #actions = new CancellableActions((model, failure) => this.#rest(model, failure));
  readonly #transfers: Transfers;
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
  /** How much of a conversation that one sees. */
  readonly readyContext = $derived.by((): LoadedContext | undefined => {
    if (this.ready === undefined) return undefined;
    const { entry } = this.ready;
    return { modelId: entry.id, contextSize: this.#services.contextSize(entry) };
  });
  /** Whether a model is on its way to answering. */
  readonly loading = $derived(this.all.some(({ status }) => status.phase === 'loading'));
  /** The model that could answer until its engine was lost, and that nobody has loaded again. */
  readonly lost = $derived(
    this.all.find(
      ({ status }) => status.phase === 'stored' && status.failure && isLoss(status.failure.error),
    ),
  );
  /** How far all downloads and installations that run are together. */
  readonly transfers = $derived(sumOf(this.all.map(({ status }) => status)));

  constructor(services: ModelServices) {
    this.#services = services;
    this.#transfers = new Transfers(services, this.#actions);
    const followed = new FollowedTransfers(services.otherTabs, {
      look: (model) => this.#rest(model, undefined),
      takeOver: (model) => this.download(model),
    });
    services.otherTabs.onNews = (news) => {
      const model = this.all.find(({ entry }) => entry.id === news.modelId);
      if (model !== undefined) void followed.hear(model, news);
    };
    services.engine.onLost = (error) => {
      const lost = this.ready;
      if (lost === undefined) return;
      this.#noteLoss(lost, error);
      const failure = failureOf(error, () => this.load(lost));
      lost.status = { phase: 'stored', failure };
      void this.#rest(lost, failure);
    };
    services.engine.onHalted = () => {
      const halted = this.ready;
      if (halted === undefined) return;
      halted.status = { phase: 'stored' };
      // Another tab that waited has had the engine's turn for a moment; nobody gave it up here.
      void this.load(halted, true);
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
      const states = await this.#services.store.look(models.map(({ id }) => id));
      this.all = models.map((entry) => {
        const unfit = this.obstacle ?? this.gpu?.lack(entry.requires);
        return new Model(entry, restingStatus(entry, states.get(entry.id)), unfit);
      });
      this.catalog = { phase: 'ready', site };
    } catch (thrown) {
      this.catalog = { phase: 'failed', error: AppError.from(thrown) };
    }
  }

  /** Brings a model into storage, or its current version in place of an earlier one. */
  async download(model: Model): Promise<void> {
    if (this.catalog.phase !== 'ready') return;
    await this.#transfers.download(model, this.catalog.site.weightsHost);
  }

  /** Stores a model from the files of a folder that the person chose. */
  install(model: Model, files: Chosen): Promise<void> {
    return this.#transfers.install(model, files);
  }

  /** Interrupts a download or an installation, which then waits to be resumed. */
  pause(model: Model): void {
    this.#transfers.pause(model);
  }

  /** Gives up a download, an installation or a load. What has arrived stays. */
  cancel(model: Model): void {
    if (model.status.phase === 'paused') void this.#rest(model, undefined);
    else this.#actions.cancel(model);
  }

  /**
   * Loads a stored model; a model that is loaded or loading makes room. One that another tab has
   * loaded is waited for.
   * @param steal takes the engine from the other tab at once
   */
  async load(model: Model, steal = false): Promise<void> {
    if (model.status.phase !== 'stored' || !model.runnable) return;
    model.status = { phase: 'loading' };
    const load = async (signal: AbortSignal): Promise<void> => {
      await Promise.all(
        this.all.filter((other) => other !== model).map((other) => this.#evict(other)),
      );
      const toLoad = await this.#toLoad(model, steal);
      const report = await this.#loadNow(model, toLoad, signal);
      model.status = { phase: 'ready', report };
    };
    await this.#actions.run(model, load, () => this.load(model));
  }

  /** Brings a model into storage where it is not there yet, then loads it. */
  async start(model: Model): Promise<void> {
    if (model.status.phase === 'absent') await this.download(model);
    // One that was interrupted, or overtaken by another model, waits to be asked for.
    if (!this.ready && !this.loading) await this.load(model);
  }

  /** Goes on with a load that waits for another tab, which loses its model. */
  async loadHere(model: Model): Promise<void> {
    if (model.status.phase !== 'loading') return;
    await this.#actions.end(model);
    await this.load(model, true);
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
      await this.#rest(model, undefined);
    } catch (thrown) {
      await this.#rest(model, { error: AppError.from(thrown) });
    }
  }

  /** Reads again what storage holds of a model that is at rest. */
  async look(model: Model): Promise<void> {
    const { phase } = model.status;
    if (phase === 'stored' || phase === 'absent') await this.#rest(model, undefined);
  }

  /** As {@link look}, for all models: the browser has removed what was stored. */
  async lookAgain(): Promise<void> {
    await Promise.all(this.all.map((model) => this.look(model)));
  }

  /** Deletes a stored model, or what is kept of one that is not complete. */
  async delete(model: Model): Promise<void> {
    const { phase } = model.status;
    if (phase !== 'stored' && phase !== 'absent') return;
    model.status = { phase: 'deleting' };
    try {
      await this.#services.store.delete(model.entry.id);
      model.status = { phase: 'absent', keptBytes: 0 };
      this.tellChanged(model.entry.id);
    } catch (thrown) {
      await this.#rest(
        model,
        failureOf(thrown, () => this.delete(model)),
      );
    }
  }

  /** Tells the other tabs that what is stored of a model is no longer what it was. */
  tellChanged(modelId: string): void {
    this.#transfers.tellRest(modelId);
  }

  /** Finds out, once and before any download, what this machine can run. */
  async #preflight(): Promise<void> {
    try {
      this.gpu ??= await this.#services.preflight();
    } catch (thrown) {
      this.obstacle = AppError.from(thrown);
    }
  }

  /** @throws as the engine does; AppError `gpu-withdrawn` in place of `adapter-missing`. */
  async #loadNow(model: Model, toLoad: ModelToLoad, signal: AbortSignal): Promise<LoadReport> {
    try {
      return await this.#services.engine.load(
        toLoad,
        (progress) => (model.status = { phase: 'loading', progress }),
        signal,
      );
    } catch (thrown) {
      const error = AppError.from(thrown);
      this.#noteLoss(model, error);
      // There was a GPU when the page opened: the browser has taken it away after crashes.
      if (error.code === 'adapter-missing' && this.gpu !== undefined) {
        throw new AppError('gpu-withdrawn', error.message, { cause: error });
      }
      throw thrown;
    }
  }

  #noteLoss({ entry }: Model, { code }: AppError): void {
    if (code === 'device-lost' || code === 'out-of-memory') this.#services.noteTooLarge(entry);
  }

  /** The stored version of a model, which may be older than the catalog's. */
  async #toLoad({ entry, downloadBytes }: Model, steal: boolean): Promise<ModelToLoad> {
    const { id, library, requires, selfTest } = entry;
    const record = await this.#services.store.record(id);
    return {
      id,
      libraryPath: record?.libraryPath ?? library?.path ?? '',
      bytes: record === undefined ? downloadBytes : bytesOf(record.files),
      contextSize: this.#services.contextSize(entry),
      requires,
      selfTest,
      steal,
    };
  }

  /**
   * After an action that did not succeed: what storage holds now, and why. Something that was begun
   * meanwhile goes on.
   */
  async #rest(model: Model, failure: Failure | undefined): Promise<void> {
    const before = model.status;
    const status = await this.#stored(model, failure);
    if (model.status === before) model.status = status;
  }

  async #stored({ entry }: Model, failure: Failure | undefined): Promise<RestingStatus> {
    try {
      const states = await this.#services.store.look([entry.id]);
      const status = restingStatus(entry, states.get(entry.id));
      return failure === undefined ? status : { ...status, failure };
    } catch (thrown) {
      const unreadable = { error: AppError.from(thrown) };
      return { phase: 'absent', keptBytes: 0, failure: failure ?? unreadable };
    }
  }

  async #evict(model: Model): Promise<void> {
    if (model.status.phase === 'loading') this.cancel(model);
    await this.unload(model);
  }
}
