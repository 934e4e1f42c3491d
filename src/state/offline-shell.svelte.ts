import { AppError } from '../shared/errors.ts';
import type { ShellMessage } from '../shared/shell-message.ts';

/** The part of `navigator.serviceWorker` that the shell needs. */
export type ServiceWorkers = Pick<
  ServiceWorkerContainer,
  'addEventListener' | 'controller' | 'ready' | 'register'
>;

/** The page's own files, which the service worker keeps so that a visit needs no network. */
export class OfflineShell {
  #workers: ServiceWorkers | undefined;
  #script = '';
  /** `unknown` until the service worker has stored all files, or could not be registered. */
  status = $state<'unknown' | 'ready' | 'failed'>('unknown');

  /**
   * Registers the service worker at the person's first click on the page: it stores the engine's
   * script too, which someone who only looks need not pay for.
   *
   * @param script the service worker's URL
   */
  async open(page: EventTarget, workers: ServiceWorkers, script: string): Promise<void> {
    this.#workers = workers;
    this.#script = script;
    const register = (): void => void this.#register(workers);
    page.addEventListener('click', register, { once: true, capture: true });
    // An earlier visit's service worker counts; without any this stays pending and never fails.
    await workers.ready;
    this.status = 'ready';
  }

  /**
   * Makes a worker's call; if that worker came without a policy, once more when the service worker
   * controls the page and gives workers theirs.
   *
   * @throws what the call throws; AppError `worker-unconfined` when there is no service worker
   */
  async confine<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (thrown) {
      if (!(thrown instanceof AppError && thrown.code === 'worker-unconfined')) throw thrown;
      if (!(await this.#takeControl())) throw thrown;
      return call();
    }
  }

  /** @returns whether the service worker controls the page now */
  async #takeControl(): Promise<boolean> {
    const workers = this.#workers;
    if (workers?.controller !== null) return false;
    const controlled = new Promise((resolve) => {
      workers.addEventListener('controllerchange', resolve, { once: true });
    });
    await this.#register(workers);
    if (this.status === 'failed') return false;
    const { active } = await workers.ready;
    // One that is active already takes no page by itself, as after a reload past it.
    active?.postMessage('claim' satisfies ShellMessage);
    await controlled;
    return true;
  }

  async #register(workers: ServiceWorkers): Promise<void> {
    try {
      await workers.register(this.#script, { updateViaCache: 'none' });
    } catch {
      // The browser says why in its console; here it only matters that the shell is not kept. One
      // that an earlier visit stored goes on to work.
      if (this.status === 'unknown') this.status = 'failed';
    }
  }
}
