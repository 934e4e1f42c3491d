import type { ModelStatus, TransferProgress } from './model-status.ts';

/** Over how long a rate is taken: long enough to be steady, short enough to be true. */
const windowMs = 10_000;
/** Before this long there is no rate. */
const leastMs = 1000;
/** Between two samples that are kept. */
const stepMs = 250;

/** How fast a transfer is. Bytes that were stored already do not count. */
export class TransferRate {
  #samples: { readonly atMs: number; readonly bytes: number }[] = [];
  #bytes = 0;
  #loadedBytes = 0;

  /** Takes in how far the transfer is. @param atMs a clock that does not jump */
  at(atMs: number, { phase, loadedBytes }: TransferProgress): { bytesPerSecond?: number } {
    const arrived = loadedBytes - this.#loadedBytes;
    this.#loadedBytes = loadedBytes;
    if (phase === 'check' || phase === 'retry' || phase === 'offline') {
      // Neither looking at what is there nor waiting says anything of the speed.
      this.#samples = [];
      return {};
    }
    this.#bytes += arrived;
    const last = this.#samples.at(-1);
    if (last === undefined || atMs - last.atMs >= stepMs) {
      this.#samples.push({ atMs, bytes: this.#bytes });
    }
    this.#samples = this.#samples.filter((sample) => atMs - sample.atMs <= windowMs);
    const [first] = this.#samples;
    if (first === undefined || atMs - first.atMs < leastMs) return {};
    const bytesPerSecond = ((this.#bytes - first.bytes) * 1000) / (atMs - first.atMs);
    return bytesPerSecond > 0 ? { bytesPerSecond } : {};
  }
}

/** Several transfers as one. */
export interface TransferSum {
  readonly count: number;
  readonly loadedBytes: number;
  readonly totalBytes: number;
  readonly bytesPerSecond: number;
}

/** What of these runs and has said how far it is. */
export function sumOf(statuses: readonly ModelStatus[]): TransferSum {
  let sum: TransferSum = { count: 0, loadedBytes: 0, totalBytes: 0, bytesPerSecond: 0 };
  for (const status of statuses) {
    if (status.phase !== 'downloading' && status.phase !== 'installing') continue;
    if (status.progress === undefined) continue;
    sum = {
      count: sum.count + 1,
      loadedBytes: sum.loadedBytes + status.progress.loadedBytes,
      totalBytes: sum.totalBytes + status.progress.totalBytes,
      bytesPerSecond: sum.bytesPerSecond + (status.bytesPerSecond ?? 0),
    };
  }
  return sum;
}
