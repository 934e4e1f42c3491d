import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EngineTurn } from './engine-turn.ts';

interface Holder {
  readonly grant: () => Promise<never>;
  readonly reject: (error: unknown) => void;
}

/** As many of Web Locks as an engine's turn needs: one lock, which only stealing frees. */
class OneLock {
  holder: Holder | undefined;
  readonly waiting: Holder[] = [];

  request(_name: string, { steal }: LockOptions, grant: () => Promise<never>): Promise<never> {
    return new Promise((_resolve, reject) => {
      const next = { grant, reject };
      if (this.holder !== undefined && steal !== true) this.waiting.push(next);
      else this.pass(next);
    });
  }

  /** The holder's worker ends, or loses the lock to another. */
  pass(next = this.waiting.shift()): void {
    this.holder?.reject(new DOMException('stolen', 'AbortError'));
    this.holder = next;
    void next?.grant();
  }
}

let lock: OneLock;
beforeEach(() => {
  vi.useFakeTimers();
  lock = new OneLock();
  vi.stubGlobal('navigator', { locks: lock });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('is taken at once when nobody has it, without a word of waiting', async () => {
  const onWait = vi.fn();
  await new EngineTurn().take(false, onWait);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(onWait).not.toHaveBeenCalled();
});

it('is waited for, and says so', async () => {
  await new EngineTurn().take(false, () => undefined);
  const onWait = vi.fn();
  const taken = vi.fn();
  void new EngineTurn().take(false, onWait).then(taken);
  await vi.advanceTimersByTimeAsync(1000);
  expect(onWait).toHaveBeenCalledOnce();
  expect(taken).not.toHaveBeenCalled();
  lock.pass();
  await vi.waitFor(() => expect(taken).toHaveBeenCalledOnce());
});

it('can be taken from another, who is told', async () => {
  const other = new EngineTurn();
  await other.take(false, () => undefined);
  await new EngineTurn().take(true, () => undefined);
  await expect(other.stolen).rejects.toMatchObject({ code: 'engine-elsewhere' });
});
