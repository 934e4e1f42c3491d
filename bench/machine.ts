import os from 'node:os';

/** What the figures were taken on: without the load, a shared machine's figures say little. */
export function machine(): { processor: string; cores: number; load: number } {
  return {
    processor: os.cpus()[0]?.model ?? '',
    cores: os.availableParallelism(),
    load: os.loadavg()[0] ?? NaN,
  };
}
