import { describe, expect, it, vi } from 'vitest';
import { AppError } from '../shared/errors.ts';
import type { ContextPlan } from './context-plan.ts';
import { DraftPlan } from './draft-plan.svelte.ts';
import { Pending } from './fake-services.ts';

const plan = (question: number, fits = true): ContextPlan => ({
  size: 100,
  reserved: 25,
  used: question,
  question,
  dropped: new Set(),
  fits,
});

describe('DraftPlan', () => {
  it('counts a draft once it rests, and shows the last one', async () => {
    vi.useFakeTimers();
    const counted = vi.fn((text: string) => Promise.resolve(plan(text.length)));
    const draft = new DraftPlan({ plan: counted });
    draft.note('a');
    draft.note('ab');
    await vi.advanceTimersByTimeAsync(1000);
    expect(counted.mock.calls).toEqual([['ab']]);
    expect(draft.plan?.question).toBe(2);
    draft.note('abc');
    draft.end();
    await vi.advanceTimersByTimeAsync(1000);
    expect(counted).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });

  it('does not show an older count that ends later', async () => {
    const first = new Pending<ContextPlan>();
    const results = [first.promise, Promise.resolve(plan(2))];
    const draft = new DraftPlan({ plan: () => results.shift() ?? first.promise });
    const older = draft.count('older');
    await draft.count('newer');
    first.resolve(plan(1));
    await older;
    expect(draft.plan?.question).toBe(2);
  });

  it('refuses what does not fit, and leaves to the engine what nobody can count', async () => {
    expect(await new DraftPlan({ plan: () => Promise.resolve(plan(1, false)) }).count('')).toBe(
      false,
    );
    const lost = new AppError('model-not-loaded', '');
    const draft = new DraftPlan({ plan: () => Promise.reject(lost) });
    expect(await draft.count('')).toBe(true);
    expect(draft.failure).toBe(lost);
  });
});
