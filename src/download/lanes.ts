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
      await this.#enter();
      try {
        stop.throwIfAborted();
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

  #enter(): Promise<void> {
    if (this.#free === 0) return new Promise((resolve) => this.#waiting.push(resolve));
    this.#free -= 1;
    return Promise.resolve();
  }

  #leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free += 1;
    else next();
  }
}
