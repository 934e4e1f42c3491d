import { describe, expect, it } from 'vitest';
import { Space } from './space.svelte.ts';

const browser = (persist: boolean) => ({
  estimate: () => Promise.resolve({ usage: 3, quota: 10 }),
  persist: () => Promise.resolve(persist),
  persisted: () => Promise.resolve(false),
});

describe('Space', () => {
  it('tells what is used and free by the estimate, and that nothing is promised', async () => {
    const space = new Space(browser(true));
    await space.look();
    expect(space).toMatchObject({ used: 3, free: 7, promised: false, refused: false });
  });

  it('has no less than nothing left', async () => {
    const full = { ...browser(true), estimate: () => Promise.resolve({ usage: 11, quota: 10 }) };
    const space = new Space(full);
    await space.look();
    expect(space.free).toBe(0);
  });

  it('shows the answer of a browser that was asked', async () => {
    const promising = new Space(browser(true));
    await promising.ask();
    expect(promising).toMatchObject({ promised: true, refused: false });
    const refusing = new Space(browser(false));
    await refusing.ask();
    expect(refusing).toMatchObject({ promised: false, refused: true });
  });

  it('knows nothing where the browser tells nothing', async () => {
    const space = new Space(undefined);
    await space.look();
    await space.ask();
    expect(space).toMatchObject({ used: undefined, free: undefined, promised: undefined });
  });
});
