import { isDownloadable } from '../shared/catalog-model.ts';
import type { Chosen } from '../shared/chosen-file.ts';
import { isAbort } from '../shared/errors.ts';
import type { CancellableActions } from './cancellable-actions.ts';
import type { TransferProgress } from './model-status.ts';
import { canTransfer, isBusyElsewhere, type Model } from './model.svelte.ts';
import type { ModelServices } from './model-services.ts';
import { TransferRate } from './transfer-rate.ts';

/** Why a transfer that is paused was aborted. */
const pausing = Symbol('paused');
/** How often other tabs hear how far a transfer is, even while nothing comes. */
const announceMs = 500;

type Action = (
  onProgress: (progress: TransferProgress) => void,
  signal: AbortSignal,
) => Promise<void>;

/** Brings models into storage, by download or from files, and lets other tabs watch. */
export class Transfers {
  readonly #services: Pick<ModelServices, 'downloads' | 'otherTabs' | 'persistStorage'>;
  readonly #actions: CancellableActions;

  constructor(services: ModelServices, actions: CancellableActions) {
    this.#services = services;
    this.#actions = actions;
  }

  /** @param weightsHost the origin besides the site's own that weights may come from */
  async download(model: Model, weightsHost: string | null): Promise<void> {
    const { entry } = model;
    if (!canTransfer(model) || !isDownloadable(entry)) return;
    const { downloads } = this.#services;
    await this.#transfer(
      model,
      'downloading',
      (onProgress, signal) => downloads.download(entry, weightsHost, onProgress, signal),
      () => this.download(model, weightsHost),
    );
  }

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

  pause(model: Model): void {
    this.#actions.cancel(model, pausing);
  }

  /** Tells the other tabs that what is stored of a model is no longer what it was. */
  tellRest(modelId: string): void {
    this.#services.otherTabs.tell({ kind: 'rest', modelId });
  }

  async #transfer(
    model: Model,
    phase: 'downloading' | 'installing',
    action: Action,
    retry: () => Promise<void>,
  ): Promise<void> {
    model.status = { phase };
    void this.#persist();
    await this.#actions.run(
      model,
      (signal) => this.#announced(model, phase, action, retry, signal),
      retry,
    );
    // The tab that is at it has not said its last word.
    if (isBusyElsewhere(model)) return;
    this.tellRest(model.entry.id);
  }

  async #announced(
    model: Model,
    phase: 'downloading' | 'installing',
    action: Action,
    retry: () => Promise<void>,
    signal: AbortSignal,
  ): Promise<void> {
    const rate = new TransferRate();
    let reached: TransferProgress | undefined;
    let announcedAt = -Infinity;
    const announce = (): void => {
      // Before that, another tab may be at the model, and this one about to hear so.
      if (reached === undefined) return;
      const now = performance.now();
      if (now - announcedAt < announceMs) return;
      announcedAt = now;
      this.#services.otherTabs.tell({ kind: phase, modelId: model.entry.id, progress: reached });
    };
    // Progress comes also while the timers of a hidden tab are held back.
    const timer = setInterval(announce, announceMs);
    const onProgress = (progress: TransferProgress): void => {
      reached = progress;
      model.status = { phase, progress, ...rate.at(performance.now(), progress) };
      announce();
    };
    try {
      await action(onProgress, signal);
      model.status = { phase: 'stored' };
    } catch (thrown) {
      if (signal.reason !== pausing || !isAbort(thrown)) throw thrown;
      model.status = { phase: 'paused', progress: reached, resume: retry };
    } finally {
      clearInterval(timer);
    }
  }

  /** Its refusal changes nothing now, and a browser may put the question to the person first. */
  async #persist(): Promise<void> {
    try {
      await this.#services.persistStorage();
    } catch {
      // As if refused.
    }
  }
}
