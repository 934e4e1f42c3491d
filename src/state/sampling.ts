import type { Sampling } from '../engine/engine.ts';

/** What can be chosen: temperature (0 picks the most likely token) and nucleus (top-p). */
export const samplingLimits = {
  temperature: { least: 0, most: 2, usual: 0.7 },
  topP: { least: 0.05, most: 1, usual: 0.95 },
} as const;

/** The largest seed that can be typed: 32 bits, as those that the page picks by itself. */
export const largestSeed = 2 ** 32 - 1;

/** Within the limits; what is no number becomes the usual one. */
export function clampSampling({ temperature, topP }: Sampling): Sampling {
  return {
    temperature: clamp(temperature, samplingLimits.temperature),
    topP: clamp(topP, samplingLimits.topP),
  };
}

/** A whole number of 32 bits; undefined for what is none, which leaves the choice to the page. */
export function clampSeed(seed: number): number | undefined {
  if (!Number.isFinite(seed)) return undefined;
  return Math.min(largestSeed, Math.max(0, Math.round(seed)));
}

/** Reads what was saved; undefined when it is damaged. */
export function readSampling(saved: unknown): Sampling | undefined {
  if (typeof saved !== 'object' || saved === null) return undefined;
  const { temperature, topP } = saved as Partial<Record<keyof Sampling, unknown>>;
  if (typeof temperature !== 'number' || typeof topP !== 'number') return undefined;
  return clampSampling({ temperature, topP });
}

function clamp(
  value: number,
  { least, most, usual }: { least: number; most: number; usual: number },
): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : usual;
}
