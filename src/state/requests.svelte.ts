import type { SeenRequest } from '../shared/seen-request.ts';
import { groupsOf, type RequestGroup } from './request-groups.ts';

/** What the browser tells of a request of the page itself. */
type Timing = Pick<
  PerformanceResourceTiming,
  'encodedBodySize' | 'name' | 'startTime' | 'transferSize' | 'workerStart'
>;

/** The service worker answered it, or the browser had it already: a preloaded part, for one. */
function isOfDevice({ workerStart, transferSize, encodedBodySize }: Timing): boolean {
  return workerStart > 0 || (transferSize === 0 && encodedBodySize > 0);
}

/**
 * Every request of the page and its workers that the browser tells of: the service worker's fetch
 * events, the page's resource timing, and what a policy forbade. Nothing here asks the code that
 * could make one.
 */
export class Requests {
  readonly #site: string;
  readonly #cutOff: () => Promise<void>;
  #cuttingOff: Promise<void> | undefined;
  #serviceWorkers: Pick<ServiceWorkerContainer, 'controller'> | undefined;
  #loadedAt = $state<number>();
  #seen = $state.raw<readonly SeenRequest[]>([]);
  /** Whether the page was opened with no service worker that could tell of everything. */
  isPartial = $state(true);
  /** Whether everything was cut off, until the page is opened again. */
  isCutOff = $state(false);

  /**
   * @param site the URL of the site's folder
   * @param cutOff forbids the page and its workers every request
   */
  constructor(site: string, cutOff: () => Promise<void>) {
    this.#site = site;
    this.#cutOff = cutOff;
  }

  /** Listens from now on. @param serviceWorkers `navigator.serviceWorker` */
  open(serviceWorkers: Pick<ServiceWorkerContainer, 'addEventListener' | 'controller'>): void {
    this.#serviceWorkers = serviceWorkers;
    this.isPartial = serviceWorkers.controller === null;
    serviceWorkers.addEventListener('message', (event) => {
      const { data } = event as MessageEvent<SeenRequest>;
      this.#seen = [...this.#seen, data];
    });
  }

  /** Adds what the page itself asked for and the service worker did not see. */
  addTimings(timings: readonly Timing[], timeOrigin: number): void {
    const missed = timings.filter(
      ({ name }) => /^https?:/.test(name) && !this.#seen.some(({ url }) => url === name),
    );
    this.#seen = [
      ...this.#seen,
      ...missed.map((timing): SeenRequest => {
        const outcome = isOfDevice(timing) ? 'device' : 'network';
        return { kind: 'request', url: timing.name, outcome, at: timeOrigin + timing.startTime };
      }),
    ];
  }

  /** Adds a request that a policy forbade. */
  addForbidden(url: string): void {
    const at = Date.now();
    const last = this.#seen.at(-1);
    // The page's policy is there twice, in a header and in the page: one request breaks both.
    if (last?.url === url && last.outcome === 'refused' && at - last.at < 100) return;
    const refused: SeenRequest = { kind: 'request', url, outcome: 'refused', at };
    this.#seen = [...this.#seen, refused];
  }

  /** A model was loaded, or none is now. */
  setLoaded(isLoaded: boolean): void {
    const isTold = this.#serviceWorkers !== undefined && this.#serviceWorkers.controller !== null;
    this.#loadedAt = isLoaded && isTold ? Date.now() : undefined;
  }

  /** How many left since the model was loaded; undefined without one, or where nobody could tell. */
  get sinceLoaded(): number | undefined {
    const from = this.#loadedAt;
    if (from === undefined) return undefined;
    return this.#seen.filter(({ outcome, at }) => outcome === 'network' && at > from).length;
  }

  get groups(): RequestGroup[] {
    return groupsOf(this.#seen, this.#site);
  }

  /** Forbids every request from now on; only opening the page again undoes it. */
  async cutOff(): Promise<void> {
    this.#cuttingOff ??= this.#cutOff();
    await this.#cuttingOff;
    this.isCutOff = true;
  }
}
