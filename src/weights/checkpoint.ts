import * as v from 'valibot';
import { WeightsError } from './errors.ts';
import { readText, type Folder } from './io.ts';
import {
  parseGenerationConfig,
  parseLlamaConfig,
  type GenerationConfig,
  type LlamaConfig,
} from './llama-config.ts';
import { licenceFiles } from './licences.ts';
import { findWeights, type Weight } from './llama-layout.ts';
import { readSafetensors, type SourceTensor } from './safetensors.ts';
import { readTokenizer, stopTokens, type Tokenizer } from './tokenizer.ts';

/** A Hugging Face folder whose every header was read and checked, and no weight yet. */
export interface Checkpoint {
  readonly config: LlamaConfig;
  readonly generation: GenerationConfig;
  readonly tokenizer: Tokenizer;
  /** Files of its licence, to be copied into the model folder. */
  readonly licences: readonly string[];
  readonly weights: readonly Weight[];
  /** The safetensors files, with their sizes in bytes. */
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
}

const single = 'model.safetensors';
const indexName = 'model.safetensors.index.json';
const indexSchema = v.object({ weight_map: v.record(v.string(), v.string()) });

/** Why a folder without safetensors cannot be converted. */
function noWeights({ names }: Folder): WeightsError {
  const gguf = names.find((name) => name.toLowerCase().endsWith('.gguf'));
  if (gguf !== undefined) return new WeightsError('format-gguf', `${gguf} is a GGUF file.`);
  const pickle = names.find((name) => /\.(bin|pt|pth|pkl|ckpt)$/i.test(name));
  if (pickle !== undefined) {
    return new WeightsError('format-pickle', `${pickle} is a pickle: a program, not just numbers.`);
  }
  return new WeightsError('weights-missing', `The folder has neither ${single} nor ${indexName}.`);
}

/** For every tensor, the file that must hold it; undefined when a single file holds them all. */
async function readIndex(folder: Folder): Promise<Map<string, string> | undefined> {
  if (!folder.names.includes(indexName)) {
    if (folder.names.includes(single)) return undefined;
    throw noWeights(folder);
  }
  const source = await folder.open(indexName);
  const json = await readText(indexName, source, 'safetensors-invalid');
  try {
    return new Map(Object.entries(v.parse(indexSchema, JSON.parse(json)).weight_map));
  } catch (cause) {
    const message = `${indexName} has no map from tensors to files.`;
    throw new WeightsError('safetensors-invalid', message, { cause });
  }
}

/** The files' tensors, each in the one file that the index names for it. */
async function readTensors(folder: Folder): Promise<
  Pick<Checkpoint, 'files'> & {
    tensors: Map<string, SourceTensor>;
  }
> {
  const index = await readIndex(folder);
  const names = index ? [...new Set(index.values())].sort() : [single];
  const tensors = new Map<string, SourceTensor>();
  const files: { name: string; bytes: number }[] = [];
  const absent = names.find((name) => !folder.names.includes(name));
  if (absent !== undefined) {
    throw new WeightsError('weights-missing', `${indexName} names ${absent}, which is not there.`);
  }
  for (const name of names) {
    const source = await folder.open(name);
    files.push({ name, bytes: source.byteLength });
    for (const tensor of await readSafetensors(name, source)) {
      if (index && index.get(tensor.name) !== name) {
        const message = `${indexName} does not say that ${tensor.name} is in ${name}.`;
        throw new WeightsError('safetensors-invalid', message);
      }
      tensors.set(tensor.name, tensor);
    }
  }
  for (const [tensor, file] of index ?? []) {
    if (!tensors.has(tensor)) throw new WeightsError('tensor-missing', `${file} has no ${tensor}.`);
  }
  return { tensors, files };
}

/** @throws {WeightsError} config-invalid when nothing ends an answer, or a token cannot be one */
function expectTokens({ vocabSize }: LlamaConfig, ends: readonly number[]): void {
  if (ends.length === 0) {
    throw new WeightsError('config-invalid', 'No eos_token_id: nothing would end an answer.');
  }
  const outside = ends.find((token) => token >= vocabSize);
  if (outside === undefined) return;
  throw new WeightsError(
    'config-invalid',
    `eos_token_id: vocab_size is ${vocabSize}, and so no token is ${outside}.`,
  );
}

/** Those of `names` whose files are not empty: an empty one says nothing, and no manifest lists it. */
async function present(folder: Folder, names: readonly string[]): Promise<string[]> {
  const sources = await Promise.all(names.map((name) => folder.open(name)));
  return names.filter((_, i) => sources[i]?.byteLength !== 0);
}

/**
 * Reads all of a checkpoint but its weights.
 *
 * @throws {WeightsError} when it is not a whole checkpoint of a model that can be converted
 */
export async function openCheckpoint(folder: Folder): Promise<Checkpoint> {
  const read = async (name: string): Promise<string> =>
    readText(name, await folder.open(name), 'config-invalid');
  if (!folder.names.includes('config.json')) {
    const weights = folder.names.some((name) => name.endsWith('.safetensors'));
    if (!weights) throw noWeights(folder);
    throw new WeightsError('config-invalid', 'The folder has no config.json.');
  }
  const config = parseLlamaConfig(await read('config.json'));
  const generation = folder.names.includes('generation_config.json')
    ? parseGenerationConfig(await read('generation_config.json'))
    : { greedy: false, endTokens: [] };
  const { tensors, files } = await readTensors(folder);
  const weights = findWeights(config, tensors);
  const tokenizer = await readTokenizer(folder, config);
  expectTokens(config, [...config.endTokens, ...stopTokens(tokenizer, generation)]);
  const licences = await present(folder, licenceFiles(folder.names));
  return { config, generation, tokenizer, licences, weights, files };
}
