/** Milliseconds of work without a break: what is typed meanwhile is not held up. */
const longestMs = 12;

/** Lets the page do what waits. */
function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/**
 * Does long work, and gives way to the page between its pieces.
 * @param work yields after each piece, of a few milliseconds at most
 * @param signal ends it early, when nobody waits for the result any more
 * @throws AbortError
 */
export async function inPieces<T>(work: Generator<undefined, T>, signal: AbortSignal): Promise<T> {
  let began = performance.now();
  for (;;) {
    const piece = work.next();
    if (piece.done === true) return piece.value;
    if (performance.now() - began < longestMs) continue;
    await giveWay();
    signal.throwIfAborted();
    began = performance.now();
  }
}
