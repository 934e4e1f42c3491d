import { renderers } from './process-memory.ts';

/** What one renderer's memory did while something went on. */
export interface Course {
  readonly seconds: number;
  readonly startMegabytes: number;
  readonly peakMegabytes: number;
  readonly endMegabytes: number;
  /** The means of four equal lengths of time: what it needs, and whether that becomes more. */
  readonly meanMegabytes: readonly number[];
}

/** The memory of this process's renderers, taken once a second. */
export class MemoryLog {
  /** Bytes of every renderer, by its process. */
  readonly #samples: ReadonlyMap<number, number>[] = [];
  readonly #start = performance.now();
  #seconds = 0;
  readonly #timer = setInterval(() => this.#take(), 1000);

  constructor() {
    this.#take();
  }

  end(): void {
    clearInterval(this.#timer);
    this.#take();
    this.#seconds = (performance.now() - this.#start) / 1000;
  }

  /** Of the renderers the one counts that became the largest: the page's. */
  course(): Course {
    const peaks = new Map<number, number>();
    for (const [id, bytes] of this.#samples.flatMap((sample) => [...sample])) {
      peaks.set(id, Math.max(bytes, peaks.get(id) ?? 0));
    }
    const page = [...peaks].reduce((one, other) => (other[1] > one[1] ? other : one))[0];
    const megabytes = this.#samples.map((sample) => (sample.get(page) ?? 0) / 1e6);
    const quarter = megabytes.length / 4;
    const mean = (of: readonly number[]): number =>
      Math.round(of.reduce((sum, value) => sum + value, 0) / of.length);
    return {
      seconds: Math.round(this.#seconds),
      startMegabytes: Math.round(megabytes[0] ?? NaN),
      peakMegabytes: Math.round(Math.max(...megabytes)),
      endMegabytes: Math.round(megabytes.at(-1) ?? NaN),
      meanMegabytes: [0, 1, 2, 3].map((index) =>
        mean(megabytes.slice(Math.floor(index * quarter), Math.ceil((index + 1) * quarter))),
      ),
    };
  }

  #take(): void {
    this.#samples.push(new Map(renderers().map(({ id, residentBytes }) => [id, residentBytes])));
  }
}
