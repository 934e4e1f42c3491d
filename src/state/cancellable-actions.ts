import { isAbort } from '../shared/errors.ts';
import { type Failure, failureOf } from './model-status.ts';
import type { Model } from './model.svelte.ts';

interface RunningAction {
  readonly controller: AbortController;
  readonly ended: Promise<void>;
}

/** Actions on models that the person can end, one at a time for each model. */
export class CancellableActions {
  readonly #rest: (model: Model, failure: Failure | undefined) => Promise<void>;
  readonly #running = new Map<Model, RunningAction>();

  /** @param rest settles the status of a model whose action did not succeed */
  constructor(rest: (model: Model, failure: Failure | undefined) => Promise<void>) {
    this.#rest = rest;
  }

  /** Runs an action, which `retry` starts again. */
  run(
    model: Model,
    action: (signal: AbortSignal) => Promise<void>,
    retry: () => Promise<void>,
  ): Promise<void> {
    const controller = new AbortController();
    const ended = this.#settle(model, () => action(controller.signal), retry).finally(() => {
      if (this.#running.get(model)?.controller === controller) this.#running.delete(model);
    });
    this.#running.set(model, { controller, ended });
    return ended;
  }

  /** @param reason what the action's signal gives as its reason */
  cancel(model: Model, reason?: symbol): void {
    this.#running.get(model)?.controller.abort(reason);
  }

  /** Cancels the action of a model, and waits until it has ended. */
  async end(model: Model): Promise<void> {
    const running = this.#running.get(model);
    this.cancel(model);
    await running?.ended;
  }

  async #settle(
    model: Model,
    action: () => Promise<void>,
    retry: () => Promise<void>,
  ): Promise<void> {
    try {
      await action();
    } catch (thrown) {
      await this.#rest(model, isAbort(thrown) ? undefined : failureOf(thrown, retry));
    }
  }
}
