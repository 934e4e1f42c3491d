import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planContext, reservedTokens } from './context-plan.ts';

const none: ReadonlySet<number> = new Set();
const exchange = (id: number, tokens: number, pinned = false) => ({ id, tokens, pinned });

describe('what the model sees of a conversation', () => {
  it('is all of it while it fits', () => {
    const plan = planContext(1000, 200, 50, 100, [exchange(1, 300), exchange(3, 350)], none);
    expect(plan).toEqual({
      size: 1000,
      reserved: 200,
      used: 800,
      question: 100,
      dropped: none,
      fits: true,
    });
  });

  it('loses the oldest first, down to three quarters, and never what is pinned', () => {
    const all = [exchange(1, 200, true), exchange(3, 200), exchange(5, 200), exchange(7, 200)];
    const { dropped, used, fits } = planContext(1000, 200, 50, 100, all, none);
    expect([...dropped]).toEqual([3, 5]);
    expect({ used, fits }).toEqual({ used: 550, fits: true });
  });

  it('keeps the last exchange if it fits at all', () => {
    const { dropped } = planContext(1000, 200, 0, 100, [exchange(1, 90), exchange(3, 650)], none);
    expect([...dropped]).toEqual([1]);
  });

  it('does not take back what was left out, so that its beginning stays the same', () => {
    const all = [exchange(1, 200), exchange(3, 100)];
    expect([...planContext(1000, 200, 50, 100, all, new Set([1])).dropped]).toEqual([1]);
    const pinned = [exchange(1, 200, true), exchange(3, 100)];
    expect([...planContext(1000, 200, 50, 100, pinned, new Set([1])).dropped]).toEqual([]);
  });

  it('does not fit when the question, the system prompt or what is pinned is too long', () => {
    expect(planContext(1000, 200, 50, 800, [], none).fits).toBe(false);
    expect(planContext(1000, 200, 750, 51, [], none).fits).toBe(false);
    expect(planContext(1000, 200, 50, 100, [exchange(1, 700, true)], none).fits).toBe(false);
  });

  it('reserves at most a quarter for the answer', () => {
    expect(reservedTokens(2048, 8192)).toBe(512);
    expect(reservedTokens(8192, 512)).toBe(512);
  });

  it('never gives the model more than fits, nor drops more than it must', () => {
    const someExchanges = fc.array(
      fc.record({ tokens: fc.integer({ min: 1, max: 900 }), pinned: fc.boolean() }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(someExchanges, fc.nat(900), (list, question) => {
        const all = list.map((one, id) => ({ ...one, id }));
        const { dropped, used, fits, reserved } = planContext(1000, 100, 20, question, all, none);
        const kept = all.filter(({ id }) => !dropped.has(id));
        expect(used).toBe(kept.reduce((sum, { tokens }) => sum + tokens, 20 + question));
        expect(all.filter(({ id, pinned }) => pinned && dropped.has(id))).toEqual([]);
        expect(fits).toBe(used <= 1000 - reserved);
        if (!fits) expect(kept.every(({ pinned }) => pinned)).toBe(true);
        // What is left out is older than all that is kept and not pinned.
        const oldestKept = kept.find(({ pinned }) => !pinned)?.id ?? Infinity;
        expect([...dropped].every((id) => id < oldestKept)).toBe(true);
      }),
    );
  });
});
