import { afterEach, describe, expect, it, vi } from 'vitest';
import { LocalLocks } from './local-locks.ts';
import { exclusively } from './model-lock.ts';

afterEach(() => vi.unstubAllGlobals());

describe('exclusively', () => {
  it('lets one tab at a time change a model, and leaves other models alone', async () => {
    vi.stubGlobal('navigator', { locks: new LocalLocks() });
    let finish: (() => void) | undefined;
    const first = exclusively('a', () => new Promise<void>((resolve) => (finish = resolve)));
    const second = vi.fn(() => Promise.resolve());
    await expect(exclusively('a', second)).rejects.toMatchObject({ code: 'model-busy' });
    expect(second).not.toHaveBeenCalled();
    await expect(exclusively('b', () => Promise.resolve('done'))).resolves.toBe('done');
    finish?.();
    await first;
    await exclusively('a', second);
    expect(second).toHaveBeenCalledOnce();
  });

  it('names what is wrong where there are no locks', async () => {
    vi.stubGlobal('navigator', {});
    await expect(exclusively('a', () => Promise.resolve())).rejects.toMatchObject({
      code: 'insecure-context',
    });
  });
});
