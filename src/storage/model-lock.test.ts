import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LocalLocks } from './local-locks.ts';
import { exclusively, inLine, unchanged, untilFree } from './model-lock.ts';

/** Holds a lock until it is called. */
function hold(
  take: (modelId: string, action: () => Promise<void>) => Promise<void>,
): () => Promise<void> {
  let finish: (() => void) | undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  const held = take('a', () => finished);
  return () => {
    finish?.();
    return held;
  };
}
const never = new AbortController().signal;

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: new LocalLocks() });
});
afterEach(() => vi.unstubAllGlobals());

describe('the lock of a model', () => {
  it('lets one tab at a time change a model, and leaves other models alone', async () => {
    const release = hold(exclusively);
    const second = vi.fn(() => Promise.resolve());
    await expect(exclusively('a', second)).rejects.toMatchObject({ code: 'model-busy' });
    await expect(unchanged('a', second)).rejects.toMatchObject({ code: 'model-busy' });
    expect(second).not.toHaveBeenCalled();
    await expect(exclusively('b', () => Promise.resolve('done'))).resolves.toBe('done');
    await release();
    await exclusively('a', second);
    expect(second).toHaveBeenCalledOnce();
  });

  it('waits for who is done in a moment', async () => {
    const release = hold(exclusively);
    const second = exclusively('a', () => Promise.resolve('done'));
    await release();
    expect(await second).toBe('done');
  });

  it('lets several tabs read a model, which keeps it from being changed', async () => {
    const release = hold(unchanged);
    expect(await unchanged('a', () => Promise.resolve('read'))).toBe('read');
    await expect(exclusively('a', () => Promise.resolve())).rejects.toMatchObject({
      code: 'model-busy',
    });
    await release();
  });

  it('tells when nobody changes the model any more', async () => {
    const release = hold(exclusively);
    const free = vi.fn();
    const waiting = untilFree('a', never).then(free);
    await Promise.resolve();
    expect(free).not.toHaveBeenCalled();
    await release();
    await waiting;
  });

  it('names what is wrong where there are no locks', async () => {
    vi.stubGlobal('navigator', {});
    await expect(exclusively('a', () => Promise.resolve())).rejects.toMatchObject({
      code: 'insecure-context',
    });
  });

  it('throws what the action throws, be it an abort', async () => {
    const aborted = new DOMException('stopped', 'AbortError');
    await expect(exclusively('a', () => Promise.reject(aborted))).rejects.toBe(aborted);
  });
});

describe('a line', () => {
  it('is in the order of arrival, and can be left', async () => {
    const done: string[] = [];
    const release = hold((_, action) => inLine('file', action, never));
    const leaving = new AbortController();
    const second = inLine('file', () => Promise.resolve(done.push('second')), leaving.signal);
    const third = inLine('file', () => Promise.resolve(done.push('third')), never);
    leaving.abort();
    await expect(second).rejects.toMatchObject({ name: 'AbortError' });
    await release();
    await third;
    expect(done).toEqual(['third']);
  });
});
