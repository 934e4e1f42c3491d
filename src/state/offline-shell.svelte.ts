/** The part of `navigator.serviceWorker` that the shell needs. */
export type ServiceWorkers = Pick<ServiceWorkerContainer, 'ready' | 'register'>;

/** The page's own files, which the service worker keeps so that a visit needs no network. */
export class OfflineShell {
  /** `unknown` until the service worker has stored all files, or could not be registered. */
  status = $state<'unknown' | 'ready' | 'failed'>('unknown');

  /**
   * Registers the service worker at the person's first click on the page: it stores the engine's
   * script too, which someone who only looks need not pay for.
   *
   * @param script the service worker's URL
   */
  async open(page: EventTarget, workers: ServiceWorkers, script: URL): Promise<void> {
    const register = (): void => void this.#register(workers, script);
    page.addEventListener('click', register, { once: true, capture: true });
    // An earlier visit's service worker counts; without any this stays pending and never fails.
    await workers.ready;
    this.status = 'ready';
  }

  async #register(workers: ServiceWorkers, script: URL): Promise<void> {
    try {
      await workers.register(script, { updateViaCache: 'none' });
    } catch {
      // The browser says why in its console; here it only matters that the shell is not kept. One
      // that an earlier visit stored goes on to work.
      if (this.status === 'unknown') this.status = 'failed';
    }
  }
}
