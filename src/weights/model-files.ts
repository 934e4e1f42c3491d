/** The small files of a model folder: pure text from a plan and what came of it. */
import { parseManifest } from '../shared/catalog.ts';
import type { Checkpoint } from './checkpoint.ts';
import { promptingOf } from './conversation-template.ts';
import type { Digest } from './io.ts';
import type { Plan, Quantization } from './plan.ts';
import { stopTokens } from './tokenizer.ts';

/** What the folder cannot be made to say by itself. */
export interface ModelDescription {
  readonly id: string;
  readonly quantization: Quantization;
  /** Where the checkpoint came from, its revision there, and its licence's name. */
  readonly source: string;
  readonly revision: string;
  readonly licence: string;
  /** The most tokens that one prefill takes; the compiled library decides it. */
  readonly prefillChunkSize: number;
}

const floatFields =
  /"(temperature|top_p|(?:presence|frequency|repetition)_penalty)": (-?\d+)(?=,)/g;

function toJson(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** mlc-chat-config.json: what WebLLM reads besides the tensors. */
export function chatConfig(checkpoint: Checkpoint, description: ModelDescription): string {
  const { config, generation, tokenizer } = checkpoint;
  const stop = stopTokens(tokenizer, generation);
  const { template, temperature, topP } = promptingOf(tokenizer, stop, description.id);
  const json = toJson({
    version: '0.1.0',
    model_type: 'llama',
    quantization: description.quantization,
    vocab_size: config.vocabSize,
    context_window_size: config.contextSize,
    sliding_window_size: -1,
    attention_sink_size: -1,
    prefill_chunk_size: Math.min(description.prefillChunkSize, config.contextSize),
    tensor_parallel_shards: 1,
    // generation_config.json decides only whether to sample: how, is on the model's card.
    temperature: generation.greedy ? 0 : temperature,
    top_p: generation.greedy ? 1 : topP,
    presence_penalty: 0,
    frequency_penalty: 0,
    repetition_penalty: 1,
    bos_token_id: tokenizer.beginToken,
    eos_token_id: stop,
    pad_token_id: stop[0],
    tokenizer_files: tokenizer.files,
    tokenizer_info: {
      token_postproc_method: tokenizer.family === 'llama-3' ? 'byte_level' : 'byte_fallback',
      prepend_space_in_encode: tokenizer.prependsSpace,
      strip_space_in_decode: tokenizer.stripsSpace,
    },
    conv_template: template,
  });
  // Other readers of this format are typed, and take 1.0 for a float but 1 for an integer.
  return json.replace(floatFields, '"$1": $2.0');
}

/** tensor-cache.json: by which WebLLM finds every tensor. `digests` are by path. */
export function tensorCache({ shards }: Plan, digests: ReadonlyMap<string, Digest>): string {
  const tensors = shards.flatMap((shard) => shard.tensors);
  return toJson({
    metadata: {
      ParamSize: tensors.length,
      ParamBytes: tensors.reduce((sum, { nbytes }) => sum + nbytes, 0),
    },
    records: shards.map(({ path, nbytes, tensors: records }) => ({
      dataPath: path,
      format: 'raw-shard',
      nbytes,
      records: records.map((tensor) => ({
        name: tensor.name,
        shape: tensor.shape,
        dtype: tensor.dtype,
        format: 'raw',
        nbytes: tensor.nbytes,
        byteOffset: tensor.byteOffset,
      })),
      md5sum: digests.get(path)?.md5,
    })),
  });
}

/**
 * manifest.json: every other file of the folder with its size and SHA-256. `digests` are by path.
 *
 * @throws {AppError} catalog-invalid when readers of manifests would refuse it
 */
export function manifest(
  description: ModelDescription,
  digests: ReadonlyMap<string, Digest>,
): string {
  const files = [...digests].map(([path, { bytes, sha256 }]) => ({ path, bytes, sha256 }));
  const json = toJson({
    format_version: 1,
    model_id: description.id,
    quantization: description.quantization,
    source: description.source,
    revision: description.revision,
    licence: description.licence,
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
  });
  parseManifest(json);
  return json;
}
