/**
 * The build record beside a compiled library, as compile/library/record.py writes it: what was compiled
 * into the library, which does not say all of it itself.
 */
import * as v from 'valibot';
import { WeightsError } from './errors.ts';
import { parseLlamaConfig, type LlamaConfig } from './llama-config.ts';
import { quantizations, type Quantization } from './plan.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const recordSchema = v.object({
  sha256: v.string(),
  quantization: v.picklist(quantizations),
  config: v.looseObject({ context_window_size: count, prefill_chunk_size: count }),
});

export type LibraryRecord = v.InferOutput<typeof recordSchema>;

/** @throws when it is no build record */
export function parseLibraryRecord(json: unknown): LibraryRecord {
  return v.parse(recordSchema, json);
}

/** The model that a library was compiled for, as the converter knows it from config.json. */
export function modelOf({ config }: LibraryRecord): LlamaConfig {
  return parseLlamaConfig(
    JSON.stringify({
      ...config,
      architectures: ['LlamaForCausalLM'],
      max_position_embeddings: config.context_window_size,
      // The compiled code knows no tokens; every config.json does.
      bos_token_id: 0,
      eos_token_id: 0,
    }),
  );
}

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

/** @throws {WeightsError} library-differs when it is no model: the config that is compared is not at fault */
function recorded(record: LibraryRecord, library: string): LlamaConfig {
  try {
    return modelOf(record);
  } catch (cause) {
    const message = `${library} has a build record that describes no Llama.`;
    throw new WeightsError('library-differs', message, { cause });
  }
}

/**
 * Weights of the right shapes run on a library with another rotary base or epsilon too, and answer wrongly:
 * nothing later would notice.
 *
 * @param library names it in the error
 * @throws {WeightsError} library-differs
 */
export function expectCompiledFor(
  config: LlamaConfig,
  quantization: Quantization,
  record: LibraryRecord,
  library: string,
): void {
  const model = recorded(record, library);
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
