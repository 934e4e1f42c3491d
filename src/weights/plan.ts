/** What a conversion will do, decided before anything is done: names, shapes, places. No I/O. */
import { modelBytes, sourceBytes, type ModelDtype } from './decode.ts';
import { codesPerWord, groupSize } from './group-quantization.ts';
import type { LlamaConfig } from './llama-config.ts';
import { findWeights, sourceTensors, type Weight } from './llama-layout.ts';

export const quantizations = ['q4f16_1', 'q4f32_1', 'q0f32'] as const;
export type Quantization = (typeof quantizations)[number];

/** The number format that a quantisation's model computes in. */
export const modelDtypes: Readonly<Record<Quantization, ModelDtype>> = {
  q4f16_1: 'float16',
  q4f32_1: 'float32',
  q0f32: 'float32',
};

/** A tensor of the model folder, at `byteOffset` of its shard. */
export interface OutputTensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: 'uint32' | ModelDtype;
  readonly nbytes: number;
  readonly shard: number;
  readonly byteOffset: number;
}

export interface Shard {
  readonly path: string;
  readonly nbytes: number;
  readonly tensors: readonly OutputTensor[];
}

/** A weight and where its values go. */
export interface PlannedWeight extends Weight {
  /** Codes and scales of a matrix at four bits; otherwise the values alone. */
  readonly outputs: readonly OutputTensor[];
}

/** Rows of one part of one weight: what is read, converted and written at once. */
export interface Block {
  /** Index in the plan's weights. */
  readonly weight: number;
  /** Index in that weight's parts. */
  readonly part: number;
  /** Bytes of the part's file, from `start` up to, not including, `end`. */
  readonly start: number;
  readonly end: number;
  /** The block's first row within the weight. */
  readonly row: number;
  readonly rows: number;
}

export interface Plan {
  readonly quantization: Quantization;
  readonly weights: readonly PlannedWeight[];
  readonly shards: readonly Shard[];
  readonly blocks: readonly Block[];
}

/** A shard is no larger, except for one that holds a single larger tensor. */
const shardBytes = 32 * 1024 * 1024;
/** Bytes of a block's source, but at least one row: large enough that reading is not the cost. */
const blockBytes = 4 * 1024 * 1024;

type UnplacedTensor = Pick<OutputTensor, 'name' | 'shape' | 'dtype'>;

function outputsOf({ name, shape }: Weight, quantization: Quantization): UnplacedTensor[] {
  const dtype = modelDtypes[quantization];
  const [rows, columns] = shape;
  if (columns === undefined || quantization === 'q0f32') {
    return [{ name: `${name}.weight`, shape, dtype }];
  }
  const groups = Math.ceil(columns / groupSize);
  return [
    {
      name: `${name}.q_weight`,
      shape: [rows, (groups * groupSize) / codesPerWord],
      dtype: 'uint32',
    },
    { name: `${name}.q_scale`, shape: [rows, groups], dtype },
  ];
}

/** Puts tensors into shards, in order; a shard that would grow too large is closed. */
class ShardPacker {
  readonly #shards: OutputTensor[][] = [];
  #size = 0;

  place(tensor: UnplacedTensor): OutputTensor {
    const unit = tensor.dtype === 'uint32' ? 4 : modelBytes[tensor.dtype];
    const nbytes = tensor.shape.reduce((product, n) => product * n, unit);
    let last = this.#shards.at(-1);
    if (last === undefined || this.#size + nbytes > shardBytes) {
      last = [];
      this.#shards.push(last);
      this.#size = 0;
    }
    const shard = this.#shards.length - 1;
    const placed = { ...tensor, nbytes, shard, byteOffset: this.#size };
    last.push(placed);
    this.#size += nbytes;
    return placed;
  }

  get shards(): Shard[] {
    return this.#shards.map((tensors, number) => ({
      path: `params_shard_${number}.bin`,
      nbytes: tensors.reduce((sum, { nbytes }) => sum + nbytes, 0),
      tensors,
    }));
  }
}

function blocksOf({ parts }: Weight, weight: number): Block[] {
  const blocks: Block[] = [];
  let row = 0;
  for (const [part, { dtype, shape, start, end }] of parts.entries()) {
    const rowBytes = sourceBytes[dtype] * (shape[1] ?? 1);
    const most = Math.max(1, Math.floor(blockBytes / rowBytes)) * rowBytes;
    for (let from = start; from < end; from += most) {
      const to = Math.min(from + most, end);
      const rows = (to - from) / rowBytes;
      blocks.push({ weight, part, start: from, end: to, row, rows });
      row += rows;
    }
  }
  return blocks;
}

/** Plans the conversion of `weights`, which keep their order. */
export function planConversion(weights: readonly Weight[], quantization: Quantization): Plan {
  const packer = new ShardPacker();
  const planned = weights.map((weight) => ({
    ...weight,
    outputs: outputsOf(weight, quantization).map((tensor) => packer.place(tensor)),
  }));
  return {
    quantization,
    weights: planned,
    shards: packer.shards,
    blocks: weights.flatMap(blocksOf),
  };
}

/**
 * Every tensor that a model folder of this shape has, by the names, shapes and number formats that its
 * compiled library must ask for. Follows from config.json alone.
 */
export function expectedTensors(
  config: LlamaConfig,
  quantization: Quantization,
): readonly OutputTensor[] {
  const weights = findWeights(config, sourceTensors(config, 'model.safetensors', 'BF16'));
  return planConversion(weights, quantization).shards.flatMap(({ tensors }) => tensors);
}
