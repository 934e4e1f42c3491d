/**
 * Does something with every item, a few at a time, in their order. The first failure stops
 * everything; it is thrown when nothing runs any more.
 * @param each gets a signal that is aborted by a failure elsewhere, too
 * @throws what the first `each` to fail throws; an AbortError when `signal` was aborted.
 */
export async function inLanes<T>(
  items: readonly T[],
  lanes: number,
  each: (item: T, stop: AbortSignal) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const failures: unknown[] = [];
  const failed = new AbortController();
  const stop = AbortSignal.any([signal, failed.signal]);
  const queue = items.values();
  const lane = async (): Promise<void> => {
    try {
      for (const item of queue) {
        stop.throwIfAborted();
        await each(item, stop);
      }
    } catch (thrown) {
      failures.push(thrown);
      failed.abort();
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  if (failures.length > 0) throw failures[0];
}
