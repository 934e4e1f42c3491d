import { decode } from './decode.ts';
import { WeightsError } from './errors.ts';
import { float16Bits } from './float16.ts';
import { quantizeRows, type ErrorSum } from './group-quantization.ts';
import type { Sink, Source } from './io.ts';
import {
  modelDtypes,
  type Block,
  type OutputTensor,
  type Plan,
  type PlannedWeight,
} from './plan.ts';

/** What one block took, in milliseconds, and how far its weights moved. */
export interface BlockResult {
  readonly error: ErrorSum;
  readonly readMs: number;
  readonly computeMs: number;
  readonly writeMs: number;
}

/** Where blocks come from and go to. */
export interface Files {
  /** The checkpoint file of this name. */
  open(file: string): Promise<Source>;
  readonly sink: Sink;
  /** Milliseconds from any origin. */
  now(): number;
}

type Rows = Uint32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Float32Array<ArrayBuffer>;

function notFinite(weight: PlannedWeight, block: Block, index: number): WeightsError {
  const columns = weight.shape[1] ?? 1;
  const row = block.row + Math.floor(index / columns);
  const name = weight.parts[block.part]?.name ?? weight.name;
  const first = weight.parts
    .slice(0, block.part)
    .reduce((sum, { shape }) => sum + (shape[0] ?? 0), 0);
  return new WeightsError(
    'value-not-finite',
    `${name}, row ${row - first}: a value is NaN or infinite, or too large for the model's format.`,
  );
}

/** The block's rows for each output of its weight. */
function convertValues(plan: Plan, block: Block, bytes: Uint8Array<ArrayBuffer>, error: ErrorSum) {
  const weight = plan.weights[block.weight];
  const part = weight?.parts[block.part];
  if (!weight || !part) throw new RangeError(`The plan has no weight ${block.weight}.`);
  const dtype = modelDtypes[plan.quantization];
  const values = decode(bytes, part.dtype, dtype);
  let results: Rows[];
  if (weight.outputs.length === 2) {
    const quantized = quantizeRows(values, weight.shape[1] ?? 1, dtype, error);
    if (quantized.notFiniteAt >= 0) throw notFinite(weight, block, quantized.notFiniteAt);
    results = [quantized.words, quantized.scales];
  } else {
    const index = values.findIndex((value) => !Number.isFinite(value));
    if (index >= 0) throw notFinite(weight, block, index);
    results = [dtype === 'float16' ? Uint16Array.from(values, float16Bits) : values];
  }
  return weight.outputs.map((output, i) => ({ output, rows: results[i] ?? new Uint32Array() }));
}

function offsetOf(output: OutputTensor, block: Block): number {
  return output.byteOffset + (block.row * output.nbytes) / (output.shape[0] ?? 1);
}

/**
 * Reads, converts and writes one block.
 *
 * @param wanted whether a shard, by its index in the plan, is to be written
 * @throws {WeightsError} value-not-finite
 */
export async function convertBlock(
  plan: Plan,
  block: Block,
  files: Files,
  wanted: (shard: number) => boolean,
): Promise<BlockResult> {
  const began = files.now();
  const file = plan.weights[block.weight]?.parts[block.part]?.file ?? '';
  const bytes = await (await files.open(file)).slice(block.start, block.end);
  const read = files.now();
  const error = { largest: 0, total: 0 };
  const converted = convertValues(plan, block, bytes, error);
  const computed = files.now();
  for (const { output, rows } of converted) {
    const path = plan.shards[output.shard]?.path;
    if (path === undefined || !wanted(output.shard)) continue;
    const content = new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength);
    await files.sink.write(path, offsetOf(output, block), content);
  }
  return {
    error,
    readMs: read - began,
    computeMs: computed - read,
    writeMs: files.now() - computed,
  };
}
