import { MediaQuery } from 'svelte/reactivity';
import type { Models } from '../state/models.svelte.ts';
import { stateOf } from './model-state.ts';

/** What lies beside the conversation: on a screen with no room for both, one of them shows at a time. */
export class SidePanel {
  /** Of its element. */
  readonly id: string;
  readonly #models: Models;
  readonly #oneColumn = new MediaQuery('width < 60rem');
  #open = $state(false);
  /** Whether the search of the conversations was asked for. */
  searching = $state(false);

  constructor(id: string, models: Models) {
    this.id = id;
    this.#models = models;
  }

  /** Until a model can answer, choosing one is what the page is for, and nothing is folded. */
  get foldable(): boolean {
    return this.#oneColumn.current && this.#models.ready !== undefined;
  }

  /** Whether the person has opened it in the place of the conversation. */
  get open(): boolean {
    return this.foldable && this.#open;
  }
  set open(open: boolean) {
    this.#open = open;
  }

  /** Whether it is out of sight. */
  get folded(): boolean {
    return this.foldable && !this.#open;
  }

  /** Whether something has failed in it that is out of sight. */
  get attention(): boolean {
    return this.folded && this.#models.all.some((model) => stateOf(model) === 'failed');
  }
}
