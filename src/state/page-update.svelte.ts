import type { ShellMessage } from '../shared/shell-message.ts';
import type { ServiceWorkers } from './offline-shell.svelte.ts';

type Workers = Pick<ServiceWorkers, 'addEventListener' | 'controller' | 'ready'>;

/**
 * A newer version of the page that is open. It is offered, and comes when the person wants it;
 * that another tab takes it does not touch this one.
 */
export class PageUpdate {
  readonly #reload: () => void;
  #registration: ServiceWorkerRegistration | undefined;
  /**
   * `offered`: opening the page again brings a newer version. `broken`: a part of this version could
   * not be loaded. `taking`: the person wants the page opened again.
   */
  status = $state<'none' | 'offered' | 'broken' | 'taking'>('none');

  /** @param reload opens the page again */
  constructor(reload: () => void) {
    this.#reload = reload;
  }

  /**
   * Takes note of every newer version from now on, and of parts that cannot be loaded.
   *
   * @param page the window, on which Vite's loader tells of such a part
   */
  async open(page: EventTarget, workers: Workers | undefined): Promise<void> {
    page.addEventListener('vite:preloadError', () => this.#miss());
    if (workers === undefined) return;
    // The first to control a page, as on a first visit, is no newer one.
    let controlled = workers.controller !== null;
    workers.addEventListener('controllerchange', () => {
      if (controlled) this.#onTakeOver();
      controlled = true;
    });
    const registration = await workers.ready;
    this.#registration = registration;
    registration.active?.postMessage('opened' satisfies ShellMessage);
    registration.addEventListener('updatefound', () => void this.#follow(registration));
    await this.#follow(registration);
  }

  /** Opens the page again, in the newest version that there is. */
  async take(): Promise<void> {
    const wasBroken = this.status === 'broken';
    this.status = 'taking';
    // The version that waits may be the one that has the missing part.
    if (wasBroken) await this.#look();
    const waiting = this.#registration?.waiting;
    if (waiting) waiting.postMessage('take-over' satisfies ShellMessage);
    else this.#openAgain();
  }

  /** The browser may ask first, and the person may stay: then it is as it was before. */
  #openAgain(): void {
    this.status = 'offered';
    this.#reload();
  }

  /** Looks for a newer version, and waits until it is stored. */
  async #look(): Promise<void> {
    try {
      await this.#registration?.update();
      await settled(this.#registration?.installing);
    } catch {
      // Without a connection, or with a server that is wrong, there is none.
    }
  }

  async #follow(registration: ServiceWorkerRegistration): Promise<void> {
    await settled(registration.installing);
    if (registration.waiting) this.#offer();
  }

  #onTakeOver(): void {
    if (this.status === 'taking') this.#openAgain();
    else this.#offer();
  }

  #miss(): void {
    if (this.status !== 'taking') this.status = 'broken';
  }

  #offer(): void {
    if (this.status === 'none') this.status = 'offered';
  }
}

/** Resolves when all of a version is stored, or when it was given up. */
async function settled(installing: ServiceWorker | null | undefined): Promise<void> {
  if (installing?.state !== 'installing') return;
  await new Promise((resolve) => {
    installing.addEventListener('statechange', resolve, { once: true });
  });
}
