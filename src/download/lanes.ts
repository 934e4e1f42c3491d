import { abortError } from '../shared/errors.ts';

/** A few things at a time, in the order in which they were asked for, whoever asks. */
export class Lanes {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  /** @param count how many things go on at a time */
  constructor(count: number) {
    this.#free = count;
  }

  /**
   * Does something with every item. The first failure stops everything; it is thrown when nothing
   * runs any more.
   * @param act gets a signal that is aborted by a failure elsewhere, too
   * @throws what the first `act` to fail throws; an AbortError when `signal` was aborted.
   */
  async each<T>(
    items: readonly T[],
    act: (item: T, stop: AbortSignal) => Promise<void>,
    signal: AbortSignal,
  ): Promise<void> {
    const failures: unknown[] = [];
    const failed = new AbortController();
    const stop = AbortSignal.any([signal, failed.signal]);
    const one = async (item: T): Promise<void> => {
      try {
        await this.#enter(stop);
      } catch (thrown) {
        failures.push(thrown);
        return;
      }
      try {
        await act(item, stop);
      } catch (thrown) {
        failures.push(thrown);
        failed.abort();
      } finally {
        this.#leave();
      }
    };
    await Promise.all(items.map(one));
    if (failures.length > 0) throw failures[0];
  }

  /** Waits for a lane. @throws an AbortError when `stop` is aborted before there is one. */
  async #enter(stop: AbortSignal): Promise<void> {
    stop.throwIfAborted();
    if (this.#free > 0) {
      this.#free -= 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const give = (): void => {
        stop.removeEventListener('abort', leave);
        resolve();
      };
      const leave = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(give), 1);
        reject(abortError());
      };
      this.#waiting.push(give);
      stop.addEventListener('abort', leave, { once: true });
    });
  }

  #leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free += 1;
    else next();
  }
}
