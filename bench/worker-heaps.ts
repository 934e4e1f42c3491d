import type { CDPSession } from '@playwright/test';

type Command = 'HeapProfiler.collectGarbage' | 'Runtime.getHeapUsage';

/** What a worker's engine for JavaScript answers; figures in bytes. */
interface Reply {
  readonly id: number;
  readonly result: { readonly usedSize?: number; readonly backingStorageSize?: number };
}

/**
 * Bytes that JavaScript and its buffers hold in each of a page's workers, after a collection of garbage.
 * Playwright has no sessions for workers, so the page's passes messages on.
 * @param session of the page, and not used for its workers before
 */
export async function workerHeaps(session: CDPSession): Promise<number[]> {
  const workers: string[] = [];
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.push(sessionId);
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false });
  return Promise.all(
    workers.map(async (worker) => {
      await send(session, worker, 'HeapProfiler.collectGarbage');
      const { result } = await send(session, worker, 'Runtime.getHeapUsage');
      return (result.usedSize ?? NaN) + (result.backingStorageSize ?? NaN);
    }),
  );
}

async function send(session: CDPSession, worker: string, method: Command): Promise<Reply> {
  const reply = new Promise<Reply>((resolve) => {
    const listen = (message: { readonly sessionId: string; readonly message: string }): void => {
      if (message.sessionId !== worker) return;
      const received = JSON.parse(message.message) as Reply | { readonly id: undefined };
      // One command at a time: whatever has an id answers it; the rest are events.
      if (received.id === undefined) return;
      session.off('Target.receivedMessageFromTarget', listen);
      resolve(received);
    };
    session.on('Target.receivedMessageFromTarget', listen);
  });
  const message = JSON.stringify({ id: 1, method });
  await session.send('Target.sendMessageToTarget', { sessionId: worker, message });
  return reply;
}
