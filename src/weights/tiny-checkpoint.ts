/** For tests: a Llama of a few thousand weights, as a folder in memory that can be spoilt. */
import { sha256 } from '@noble/hashes/sha2.js';
import { md5 } from '@noble/hashes/legacy.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Digest, Folder, Sink, Source } from './io.ts';
import { parseLlamaConfig } from './llama-config.ts';

export interface TinyTensor {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type TinyTensors = Record<string, TinyTensor>;

export const tinyConfig = {
  architectures: ['LlamaForCausalLM'],
  hidden_size: 64,
  intermediate_size: 80,
  num_hidden_layers: 2,
  num_attention_heads: 4,
  num_key_value_heads: 2,
  vocab_size: 48,
  max_position_embeddings: 128,
  bos_token_id: 40,
  eos_token_id: 41,
  rope_scaling: null,
  tie_word_embeddings: false,
};

/** Llama3-Med42-8B's config.json, as far as it is read. */
export const med42Config = parseLlamaConfig(
  JSON.stringify({
    ...tinyConfig,
    hidden_size: 4096,
    intermediate_size: 14336,
    num_hidden_layers: 32,
    num_attention_heads: 32,
    num_key_value_heads: 8,
    vocab_size: 128256,
    max_position_embeddings: 8192,
    bos_token_id: 128000,
    eos_token_id: 128001,
  }),
);

export const tinyTokenizer = {
  added_tokens: [
    { id: 40, content: '<|begin_of_text|>' },
    { id: 41, content: '<|end_of_text|>' },
    { id: 45, content: '<|eot_id|>' },
  ],
  normalizer: null,
  decoder: { type: 'ByteLevel' },
};

/** A tensor of float32 values that follow from `seed`. */
export function tinyTensor(seed: number, ...shape: number[]): TinyTensor {
  const count = shape.reduce((product, n) => product * n, 1);
  const values = new Float32Array(count).map((_, i) => Math.sin(seed * 1000 + i) / 8);
  return { dtype: 'F32', shape, bytes: new Uint8Array(values.buffer) };
}

export function tinyTensors(): TinyTensors {
  const tensors: TinyTensors = {
    'model.embed_tokens.weight': tinyTensor(1, 48, 64),
    'lm_head.weight': tinyTensor(2, 48, 64),
    'model.norm.weight': tinyTensor(3, 64),
  };
  for (const layer of [0, 1]) {
    const prefix = `model.layers.${layer}`;
    const shapes: Record<string, number[]> = {
      'self_attn.q_proj': [64, 64],
      'self_attn.k_proj': [32, 64],
      'self_attn.v_proj': [32, 64],
      'self_attn.o_proj': [64, 64],
      'mlp.gate_proj': [80, 64],
      'mlp.up_proj': [80, 64],
      'mlp.down_proj': [64, 80],
      input_layernorm: [64],
      post_attention_layernorm: [64],
    };
    Object.entries(shapes).forEach(([name, shape], i) => {
      tensors[`${prefix}.${name}.weight`] = tinyTensor(10 * (layer + 1) + i, ...shape);
    });
  }
  return tensors;
}

/** A safetensors file. `change` may spoil the header's entries. */
export function safetensors(
  tensors: TinyTensors,
  change: (header: Record<string, Record<string, unknown>>) => void = () => undefined,
): Uint8Array<ArrayBuffer> {
  const header: Record<string, Record<string, unknown>> = { __metadata__: { format: 'pt' } };
  let end = 0;
  for (const [name, { dtype, shape, bytes }] of Object.entries(tensors)) {
    header[name] = { dtype, shape, data_offsets: [end, end + bytes.byteLength] };
    end += bytes.byteLength;
  }
  change(header);
  const unpadded = JSON.stringify(header);
  const json = new TextEncoder().encode(unpadded.padEnd(Math.ceil(unpadded.length / 8) * 8));
  const file = new Uint8Array(8 + json.length + end);
  new DataView(file.buffer).setBigUint64(0, BigInt(json.length), true);
  file.set(json, 8);
  let at = 8 + json.length;
  for (const { bytes } of Object.values(tensors)) {
    file.set(bytes, at);
    at += bytes.byteLength;
  }
  return file;
}

export type TinyFiles = Record<string, Uint8Array<ArrayBuffer> | string | object>;

export function tinyFiles(): TinyFiles {
  return {
    'config.json': tinyConfig,
    'model.safetensors': safetensors(tinyTensors()),
    'tokenizer.json': tinyTokenizer,
  };
}

/** A folder that keeps count of what is read: a list of [file, start, end). */
export interface CountingFolder extends Folder {
  readonly reads: [string, number, number][];
}

export function memoryFolder(files: TinyFiles): CountingFolder {
  const reads: [string, number, number][] = [];
  const bytesOf = (content: TinyFiles[string] | undefined): Uint8Array<ArrayBuffer> => {
    if (content === undefined) throw new Error('There is no such file.');
    if (content instanceof Uint8Array) return content;
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    return new TextEncoder().encode(text);
  };
  return {
    names: Object.keys(files),
    reads,
    open(name): Promise<Source> {
      const bytes = bytesOf(files[name]);
      return Promise.resolve({
        byteLength: bytes.byteLength,
        slice(start: number, end: number) {
          reads.push([name, start, end]);
          return Promise.resolve(bytes.slice(start, end));
        },
      });
    },
  };
}

/** A sink in memory; `committed` are the files that are final, in order. */
export interface MemorySink extends Sink {
  readonly committed: Map<string, Uint8Array<ArrayBuffer>>;
  /** Bytes of each write. */
  readonly writes: number[];
}

export function memorySink(): MemorySink {
  const unfinished = new Map<string, [offset: number, bytes: Uint8Array][]>();
  const committed = new Map<string, Uint8Array<ArrayBuffer>>();
  const writes: number[] = [];
  return {
    committed,
    writes,
    write(path, offset, bytes) {
      unfinished.set(path, [...(unfinished.get(path) ?? []), [offset, bytes.slice()]]);
      writes.push(bytes.length);
      return Promise.resolve();
    },
    commit(path): Promise<Digest> {
      const blocks = unfinished.get(path) ?? [];
      const bytes = new Uint8Array(Math.max(0, ...blocks.map(([at, block]) => at + block.length)));
      for (const [at, block] of blocks) bytes.set(block, at);
      committed.set(path, bytes);
      return Promise.resolve({
        bytes: bytes.length,
        md5: bytesToHex(md5(bytes)),
        sha256: bytesToHex(sha256(bytes)),
      });
    },
  };
}
