import * as v from 'valibot';
import { WeightsError } from './errors.ts';
import { readText, type Folder } from './io.ts';
import type { LlamaConfig } from './llama-config.ts';

/** What a converted model must know of its tokenizer. */
export interface Tokenizer {
  /** Files to copy into the model folder. */
  readonly files: readonly string[];
  /** Llama 3's byte-level BPE, or Llama 2's SentencePiece with bytes to fall back to. */
  readonly family: 'llama-3' | 'llama-2';
  readonly beginToken: number;
  /** The tokens that end an answer. */
  readonly endTokens: readonly number[];
  /** Whether encoding puts a space in front of the text. */
  readonly prependsSpace: boolean;
  /** Whether decoding takes a space from the front of the text. */
  readonly stripsSpace: boolean;
}

const fileNames = ['tokenizer.json', 'tokenizer.model', 'tokenizer_config.json'];

const step = v.object({ type: v.string() });
const steps = v.nullish(
  v.object({
    type: v.string(),
    normalizers: v.nullish(v.array(step)),
    decoders: v.nullish(v.array(step)),
  }),
);
const tokenizerSchema = v.object({
  added_tokens: v.array(v.object({ id: v.number(), content: v.string() })),
  normalizer: steps,
  decoder: steps,
});

type TokenizerJson = v.InferOutput<typeof tokenizerSchema>;

function parse(json: string): TokenizerJson {
  try {
    return v.parse(tokenizerSchema, JSON.parse(json));
  } catch (cause) {
    const message = 'tokenizer.json is not a Hugging Face tokenizer.';
    throw new WeightsError('tokenizer-unsupported', message, { cause });
  }
}

/** The kinds of step that a normalizer or a decoder takes. */
function kindsOf(part: TokenizerJson['decoder']): Set<string> {
  const inner = [...(part?.normalizers ?? []), ...(part?.decoders ?? [])];
  return new Set([part?.type ?? '', ...inner.map(({ type }) => type)]);
}

function llama3(json: TokenizerJson, config: LlamaConfig): Omit<Tokenizer, 'files'> | undefined {
  const ids = new Map(json.added_tokens.map(({ content, id }) => [content, id]));
  const begin = ids.get('<|begin_of_text|>');
  const end = ids.get('<|end_of_text|>');
  const endOfTurn = ids.get('<|eot_id|>');
  if (begin === undefined || end === undefined || endOfTurn === undefined) return undefined;
  if (begin !== config.beginToken) {
    throw new WeightsError(
      'config-invalid',
      `config.json: bos_token_id is ${config.beginToken}, <|begin_of_text|> is ${begin}.`,
    );
  }
  return {
    family: 'llama-3',
    beginToken: begin,
    // config.json names only the first, and a model that is stopped by it alone never stops.
    endTokens: [end, endOfTurn],
    prependsSpace: false,
    stripsSpace: false,
  };
}

function llama2(json: TokenizerJson | undefined, config: LlamaConfig): Omit<Tokenizer, 'files'> {
  const decoder = kindsOf(json?.decoder);
  if (json && !decoder.has('ByteFallback')) {
    throw new WeightsError(
      'tokenizer-unsupported',
      'The tokenizer is neither that of Llama 3 nor that of Llama 2.',
    );
  }
  return {
    family: 'llama-2',
    beginToken: config.beginToken,
    endTokens: config.endTokens,
    prependsSpace: json ? kindsOf(json.normalizer).has('Prepend') : true,
    stripsSpace: json ? decoder.has('Strip') : true,
  };
}

/** @throws {WeightsError} tokenizer-missing, tokenizer-unsupported or config-invalid */
export async function readTokenizer(folder: Folder, config: LlamaConfig): Promise<Tokenizer> {
  const files = fileNames.filter((name) => folder.names.includes(name));
  if (!files.includes('tokenizer.json') && !files.includes('tokenizer.model')) {
    const message = 'The folder has neither tokenizer.json nor tokenizer.model.';
    throw new WeightsError('tokenizer-missing', message);
  }
  const json = files.includes('tokenizer.json')
    ? parse(await readText(await folder.open('tokenizer.json')))
    : undefined;
  const tokenizer = (json && llama3(json, config)) ?? llama2(json, config);
  const tooLarge = Math.max(tokenizer.beginToken, ...tokenizer.endTokens);
  if (tooLarge >= config.vocabSize) {
    throw new WeightsError(
      'config-invalid',
      `config.json: vocab_size is ${config.vocabSize}, but the tokenizer has a token ${tooLarge}.`,
    );
  }
  return { files, ...tokenizer };
}
