/**
 * How a page learns that a worker has ended: the browser fires no event when one closes itself or is
 * terminated, but it frees the Web Locks that it held. Absent outside a secure context, where the
 * page's watchdog is left.
 */
function locks(): LockManager | undefined {
  return 'navigator' in globalThis && 'locks' in navigator ? navigator.locks : undefined;
}

/**
 * The worker's side: holds a lock of its own for as long as the worker lives.
 * @param tell told the lock's name once it is held
 */
export function holdLife(tell: (lock: string) => void): void {
  const available = locks();
  if (available === undefined) return;
  const name = `worker ${crypto.randomUUID()}`;
  void available.request(name, () => {
    tell(name);
    return new Promise<never>(() => undefined);
  });
}

/** The page's side: calls `onEnd` when the worker that holds a lock has ended. */
export function watchLife(lock: string, onEnd: () => void, signal: AbortSignal): void {
  const request = locks()?.request(lock, { signal }, onEnd);
  // Nobody waits any more for a worker that the page has ended itself.
  request?.catch(() => undefined);
}
