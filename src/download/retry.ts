import { abortError } from '../shared/errors.ts';
import { TransientFault } from './transient-fault.ts';

/** Failures in a row, with nothing kept in between, after which the person is told. */
export const mostFailures = 6;
const firstWaitMs = 500;
/** How often an offline device tries anyway: not every browser tells a worker that it is back. */
const offlineWaitMs = 5000;
/** A server that asks for a longer rest than this is down, as far as a person is concerned. */
const longestRestMs = 120_000;

/** Why nothing arrives: the device has no network, or the request is tried again shortly. */
export type Waiting = 'offline' | 'retry';

/**
 * Tries again what fails with a {@link TransientFault}, each time after about twice the wait, and
 * at once when the device comes online; while it is offline, for as long as that lasts.
 * @param attempt calls `progressed` whenever it got so far that the count of failures begins anew
 * @throws AppError the last fault's error; an AbortError; whatever else `attempt` throws.
 */
export async function retrying<T>(
  attempt: (progressed: () => void) => Promise<T>,
  onWait: (waiting: Waiting) => void,
  signal: AbortSignal,
): Promise<T> {
  let failures = 0;
  const progressed = (): void => void (failures = 0);
  for (;;) {
    signal.throwIfAborted();
    try {
      return await attempt(progressed);
    } catch (thrown) {
      if (!(thrown instanceof TransientFault)) throw thrown;
      const { error, afterMs } = thrown;
      if (!navigator.onLine) {
        onWait('offline');
        await sleep(offlineWaitMs, signal);
        continue;
      }
      failures += 1;
      if (failures === mostFailures || afterMs > longestRestMs) throw error;
      onWait('retry');
      await sleep(Math.max(afterMs, backoffMs(failures)), signal);
    }
  }
}

/** Doubles with every failure; the random half keeps many devices from coming back at once. */
function backoffMs(failures: number): number {
  const most = firstWaitMs * 2 ** (failures - 1);
  return (most * (1 + Math.random())) / 2;
}

/** Ends early when the device comes online. @throws an AbortError. */
function sleep(ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const over = new AbortController();
    const wake = (settle: () => void): void => {
      clearTimeout(timer);
      over.abort();
      settle();
    };
    const timer = setTimeout(() => wake(resolve), ms);
    const once = { signal: over.signal };
    globalThis.addEventListener('online', () => wake(resolve), once);
    signal.addEventListener('abort', () => wake(() => reject(abortError())), once);
  });
}
