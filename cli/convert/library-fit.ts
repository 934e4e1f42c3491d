/** Whether a compiled library computes the model that config.json describes. */
import { existsSync, readFileSync } from 'node:fs';
import { WeightsError } from '../../src/weights/errors.ts';
import type { LlamaConfig } from '../../src/weights/llama-config.ts';
import type { Quantization } from '../../src/weights/plan.ts';
import { modelOf, readBuildRecord, recordOf, type BuildRecord } from '../library/build-record.ts';

/** Of a config, what no library computes with: its tokens, and how much of its context is used. */
type NotCompiled = 'contextSize' | 'beginToken' | 'endTokens';

/** What is compiled into a library, by its name in config.json; the tensors follow from it. */
const compiled: Readonly<Record<Exclude<keyof LlamaConfig, NotCompiled>, string>> = {
  hiddenSize: 'hidden_size',
  intermediateSize: 'intermediate_size',
  layers: 'num_hidden_layers',
  heads: 'num_attention_heads',
  keyValueHeads: 'num_key_value_heads',
  headSize: 'head_dim',
  vocabSize: 'vocab_size',
  ropeTheta: 'rope_theta',
  normEpsilon: 'rms_norm_eps',
  tied: 'tie_word_embeddings',
};

/** What a library was built with; undefined for one without a record beside it, which is not ours. */
export function libraryRecord(library: string): BuildRecord | undefined {
  if (!existsSync(library) || !existsSync(recordOf(library))) return undefined;
  return readBuildRecord(library, readFileSync(library));
}

/**
 * Weights of the right shapes run on a library with another rotary base or epsilon too, and answer wrongly:
 * nothing later would notice.
 *
 * @param library its file; one without a build record beside it cannot be compared
 * @throws {WeightsError} library-differs
 */
export function expectLibraryFits(
  config: LlamaConfig,
  quantization: Quantization,
  library: string,
): void {
  const record = libraryRecord(library);
  if (!record) return;
  const model = modelOf(record);
  const differences = (Object.keys(compiled) as (keyof typeof compiled)[])
    .filter((field) => config[field] !== model[field])
    .map((field) => `${compiled[field]} is ${config[field]}, and ${model[field]} in the library`);
  if (quantization !== record.quantization) {
    differences.push(
      `the quantization is ${quantization}, and ${record.quantization} in the library`,
    );
  }
  if (differences.length === 0) return;
  throw new WeightsError('library-differs', `${library}: ${differences.join('; ')}.`);
}
