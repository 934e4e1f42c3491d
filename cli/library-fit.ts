/** Whether a compiled library computes the model that config.json describes. */
import { existsSync, readFileSync } from 'node:fs';
import { WeightsError } from '../src/weights/errors.ts';
import type { LlamaConfig } from '../src/weights/llama-config.ts';
import type { Quantization } from '../src/weights/plan.ts';
import { modelOf, readBuildRecord, recordOf } from './build-record.ts';

/** What is compiled into a library, by its name in config.json. */
const compiled = {
  hidden_size: 'hiddenSize',
  intermediate_size: 'intermediateSize',
  num_hidden_layers: 'layers',
  num_attention_heads: 'heads',
  num_key_value_heads: 'keyValueHeads',
  vocab_size: 'vocabSize',
  rope_theta: 'ropeTheta',
  rms_norm_eps: 'normEpsilon',
} as const satisfies Record<string, keyof LlamaConfig>;

/**
 * Weights of the right shapes run on a library with another rotary base or epsilon too, and answer wrongly:
 * nothing later would notice.
 *
 * @param library its file; one without a build record beside it is not ours, and cannot be compared
 * @throws {WeightsError} library-differs
 */
export function expectLibraryFits(
  config: LlamaConfig,
  quantization: Quantization,
  library: string,
): void {
  if (!existsSync(recordOf(library))) return;
  const record = readBuildRecord(library, readFileSync(library));
  const model = modelOf(record);
  const differences = Object.entries(compiled)
    .filter(([, field]) => config[field] !== model[field])
    .map(([name, field]) => `${name} is ${config[field]}, and ${model[field]} in the library`);
  if (quantization !== record.quantization) {
    differences.push(
      `the quantization is ${quantization}, and ${record.quantization} in the library`,
    );
  }
  if (differences.length === 0) return;
  throw new WeightsError('library-differs', `${library}: ${differences.join('; ')}.`);
}
