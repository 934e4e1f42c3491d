import { describe, expect, it } from 'vitest';
import { clampSampling, clampSeed, largestSeed, readSampling } from './sampling.ts';

describe('sampling', () => {
  it('stays within what the engine takes', () => {
    expect(clampSampling({ temperature: 9, topP: 0 })).toEqual({ temperature: 2, topP: 0.05 });
    expect(clampSampling({ temperature: NaN, topP: 0.5 })).toEqual({ temperature: 0.7, topP: 0.5 });
  });

  it('has a seed that is a whole number of 32 bits, or none', () => {
    expect(clampSeed(7.4)).toBe(7);
    expect(clampSeed(-1)).toBe(0);
    expect(clampSeed(1e20)).toBe(largestSeed);
    expect(clampSeed(NaN)).toBeUndefined();
  });

  it('is forgotten when what was saved is damaged', () => {
    expect(readSampling({ temperature: 1, topP: 3 })).toEqual({ temperature: 1, topP: 1 });
    for (const damaged of [null, 'x', {}, { temperature: '1', topP: 1 }, { temperature: 1 }]) {
      expect(readSampling(damaged)).toBeUndefined();
    }
  });
});
