import { expect, it } from 'vitest';
import { expectedTensors } from '../../src/weights/plan.ts';
import { modelOf, type LibraryRecord } from '../../src/weights/library-record.ts';
import type { LibraryMetadata } from './compiled-library.ts';
import { metadataFaults } from './metadata-check.ts';

/** Of a model with the fewest layers and heads. */
const record: LibraryRecord = {
  sha256: '',
  quantization: 'q4f16_1',
  config: {
    hidden_size: 64,
    num_hidden_layers: 1,
    num_attention_heads: 2,
    num_key_value_heads: 1,
    intermediate_size: 96,
    vocab_size: 48,
    context_window_size: 128,
    prefill_chunk_size: 32,
    head_dim: 32,
  },
};

const params = expectedTensors(modelOf(record), 'q4f16_1').map(({ name, shape, dtype }) => ({
  name,
  shape: [...shape],
  dtype,
}));

function faultsWith(changes: Partial<LibraryMetadata>): string[] {
  const metadata = {
    quantization: 'q4f16_1',
    context_window_size: 128,
    prefill_chunk_size: 32,
    params,
    ...changes,
  };
  return metadataFaults(metadata, record);
}

/** The same tensors, one of them changed. */
function changed(name: string, changes: Partial<LibraryMetadata['params'][number]>) {
  return params.map((tensor) => (tensor.name === name ? { ...tensor, ...changes } : tensor));
}

it("accepts the converter's tensors in any order", () => {
  expect(params).toHaveLength(15);
  expect(faultsWith({})).toEqual([]);
  expect(faultsWith({ params: params.toReversed() })).toEqual([]);
});

it('names every tensor that is missing, that is too many, or that differs', () => {
  expect(faultsWith({ params: params.slice(1) })).toEqual([
    'It does not ask for model.embed_tokens.q_weight.',
  ]);
  expect(faultsWith({ params: changed('model.norm.weight', { name: 'norm' }) })).toEqual([
    'It asks for norm, which the converter does not write.',
    'It does not ask for model.norm.weight.',
  ]);
  expect(faultsWith({ params: [...params, ...params.slice(0, 1)] })).toEqual([
    'It asks for model.embed_tokens.q_weight twice.',
  ]);
  expect(faultsWith({ params: changed('lm_head.q_weight', { shape: [8, 48] }) })).toEqual([
    'It asks for lm_head.q_weight as [8, 48] uint32; the converter writes [48, 8] uint32.',
  ]);
  expect(faultsWith({ params: changed('lm_head.q_scale', { dtype: 'float32' }) })).toEqual([
    'It asks for lm_head.q_scale as [48, 2] float32; the converter writes [48, 2] float16.',
  ]);
});

it('compares quantisation and sizes with what the library was built with', () => {
  expect(faultsWith({ quantization: 'q4f32_1' })).toEqual([
    'Its quantization is q4f32_1; it was built with q4f16_1.',
  ]);
  expect(faultsWith({ prefill_chunk_size: 256 })).toEqual([
    'Its prefill_chunk_size is 256; it was built with 32.',
    'Its prefill_chunk_size is larger than its context_window_size.',
  ]);
});
