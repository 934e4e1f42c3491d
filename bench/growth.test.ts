import { describe, expect, test } from 'vitest';
import { growthOf, type Sample } from './growth.ts';

/** A figure after every second of 30 cycles. */
function course(at: (cycle: number) => number): Sample[] {
  return Array.from({ length: 15 }, (_, index) => 2 * (index + 1)).map((cycle) => ({
    cycle,
    value: at(cycle),
  }));
}

describe('growthOf', () => {
  test('a steady rise grows by its slope', () => {
    const growth = growthOf(
      course((cycle) => 100 + 3 * cycle),
      10,
    );
    expect(growth.perCycle).toBeCloseTo(3);
    expect(growth).toMatchObject({ firstQuarter: 115, lastQuarter: 181, peak: 190, growing: true });
  });

  test('what fills up in the beginning does not grow', () => {
    const filled = course((cycle) => 100 + 20 * Math.min(cycle, 10));
    expect(growthOf(filled, 10)).toMatchObject({ lastQuarter: 300, growing: false });
  });

  test('what swings does not grow', () => {
    const swinging = course((cycle) => (cycle % 4 === 0 ? 300 : 200));
    expect(growthOf(swinging, 10).growing).toBe(false);
  });

  test.each([
    ['much, but a small share', 10_000, 2],
    ['a large share, but little', 1, 0.5],
  ])('a rise that is %s does not count', (_name, start, perCycle) => {
    const rising = course((cycle) => start + perCycle * cycle);
    expect(growthOf(rising, 10).growing).toBe(false);
  });

  test('one more thing every few cycles grows', () => {
    const kept = course((cycle) => 2 + Math.floor(cycle / 8));
    expect(growthOf(kept, 0.5).growing).toBe(true);
  });
});
