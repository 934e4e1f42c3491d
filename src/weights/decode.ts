import { bfloat16Value, float16Value, roundToFloat16 } from './float16.ts';

/** Number formats of safetensors files that are read. */
export type SourceDtype = 'BF16' | 'F16' | 'F32';

/** Number formats that a model computes in. */
export type ModelDtype = 'float16' | 'float32';

export const sourceBytes: Readonly<Record<SourceDtype, number>> = { BF16: 2, F16: 2, F32: 4 };
export const modelBytes: Readonly<Record<ModelDtype, number>> = { float16: 2, float32: 4 };

const tables = new Map<string, Float32Array>();

/** What each of the 65,536 words of a 16-bit format is in the model's format; made at first use. */
function tableOf(from: 'BF16' | 'F16', to: ModelDtype): Float32Array {
  const key = `${from} ${to}`;
  const known = tables.get(key);
  if (known) return known;
  const value = from === 'BF16' ? bfloat16Value : float16Value;
  const table = Float32Array.from({ length: 65536 }, (_, word) => value(word));
  if (to === 'float16') table.forEach((number, word) => (table[word] = roundToFloat16(number)));
  tables.set(key, table);
  return table;
}

/**
 * Little-endian numbers as a safetensors file has them, cast to the model's format.
 *
 * @param bytes at an even offset of its buffer (a multiple of 4 for F32)
 * @returns values of the model's format; ±Infinity where float16 is too small for one
 */
export function decode(
  bytes: Uint8Array<ArrayBuffer>,
  from: SourceDtype,
  to: ModelDtype,
): Float32Array<ArrayBuffer> {
  const count = bytes.byteLength / sourceBytes[from];
  if (from === 'F32') {
    const values = new Float32Array(bytes.buffer, bytes.byteOffset, count);
    return to === 'float32' ? values : values.map(roundToFloat16);
  }
  const words = new Uint16Array(bytes.buffer, bytes.byteOffset, count);
  const values = new Float32Array(count);
  if (from === 'BF16' && to === 'float32') {
    const bits = new Int32Array(values.buffer);
    for (let i = 0; i < count; i++) bits[i] = (words[i] ?? 0) << 16;
    return values;
  }
  const table = tableOf(from, to);
  for (let i = 0; i < count; i++) values[i] = table[words[i] ?? 0] ?? 0;
  return values;
}
