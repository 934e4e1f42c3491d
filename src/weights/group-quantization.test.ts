import { describe, expect, it } from 'vitest';
import goldens from '../../fixtures/weights/goldens.json' with { type: 'json' };
import { decode, type ModelDtype, type SourceDtype } from './decode.ts';
import { quantizeRows } from './group-quantization.ts';

const { columns, rows } = goldens;
const models = { q4f16_1: 'float16', q4f32_1: 'float32' } as const;

function bytesOf(hexadecimal: string): Uint8Array<ArrayBuffer> {
  const pairs = hexadecimal.match(/../g) ?? [];
  return Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16));
}

/** The bytes of each row, in hexadecimal, under what the row is a case of. */
function byRow(hexadecimal: string): [string | undefined, string][] {
  const length = hexadecimal.length / rows.length;
  return rows.map((name, row) => [name, hexadecimal.slice(row * length, (row + 1) * length)]);
}

function hexadecimalOf(array: Uint32Array | Uint16Array | Float32Array): string {
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function quantize(values: number[], dtype: ModelDtype = 'float32') {
  const error = { largest: 0, total: 0 };
  return { ...quantizeRows(Float32Array.from(values), values.length, dtype, error), error };
}

describe.each(goldens.sources)('$dtype against NumPy', (source) => {
  it.each(['q4f16_1', 'q4f32_1'] as const)('gives the same bytes in %s', (quantization) => {
    const dtype = models[quantization];
    const error = { largest: 0, total: 0 };
    const values = decode(bytesOf(source.values), source.dtype as SourceDtype, dtype);
    const { words, scales, notFiniteAt } = quantizeRows(values, columns, dtype, error);
    const golden = source[quantization];
    expect(notFiniteAt).toBe(-1);
    expect(byRow(hexadecimalOf(scales))).toEqual(byRow(golden.q_scale));
    expect(byRow(hexadecimalOf(words))).toEqual(byRow(golden.q_weight));
    expect(error.largest / golden.max_error).toBeCloseTo(1, 5);
  });
});

describe('quantizeRows', () => {
  it('sums up how far the weights moved', () => {
    const { error } = quantize([7, 0.25, -0.5, 1.125, ...Array.from({ length: 28 }, () => 0)]);
    expect(error).toEqual({ largest: 0.5, total: 0.875 });
  });

  it.each([NaN, Infinity, -Infinity])('finds %s, and where its group starts', (value) => {
    const values = Array.from({ length: 64 }, (_, i) => (i === 40 ? value : 1));
    expect(quantize(values).notFiniteAt).toBe(32);
  });
});
