import { ModelStore } from './model-store.ts';
import type { RememberedModels } from './remembered-models.ts';

/** The page's way to stored models: what the person deletes there was not lost. */
export class PageModelStore extends ModelStore {
  readonly #remembered: RememberedModels;

  constructor(remembered: RememberedModels) {
    super();
    this.#remembered = remembered;
  }

  /** Ids of all models of which there are files, complete or not. */
  async modelIds(): Promise<string[]> {
    const keys = await this.fileKeys();
    return [...new Set(keys.map((key) => key.slice(0, key.indexOf('/'))))];
  }

  override async delete(modelId: string): Promise<void> {
    this.#remembered.forget(modelId);
    await super.delete(modelId);
  }
}
