import os from 'node:os';
import type { Progress } from '../../src/weights/convert.ts';

const linesPerSecond = 1;

function time(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Prints how far a conversion is, at most once a second, and knows in the end what it took. */
export class ConversionMeter {
  readonly #threads: number;
  readonly #began = performance.now();
  #printed = this.#began;
  #last: Progress | undefined;

  constructor(threads = os.availableParallelism()) {
    this.#threads = threads;
  }

  show(progress: Progress): void {
    this.#last = progress;
    const now = performance.now();
    if (now - this.#printed < 1000 / linesPerSecond) return;
    this.#printed = now;
    const { doneBytes, totalBytes } = progress;
    const bytesPerMs = doneBytes / (now - this.#began);
    const left = time((totalBytes - doneBytes) / bytesPerMs / 1000);
    const percent = Math.floor((100 * doneBytes) / totalBytes);
    console.log(`${percent} %, ${(bytesPerMs / 1000).toFixed(0)} MB/s, ${left} left`);
  }

  /** Shares are of all threads' time; what is left of it went into hashing, syncing and waiting. */
  summary(): string {
    const elapsedMs = performance.now() - this.#began;
    const share = (ms = 0): string =>
      `${Math.round((100 * ms) / (elapsedMs * this.#threads)).toFixed(0)} %`;
    const { readMs, computeMs, writeMs } = this.#last ?? {};
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    return (
      `Took ${time(elapsedMs / 1000)} on ${this.#threads} threads: read ${share(readMs)}, ` +
      `compute ${share(computeMs)}, write ${share(writeMs)}; at most ${megabytes} MiB of memory.`
    );
  }
}
