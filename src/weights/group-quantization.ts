/**
 * Group quantisation to four bits, byte for byte as mlc_llm has it. Groups of 32 along a row; every
 * step is rounded to the model's own format, half to even: s = max|w| / 7, t = w / s, u = t + 7, and
 * the code is u rounded half to even, within 0..14. A code c stands for (c - 7) · s. Where s is 0 the
 * codes mean nothing, and are 0.
 *
 * Nothing is rounded here step by step. The code never falls as w / s rises, so 14 thresholds
 * decide it. A threshold lies halfway between two neighbours of the model's format, which takes one
 * bit more than that format has, so w / s is never on it, nor closer to it than 2^-49 of its size:
 * multiplying by 1 / s in double precision always falls on the right side.
 */
import type { ModelDtype } from './decode.ts';
import { float16Bits, roundToFloat16, smallestNormalFloat16 } from './float16.ts';

export const groupSize = 32;
export const codesPerWord = 8;
const wordsPerGroup = groupSize / codesPerWord;
const maxCode = 7;
const infinityBits = 0x7f800000;

interface Rule {
  readonly round: (value: number) => number;
  /** At index c, the least w / s whose code is c; -Infinity at 0. */
  readonly thresholds: Float64Array;
  /** With a smaller scale than this, w / s can leave -7..7. */
  readonly smallestNormal: number;
}

/** `value` (finite) to the nearest integer, ties to the even one. */
function roundHalfToEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  if (rest === 0.5) return below + (below & 1);
  return rest < 0.5 ? below : below + 1;
}

/** The least w / s with code `code`, found by bisection: 60 halvings leave neighbouring doubles. */
function thresholdOf(code: number, round: (value: number) => number): number {
  let below = code - maxCode - 1;
  let above = code - maxCode;
  for (let i = 0; i < 60; i++) {
    const middle = (below + above) / 2;
    if (roundHalfToEven(round(round(middle) + maxCode)) >= code) above = middle;
    else below = middle;
  }
  return above;
}

function ruleOf(round: (value: number) => number, smallestNormal: number): Rule {
  const thresholds = Float64Array.from({ length: 2 * maxCode + 1 }, (_, code) =>
    code === 0 ? -Infinity : thresholdOf(code, round),
  );
  return { round, thresholds, smallestNormal };
}

const rules: Readonly<Record<ModelDtype, Rule>> = {
  float16: ruleOf(roundToFloat16, smallestNormalFloat16),
  float32: ruleOf(Math.fround, 2 ** -126),
};

/** How far quantised weights are from the weights in the model's format, in the weights' unit. */
export interface ErrorSum {
  largest: number;
  /** Sum over all weights. */
  total: number;
}

/** Codes and scales of some rows. */
export interface QuantizedRows {
  /** [rows, groups · 4]: eight codes a word, element i at bits 4i. */
  readonly words: Uint32Array<ArrayBuffer>;
  /** [rows, groups], in the model's format. */
  readonly scales: Uint16Array<ArrayBuffer> | Float32Array<ArrayBuffer>;
  /** Index in `values` of the start of the first group that is not finite; -1 when all are. */
  readonly notFiniteAt: number;
}

/** The bits of the largest magnitude among `count` floats from `start`; NaN counts as the largest. */
function largestBits(bits: Int32Array, start: number, count: number): number {
  let first = 0;
  let second = 0;
  const end = start + (count & ~1);
  // b > m without a branch: the branch would be mispredicted several times in each group.
  for (let i = start; i < end; i += 2) {
    const a = ((bits[i] ?? 0) & 0x7fffffff) - first;
    const b = ((bits[i + 1] ?? 0) & 0x7fffffff) - second;
    first += a & ~(a >> 31);
    second += b & ~(b >> 31);
  }
  const last = count & 1 ? (bits[end] ?? 0) & 0x7fffffff : 0;
  return Math.max(first, second, last);
}

/** A whole group with a normal scale: the hot loop. Adds to `error`, in the weights' unit. */
function encodeGroup(
  values: Float32Array,
  start: number,
  scale: number,
  thresholds: Float64Array,
  words: Uint32Array,
  at: number,
  error: ErrorSum,
): void {
  const inverse = 1 / scale;
  let total = 0;
  const before = error.largest * inverse;
  let largest = before;
  let i = start;
  for (let word = at; word < at + wordsPerGroup; word++) {
    let packed = 0;
    for (let shift = 0; shift < 32; shift += 4) {
      const ratio = (values[i++] ?? 0) * inverse;
      // A little too much is added, so that this is the code or one more.
      let code = (ratio + (maxCode + 0.5 + 2 ** -7)) | 0;
      if (ratio < (thresholds[code] ?? 0)) code--;
      const distance = Math.abs(ratio + maxCode - code);
      total += distance;
      // Hardly ever true, and so nearly free; a maximum within the group would cost half as much again.
      if (distance > largest) largest = distance;
      packed |= code << shift;
    }
    words[word] = packed;
  }
  error.total += total * scale;
  if (largest > before) error.largest = largest * scale;
}

/** Any group: a short one, or one whose scale is so small that ratios need clamping. */
function encodeRareGroup(
  group: Float32Array,
  scale: number,
  thresholds: Float64Array,
  words: Uint32Array,
  at: number,
  error: ErrorSum,
): void {
  group.forEach((value, i) => {
    let code = 0;
    if (scale > 0) while (value / scale >= (thresholds[code + 1] ?? Infinity)) code++;
    const word = at + Math.floor(i / codesPerWord);
    words[word] = (words[word] ?? 0) | (code << (4 * (i % codesPerWord)));
    const distance = Math.abs((code - maxCode) * scale - value);
    error.total += distance;
    error.largest = Math.max(error.largest, distance);
  });
}

/**
 * Quantises rows of a matrix.
 *
 * @param values [rows, columns] in the model's format, as `decode` gives them; a last group shorter
 *   than 32 is filled up with codes 0
 * @param error is added to
 */
export function quantizeRows(
  values: Float32Array<ArrayBuffer>,
  columns: number,
  dtype: ModelDtype,
  error: ErrorSum,
): QuantizedRows {
  const { round, thresholds, smallestNormal } = rules[dtype];
  const groups = Math.ceil(columns / groupSize);
  const count = (values.length / columns) * groups;
  const words = new Uint32Array(count * wordsPerGroup);
  const scales = dtype === 'float16' ? new Uint16Array(count) : new Float32Array(count);
  const bits = new Int32Array(values.buffer, values.byteOffset, values.length);
  const largest = new Int32Array(1);
  const magnitude = new Float32Array(largest.buffer);
  let start = 0;
  for (let group = 0; group < count; group++) {
    const size = Math.min(groupSize, columns - (group % groups) * groupSize);
    largest[0] = largestBits(bits, start, size);
    if (largest[0] >= infinityBits) return { words, scales, notFiniteAt: start };
    const scale = round((magnitude[0] ?? 0) / maxCode);
    scales[group] = dtype === 'float16' ? float16Bits(scale) : scale;
    const at = group * wordsPerGroup;
    if (size === groupSize && scale >= smallestNormal) {
      encodeGroup(values, start, scale, thresholds, words, at, error);
    } else {
      const rare = values.subarray(start, start + size);
      encodeRareGroup(rare, scale, thresholds, words, at, error);
    }
    start += size;
  }
  return { words, scales, notFiniteAt: -1 };
}
