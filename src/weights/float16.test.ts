import { describe, expect, it } from 'vitest';
import { bfloat16Value, float16Bits, float16Value, roundToFloat16 } from './float16.ts';

const words = Array.from({ length: 65536 }, (_, word) => word);
const isNumber = (word: number): boolean => (word & 0x7c00) !== 0x7c00;

describe('float16', () => {
  it('keeps every finite number through value, rounding and bits', () => {
    const changed = words
      .filter(isNumber)
      .filter((word) => float16Bits(roundToFloat16(float16Value(word))) !== word);
    expect(changed).toEqual([]);
  });

  it('rounds what lies between two numbers to the nearer, and halfway to the even one', () => {
    const wrong = words.slice(0, 0x7bff).filter((word) => {
      const [low, high] = [float16Value(word), float16Value(word + 1)];
      const [quarter, half] = [low + (high - low) / 4, (low + high) / 2];
      const even = word & 1 ? high : low;
      return roundToFloat16(quarter) !== low || roundToFloat16(-half) !== -even;
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    [65519.99, 65504],
    [65520, Infinity],
    [-1e30, -Infinity],
    [2 ** -25, 0],
    [-(2 ** -26), -0],
    [NaN, NaN],
  ])('rounds %d to %d', (value, rounded) => {
    expect(roundToFloat16(Math.fround(value))).toBe(rounded);
  });

  it('knows infinities and NaN', () => {
    expect([0x7c00, 0xfc00, 0x7c01].map(float16Value)).toEqual([Infinity, -Infinity, NaN]);
    expect([Infinity, -Infinity, NaN].map(float16Bits)).toEqual([0x7c00, 0xfc00, 0x7e00]);
  });
});

it('reads a bfloat16 as the upper half of a float32', () => {
  expect([0x3f80, 0xc0e0, 0x7f80, 0x8000].map(bfloat16Value)).toEqual([1, -7, Infinity, -0]);
});
