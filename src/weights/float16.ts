/** IEEE 754 binary16 in plain numbers: every value of it is also a float32. */

const float = new Float32Array(1);
const bits = new Uint32Array(float.buffer);

/** The least positive number without leading zeros: 2^-14. */
export const smallestNormalFloat16 = 2 ** -14;

/** Added to a number below 2^-14, leaves no bit below 2^-24: the spacing of float16 there. */
const subnormalRounder = 1.5 * 2 ** 28;

/**
 * `value` (a float32, or a quotient of two float16) rounded half to even to float16; ±Infinity from
 * 65520 on. Rounding a quotient to float32 first does no harm: 24 bits are 2 · 11 + 2.
 */
export function roundToFloat16(value: number): number {
  float[0] = value;
  const word = bits[0] ?? 0;
  const magnitude = word & 0x7fffffff;
  if (magnitude < 0x38800000) {
    const rounded = value + subnormalRounder - subnormalRounder;
    return rounded === 0 ? value * 0 : rounded;
  }
  if (magnitude > 0x7f800000) return NaN;
  if (magnitude >= 0x477ff000) return value < 0 ? -Infinity : Infinity;
  bits[0] = (word + 0xfff + ((word >>> 13) & 1)) & ~0x1fff;
  return float[0];
}

/** The 16 bits of a number that is a float16 already (see {@link roundToFloat16}). */
export function float16Bits(value: number): number {
  float[0] = value;
  const word = bits[0] ?? 0;
  const sign = (word >>> 16) & 0x8000;
  const magnitude = word & 0x7fffffff;
  if (magnitude >= 0x47800000) return sign | (magnitude > 0x7f800000 ? 0x7e00 : 0x7c00);
  if (magnitude < 0x38800000) return sign | Math.round(Math.abs(value) * 2 ** 24);
  return sign | ((magnitude - 0x38000000) >>> 13);
}

/** The number that 16 bits stand for. */
export function float16Value(word: number): number {
  const sign = word & 0x8000 ? -1 : 1;
  const exponent = (word >>> 10) & 0x1f;
  const fraction = word & 0x3ff;
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  return sign * (1024 + fraction) * 2 ** (exponent - 25);
}

/** The number that a bfloat16's 16 bits stand for: the upper half of a float32. */
export function bfloat16Value(word: number): number {
  bits[0] = word << 16;
  return float[0] ?? 0;
}
