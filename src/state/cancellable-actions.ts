import { isAbort } from '../shared/errors.ts';
import { type Failure, failureOf } from './model-status.ts';
import type { Model } from './model.svelte.ts';

/** Actions on models that the person can end, one at a time for each model. */
export class CancellableActions {
  readonly #rest: (model: Model, failure: Failure | undefined) => Promise<void>;
  readonly #running = new Map<Model, AbortController>();

  /** @param rest settles the status of a model whose action did not succeed */
  constructor(rest: (model: Model, failure: Failure | undefined) => Promise<void>) {
    this.#rest = rest;
  }

  /** Runs an action, which `retry` starts again. */
  async run(
    model: Model,
    action: (signal: AbortSignal) => Promise<void>,
    retry: () => Promise<void>,
  ): Promise<void> {
    const controller = new AbortController();
    this.#running.set(model, controller);
    try {
      await action(controller.signal);
    } catch (thrown) {
      await this.#rest(model, isAbort(thrown) ? undefined : failureOf(thrown, retry));
    } finally {
      this.#running.delete(model);
    }
  }

  /** @param reason what the action's signal gives as its reason */
  cancel(model: Model, reason?: symbol): void {
    this.#running.get(model)?.abort(reason);
  }
}
