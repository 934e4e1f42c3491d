import { ModelStore } from './model-store.ts';
import type { RememberedModels } from './remembered-models.ts';

/** The page's way to stored models: what the person deletes there was not lost. */
export class PageModelStore extends ModelStore {
  readonly #remembered: RememberedModels;

  /** @param onClosed told that the browser, or another tab, removes what is stored */
  constructor(remembered: RememberedModels, onClosed: () => void) {
    super(onClosed);
    this.#remembered = remembered;
  }

  override async delete(modelId: string): Promise<void> {
    await super.delete(modelId);
    // Last: who looked meanwhile has found it, and remembers.
    this.#remembered.forget(modelId);
  }
}
