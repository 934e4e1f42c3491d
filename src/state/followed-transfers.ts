import type { TransferNews } from './model-status.ts';
import { canTransfer, isBusyElsewhere, type Model } from './model.svelte.ts';
import type { OtherTabs } from './model-services.ts';

/** How long the last word of a tab may take that has let go of a model. */
const lastWordMs = 1000;

/** What becomes of a model that another tab no longer brings into storage. */
export interface FollowActions {
  /** Finds out what is stored now. */
  readonly look: (model: Model) => Promise<void>;
  /** Goes on with a download. */
  readonly takeOver: (model: Model) => Promise<void>;
}

/**
 * Shows how far another tab is with a model. A tab that goes without a word was closed or has
 * crashed: then this one goes on with its download. What is being installed from files cannot go on
 * without them.
 */
export class FollowedTransfers {
  readonly #otherTabs: OtherTabs;
  readonly #actions: FollowActions;
  /** Called when the other tab has said its last word. */
  readonly #lastWords = new Map<Model, () => void>();

  constructor(otherTabs: OtherTabs, actions: FollowActions) {
    this.#otherTabs = otherTabs;
    this.#actions = actions;
  }

  /** Takes in what another tab says of a model. */
  async hear(model: Model, news: TransferNews): Promise<void> {
    const { phase } = model.status;
    if (news.kind === 'rest') {
      this.#lastWords.get(model)?.();
      const isAtRest = phase === 'stored' || phase === 'absent' || phase === 'paused';
      if (isAtRest) await this.#actions.look(model);
      return;
    }
    const { kind, progress } = news;
    if (phase === 'elsewhere') model.status = { phase, kind, progress };
    else if (phase !== 'paused' && canTransfer(model)) {
      model.status = { phase: 'elsewhere', kind, progress };
      await this.#follow(model, kind === 'downloading');
    }
  }

  async #follow(model: Model, resumable: boolean): Promise<void> {
    const lastWord = new Promise<true>((resolve) =>
      this.#lastWords.set(model, () => resolve(true)),
    );
    try {
      await this.#otherTabs.untilFree(model.entry.id);
      const ended = await Promise.race([lastWord, after(lastWordMs)]);
      await this.#actions.look(model);
      if (ended || !resumable || !canTransfer(model)) return;
      await this.#actions.takeOver(model);
      // A third tab was faster, which is none of the person's business.
      if (isBusyElsewhere(model)) await this.#actions.look(model);
    } finally {
      this.#lastWords.delete(model);
    }
  }
}

function after(ms: number): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), ms));
}
