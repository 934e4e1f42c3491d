/** What a converted model asks of a GPU: follows from its shape, before anything is converted. */
import { modelBytes } from './decode.ts';
import type { LlamaConfig } from './llama-config.ts';
import { expectedTensors, modelDtypes, type Quantization } from './plan.ts';

export interface Requirements {
  /** GPUFeatureName values. */
  readonly features: string[];
  /** GPUSupportedLimits name → least value. */
  readonly limits: Record<string, number>;
  /** Bytes of GPU memory for weights and activations; the KV cache comes on top. */
  readonly memory: number;
}

/** What the compiled libraries and web-llm's runtime ask for, whatever the model. */
const runtimeLimits = {
  maxComputeInvocationsPerWorkgroup: 256,
  maxComputeWorkgroupStorageSize: 32_768,
  maxStorageBuffersPerShaderStage: 10,
};

/** Vectors over the vocabulary that sampling keeps at once: logits, probabilities, their order. */
const samplingVectors = 10;
const float32Bytes = 4;

/** Elements of the keys, and of the values, that one layer keeps for one token. */
function keyValueSize({ keyValueHeads, headSize }: LlamaConfig): number {
  return keyValueHeads * headSize;
}

/** Bytes of a converted model's shards. */
export function weightBytes(config: LlamaConfig, quantization: Quantization): number {
  return expectedTensors(config, quantization).reduce((sum, { nbytes }) => sum + nbytes, 0);
}

/** Bytes of GPU memory that each token of the context takes. */
export function kvCacheBytesPerToken(config: LlamaConfig, quantization: Quantization): number {
  return 2 * config.layers * keyValueSize(config) * modelBytes[modelDtypes[quantization]];
}

/**
 * Elements that are kept for each token of a prefill, in the model's format. TVM plans three buffers
 * for a layer (two as wide as its widest vector, and gate with up); the embeddings, and the cache's
 * queries, keys, values and outputs, have buffers of their own.
 */
function activationsPerToken(config: LlamaConfig): number {
  const { hiddenSize, intermediateSize } = config;
  const widest = Math.max(intermediateSize, hiddenSize + 2 * keyValueSize(config));
  const layer = 2 * widest + 2 * intermediateSize;
  return layer + hiddenSize + 2 * (hiddenSize + keyValueSize(config));
}

/**
 * What a GPU must offer for a model of this shape. Only the last position of a prefill goes through
 * the output head, in float32 whatever the quantisation: the logits are one vector.
 *
 * @param prefillChunkSize the most tokens that one prefill of the compiled library takes
 */
export function requirementsOf(
  config: LlamaConfig,
  quantization: Quantization,
  prefillChunkSize: number,
): Requirements {
  const dtype = modelDtypes[quantization];
  const unit = modelBytes[dtype];
  const largest = Math.max(
    ...expectedTensors(config, quantization).map(({ nbytes }) => nbytes),
    2 * config.intermediateSize * prefillChunkSize * unit,
    2 * keyValueSize(config) * config.contextSize * unit,
  );
  const weights = weightBytes(config, quantization);
  const activations = prefillChunkSize * activationsPerToken(config) * unit;
  return {
    features: dtype === 'float16' ? ['shader-f16'] : [],
    limits: { ...runtimeLimits, maxBufferSize: largest, maxStorageBufferBindingSize: largest },
    memory: weights + activations + samplingVectors * config.vocabSize * float32Bytes,
  };
}
