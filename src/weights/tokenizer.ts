import * as v from 'valibot';
import { WeightsError } from './errors.ts';
import { expectNoPointer, expectSmall, readText, type Folder } from './io.ts';
import type { GenerationConfig, LlamaConfig } from './llama-config.ts';

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

const fast = 'tokenizer.json';
const sentencePiece = 'tokenizer.model';
const fileNames = [fast, sentencePiece, 'tokenizer_config.json'];

const tokenId = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const step = v.object({ type: v.string() });
const steps = v.nullish(
  v.object({
    type: v.string(),
    normalizers: v.nullish(v.array(step)),
    decoders: v.nullish(v.array(step)),
  }),
);
const tokenizerSchema = v.object({
  added_tokens: v.array(v.object({ id: tokenId, content: v.string() })),
  normalizer: steps,
  decoder: steps,
  model: v.nullish(
    v.object({
      /** Token → id; a list of them in the order of their ids in other kinds of model. */
      vocab: v.nullish(v.union([v.record(v.string(), tokenId), v.array(v.unknown())])),
    }),
  ),
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

/** The id of every token that the file names. */
function idsOf(json: TokenizerJson): Map<string, number> {
  const vocab = json.model?.vocab ?? {};
  const added = json.added_tokens.map(({ content, id }) => [content, id] as const);
  return new Map([...(Array.isArray(vocab) ? [] : Object.entries(vocab)), ...added]);
}

/** @throws {WeightsError} config-invalid */
function expectBegin(token: string, id: number, { beginToken }: LlamaConfig): void {
  if (id === beginToken) return;
  throw new WeightsError(
    'config-invalid',
    `config.json: bos_token_id is ${beginToken}, ${token} is ${id}.`,
  );
}

/** @throws {WeightsError} config-invalid when the tokenizer has tokens that the model has not */
function expectVocabulary(ids: Iterable<number>, { vocabSize }: LlamaConfig): void {
  let largest = 0;
  for (const id of ids) largest = Math.max(largest, id);
  if (largest < vocabSize) return;
  throw new WeightsError(
    'config-invalid',
    `config.json: vocab_size is ${vocabSize}, but the tokenizer has a token ${largest}.`,
  );
}

function llama3(
  ids: ReadonlyMap<string, number>,
  config: LlamaConfig,
): Omit<Tokenizer, 'files'> | undefined {
  const begin = ids.get('<|begin_of_text|>');
  const end = ids.get('<|end_of_text|>');
  const endOfTurn = ids.get('<|eot_id|>');
  if (begin === undefined || end === undefined || endOfTurn === undefined) return undefined;
  expectBegin('<|begin_of_text|>', begin, config);
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

/** The first byte of a SentencePiece model: the field of its first piece. */
const firstPiece = 0x0a;

/** Whether tokenizer.model is SentencePiece's: Llama 3's own is a text for tiktoken. */
async function isSentencePiece(folder: Folder): Promise<boolean> {
  const source = await folder.open(sentencePiece);
  await expectNoPointer(sentencePiece, source);
  const [first] = await source.slice(0, Math.min(1, source.byteLength));
  return first === firstPiece;
}

/** The tokenizer's files that can be used, none of them empty or far too large. */
async function usableFiles(folder: Folder): Promise<string[]> {
  const files = fileNames.filter((name) => folder.names.includes(name));
  if (!files.includes(fast) && !files.includes(sentencePiece)) {
    const message = `The folder has neither ${fast} nor ${sentencePiece}.`;
    throw new WeightsError('tokenizer-missing', message);
  }
  for (const name of files) {
    const source = await folder.open(name);
    expectSmall(name, source, 'tokenizer-unsupported');
    if (source.byteLength > 0) continue;
    throw new WeightsError('tokenizer-unsupported', `${name} is empty.`);
  }
  if (!files.includes(sentencePiece) || (await isSentencePiece(folder))) return files;
  if (files.includes(fast)) return files.filter((name) => name !== sentencePiece);
  throw new WeightsError('tokenizer-unsupported', `${sentencePiece} is not SentencePiece's.`);
}

/** @throws {WeightsError} tokenizer-missing, tokenizer-unsupported, file-truncated or config-invalid */
export async function readTokenizer(folder: Folder, config: LlamaConfig): Promise<Tokenizer> {
  const files = await usableFiles(folder);
  if (!files.includes(fast)) {
    expectVocabulary([config.beginToken], config);
    return { files, ...llama2(undefined, config) };
  }
  const source = await folder.open(fast);
  await expectNoPointer(fast, source);
  const json = parse(await readText(fast, source, 'tokenizer-unsupported'));
  const ids = idsOf(json);
  const tokenizer = llama3(ids, config) ?? llama2(json, config);
  const begin = ids.get('<s>');
  if (tokenizer.family === 'llama-2' && begin !== undefined) expectBegin('<s>', begin, config);
  expectVocabulary([...ids.values(), config.beginToken], config);
  return { files, ...tokenizer };
}

/** The tokens that end an answer, each once. */
export function stopTokens(tokenizer: Tokenizer, generation: GenerationConfig): number[] {
  return [...new Set([...tokenizer.endTokens, ...generation.endTokens])];
}
