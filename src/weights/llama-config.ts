import * as v from 'valibot';
import { WeightsError } from './errors.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));
const tokenId = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const tokenIds = v.union([tokenId, v.array(tokenId)]);
const ropeType = v.nullish(v.literal('default'));
const absent = v.nullish(v.literal(false), false);

/** What config.json must say for its model to be one that our libraries compute. */
const configSchema = v.object({
  architectures: v.tuple([v.literal('LlamaForCausalLM')]),
  hidden_size: count,
  intermediate_size: count,
  /** More than any Llama has; a mistyped number must not fill the memory with a plan. */
  num_hidden_layers: v.pipe(count, v.maxValue(1000)),
  num_attention_heads: count,
  num_key_value_heads: v.nullish(count),
  head_dim: v.nullish(count),
  vocab_size: count,
  max_position_embeddings: count,
  bos_token_id: tokenId,
  eos_token_id: tokenIds,
  tie_word_embeddings: v.nullish(v.boolean(), false),
  hidden_act: v.nullish(v.literal('silu')),
  attention_bias: absent,
  mlp_bias: absent,
  /** Llama 3.1 scales its rotary embedding; Llama 2 and 3 do not. */
  rope_scaling: v.nullish(v.never()),
  rope_theta: v.nullish(positive),
  /** Where newer versions of Transformers write the two before. */
  rope_parameters: v.nullish(
    v.object({ rope_type: ropeType, type: ropeType, rope_theta: v.nullish(positive) }),
  ),
  rms_norm_eps: v.nullish(positive),
  /** Weights that another tool has quantised. */
  quantization_config: v.nullish(v.never()),
});

/** What Transformers takes for a Llama whose config.json does not say. */
const defaults = { ropeTheta: 10_000, normEpsilon: 1e-6 };

/** A Llama as config.json describes it; sizes in elements or tokens. */
export interface LlamaConfig {
  readonly hiddenSize: number;
  readonly intermediateSize: number;
  readonly layers: number;
  readonly heads: number;
  readonly keyValueHeads: number;
  readonly headSize: number;
  readonly vocabSize: number;
  readonly contextSize: number;
  /** Base of the rotary embedding's wavelengths. */
  readonly ropeTheta: number;
  /** What RMSNorm adds to the mean square. */
  readonly normEpsilon: number;
  /** Whether the output head is the embedding again, and so no tensor of its own. */
  readonly tied: boolean;
  readonly beginToken: number;
  readonly endTokens: readonly number[];
}

/** generation_config.json, as far as a converted model depends on it. */
export interface GenerationConfig {
  readonly greedy: boolean;
  readonly endTokens: readonly number[];
}

const generationSchema = v.object({
  do_sample: v.nullish(v.boolean(), true),
  eos_token_id: v.nullish(tokenIds, []),
});

function parseJson(file: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new WeightsError('config-invalid', `${file} is not JSON.`, { cause });
  }
}

function issueText(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`;
}

/** A field that is absent or of another type is a fault; a wrong choice is another architecture. */
function configError(issues: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): WeightsError {
  const [first] = issues;
  const unsupported = issues.find(({ type }) => type === 'literal' || type === 'never');
  const code = unsupported ? 'config-unsupported' : 'config-invalid';
  return new WeightsError(code, `config.json: ${issueText(unsupported ?? first)}`);
}

/** @throws {WeightsError} config-invalid, or config-unsupported for any model but a plain Llama */
export function parseLlamaConfig(json: string): LlamaConfig {
  const parsed = v.safeParse(configSchema, parseJson('config.json', json));
  if (!parsed.success) throw configError(parsed.issues);
  const config = parsed.output;
  const heads = config.num_attention_heads;
  const keyValueHeads = config.num_key_value_heads ?? heads;
  const headSize = config.head_dim ?? config.hidden_size / heads;
  const divided = Number.isInteger(headSize) && headSize * heads === config.hidden_size;
  if (!divided || heads % keyValueHeads !== 0) {
    throw new WeightsError(
      'config-invalid',
      `config.json: ${heads} heads and ${keyValueHeads} key-value heads do not divide ` +
        `hidden_size ${config.hidden_size}.`,
    );
  }
  return {
    hiddenSize: config.hidden_size,
    intermediateSize: config.intermediate_size,
    layers: config.num_hidden_layers,
    heads,
    keyValueHeads,
    headSize,
    vocabSize: config.vocab_size,
    contextSize: config.max_position_embeddings,
    ropeTheta: config.rope_theta ?? config.rope_parameters?.rope_theta ?? defaults.ropeTheta,
    normEpsilon: config.rms_norm_eps ?? defaults.normEpsilon,
    tied: config.tie_word_embeddings,
    beginToken: config.bos_token_id,
    endTokens: [config.eos_token_id].flat(),
  };
}

/** @throws {WeightsError} config-invalid */
export function parseGenerationConfig(json: string): GenerationConfig {
  const parsed = v.safeParse(generationSchema, parseJson('generation_config.json', json));
  if (!parsed.success) {
    const message = `generation_config.json: ${issueText(parsed.issues[0])}`;
    throw new WeightsError('config-invalid', message);
  }
  const { do_sample, eos_token_id } = parsed.output;
  return { greedy: !do_sample, endTokens: [eos_token_id].flat() };
}
