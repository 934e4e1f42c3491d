import { describe, expect, it } from 'vitest';
import { kvCacheBytesPerToken, requirementsOf } from './requirements.ts';
import { med42Config } from './tiny-checkpoint.ts';

/** 8,029,995,008 weights and 65 norms of 4096; see plan.test.ts. */
const matrixWeights = 8_029_995_008;
const normWeights = 65 * 4096;

describe('Llama3-Med42-8B', () => {
  it('needs float16 shaders, its embedding in one binding, and its weights with activations', () => {
    const { features, limits, memory } = requirementsOf(med42Config, 'q4f16_1', 1024);
    expect(features).toEqual(['shader-f16']);
    expect(limits).toMatchObject({
      maxStorageBufferBindingSize: 262_668_288,
      maxBufferSize: 262_668_288,
      maxComputeInvocationsPerWorkgroup: 256,
    });
    // What TVM plans for a prefill of the 8B: 29,360,128 bytes twice and 58,720,256.
    const planned = 2 * 29_360_128 + 58_720_256;
    const rest = memory - (matrixWeights * 4.5) / 8 - normWeights * 2 - planned;
    // Embeddings of 1024 tokens; their queries, keys, values and outputs; sampling.
    expect(rest).toBe(1024 * 4096 * 2 + 1024 * 2 * 5120 * 2 + 10 * 128_256 * 4);
  });

  it('needs no feature, and twice the activations and scales, in float32', () => {
    const half = requirementsOf(med42Config, 'q4f16_1', 1024);
    const { features, limits, memory } = requirementsOf(med42Config, 'q4f32_1', 1024);
    expect(features).toEqual([]);
    expect(limits).toEqual(half.limits);
    const scales = matrixWeights / 32;
    expect(memory - half.memory).toBe(2 * (scales + normWeights + 1024 * 71_680));
  });

  it('takes 128 KiB of KV cache for a token in float16', () => {
    expect(kvCacheBytesPerToken(med42Config, 'q4f16_1')).toBe(131_072);
    expect(kvCacheBytesPerToken(med42Config, 'q4f32_1')).toBe(262_144);
  });
});

it('binds whatever is largest: here the activations of a long prefill', () => {
  const { limits } = requirementsOf(med42Config, 'q4f32_1', 8192);
  expect(limits.maxStorageBufferBindingSize).toBe(8192 * 2 * 14_336 * 4);
});
