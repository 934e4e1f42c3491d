import { beforeEach, expect, it, vi } from 'vitest';
import { OpenMarks } from './open-marks.ts';

/** What a browser does of Web Locks here: a shared one is held until its promise resolves. */
beforeEach(() => {
  const held: { name: string }[] = [];
  vi.stubGlobal('navigator', {
    locks: {
      request: async (name: string, _options: unknown, action: () => Promise<unknown>) => {
        const lock = { name };
        held.push(lock);
        await action();
        held.splice(held.indexOf(lock), 1);
      },
      query: () => Promise.resolve({ held: [...held, { name: 'model demo' }] }),
    },
  });
  return () => vi.unstubAllGlobals();
});

it('tells what is open in any tab, until another one is or the tab has none', async () => {
  const [one, other] = [new OpenMarks(), new OpenMarks()];
  one.mark('a');
  other.mark('a');
  expect(await one.all()).toEqual(new Set(['a']));
  one.mark('b');
  await vi.waitFor(async () => expect(await other.all()).toEqual(new Set(['a', 'b'])));
  other.mark(undefined);
  await vi.waitFor(async () => expect(await other.all()).toEqual(new Set(['b'])));
});

it('knows of none where there are no locks', async () => {
  vi.stubGlobal('navigator', {});
  const marks = new OpenMarks();
  marks.mark('a');
  expect(await marks.all()).toEqual(new Set());
});
