import { sourceBytes, type SourceDtype } from './decode.ts';
import { WeightsError } from './errors.ts';
import type { LlamaConfig } from './llama-config.ts';
import type { SourceTensor } from './safetensors.ts';

/** A weight of the compiled model: one tensor of the checkpoint, or several stacked row by row. */
export interface Weight {
  /** Without the final `.weight` or `.q_weight`. */
  readonly name: string;
  /** [rows, columns] of a matrix, [length] of a norm. */
  readonly shape: readonly [number] | readonly [number, number];
  readonly parts: readonly SourceTensor[];
}

interface Layout {
  readonly name: string;
  readonly columns?: number;
  /** Names in the checkpoint and their rows, in stacking order. */
  readonly parts: readonly (readonly [name: string, rows: number])[];
}

/** Old checkpoints carry this table; it follows from config.json and is no weight. */
const derived = '.rotary_emb.inv_freq';

function layerLayout(config: LlamaConfig, layer: number): Layout[] {
  const { hiddenSize, intermediateSize, keyValueHeads, headSize } = config;
  const prefix = `model.layers.${layer}`;
  const attention = `${prefix}.self_attn`;
  const mlp = `${prefix}.mlp`;
  const keyValueSize = keyValueHeads * headSize;
  const norm = (name: string): Layout => ({ name, parts: [[name, hiddenSize]] });
  return [
    {
      name: `${attention}.qkv_proj`,
      columns: hiddenSize,
      parts: [
        [`${attention}.q_proj`, hiddenSize],
        [`${attention}.k_proj`, keyValueSize],
        [`${attention}.v_proj`, keyValueSize],
      ],
    },
    {
      name: `${attention}.o_proj`,
      columns: hiddenSize,
      parts: [[`${attention}.o_proj`, hiddenSize]],
    },
    {
      name: `${mlp}.gate_up_proj`,
      columns: hiddenSize,
      parts: [
        [`${mlp}.gate_proj`, intermediateSize],
        [`${mlp}.up_proj`, intermediateSize],
      ],
    },
    {
      name: `${mlp}.down_proj`,
      columns: intermediateSize,
      parts: [[`${mlp}.down_proj`, hiddenSize]],
    },
    norm(`${prefix}.input_layernorm`),
    norm(`${prefix}.post_attention_layernorm`),
  ];
}

function layoutOf(config: LlamaConfig): Layout[] {
  const { hiddenSize, vocabSize } = config;
  const table = (name: string): Layout => ({
    name,
    columns: hiddenSize,
    parts: [[name, vocabSize]],
  });
  return [
    table('model.embed_tokens'),
    ...Array.from({ length: config.layers }, (_, layer) => layerLayout(config, layer)).flat(),
    { name: 'model.norm', parts: [['model.norm', hiddenSize]] },
    ...(config.tied ? [] : [table('lm_head')]),
  ];
}

/**
 * Every weight that config.json asks for, in the order of the shards.
 *
 * @throws {WeightsError} tensor-missing, tensor-shape or tensor-extra
 */
export function findWeights(
  config: LlamaConfig,
  tensors: ReadonlyMap<string, SourceTensor>,
): Weight[] {
  const unused = new Set(tensors.keys());
  const weights = layoutOf(config).map(({ name, columns, parts }): Weight => {
    const found = parts.map(([part, rows]) => {
      const tensor = tensors.get(`${part}.weight`);
      if (!tensor) {
        throw new WeightsError('tensor-missing', `No file has ${part}.weight.`);
      }
      const expected = columns === undefined ? [rows] : [rows, columns];
      if (tensor.shape.join() !== expected.join()) {
        throw new WeightsError(
          'tensor-shape',
          `${tensor.file}: ${tensor.name} is [${tensor.shape.join(', ')}]; ` +
            `config.json makes it [${expected.join(', ')}].`,
        );
      }
      unused.delete(tensor.name);
      return tensor;
    });
    const rows = parts.reduce((sum, [, partRows]) => sum + partRows, 0);
    return { name, shape: columns === undefined ? [rows] : [rows, columns], parts: found };
  });
  for (const name of unused) {
    if (!name.endsWith(derived)) {
      throw new WeightsError('tensor-extra', `A Llama as in config.json has no ${name}.`);
    }
  }
  return weights;
}

/** The tensors that config.json asks for, by name, as one file of `dtype` would hold them. */
export function sourceTensors(
  config: LlamaConfig,
  file: string,
  dtype: SourceDtype,
): Map<string, SourceTensor> {
  let end = 0;
  const tensors = layoutOf(config).flatMap(({ columns, parts }) =>
    parts.map(([part, rows]): [string, SourceTensor] => {
      const shape = columns === undefined ? [rows] : [rows, columns];
      const start = end;
      end += shape.reduce((product, n) => product * n, sourceBytes[dtype]);
      const name = `${part}.weight`;
      return [name, { name, file, dtype, shape, start, end }];
    }),
  );
  return new Map(tensors);
}
