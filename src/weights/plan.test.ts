import { expect, it } from 'vitest';
import { parseLlamaConfig } from './llama-config.ts';
import { findWeights } from './llama-layout.ts';
import { planConversion } from './plan.ts';
import type { SourceTensor } from './safetensors.ts';
import { tinyConfig } from './tiny-checkpoint.ts';

/** Llama3-Med42-8B: every dimension true, its tensors in one imagined file. */
function med42() {
  const config = parseLlamaConfig(
    JSON.stringify({
      ...tinyConfig,
      hidden_size: 4096,
      intermediate_size: 14336,
      num_hidden_layers: 32,
      num_attention_heads: 32,
      num_key_value_heads: 8,
      vocab_size: 128256,
    }),
  );
  const shapes: Record<string, number[]> = {
    'model.embed_tokens': [128256, 4096],
    lm_head: [128256, 4096],
    'model.norm': [4096],
  };
  for (let layer = 0; layer < 32; layer++) {
    const prefix = `model.layers.${layer}`;
    for (const name of ['q', 'o']) shapes[`${prefix}.self_attn.${name}_proj`] = [4096, 4096];
    for (const name of ['k', 'v']) shapes[`${prefix}.self_attn.${name}_proj`] = [1024, 4096];
    for (const name of ['gate', 'up']) shapes[`${prefix}.mlp.${name}_proj`] = [14336, 4096];
    shapes[`${prefix}.mlp.down_proj`] = [4096, 14336];
    shapes[`${prefix}.input_layernorm`] = [4096];
    shapes[`${prefix}.post_attention_layernorm`] = [4096];
  }
  let end = 0;
  const tensors = Object.entries(shapes).map(([module, shape]): [string, SourceTensor] => {
    const start = end;
    end += shape.reduce((product, n) => product * n, 2);
    const name = `${module}.weight`;
    return [name, { name, file: 'model.safetensors', dtype: 'BF16', shape, start, end }];
  });
  return { bytes: end, plan: planConversion(findWeights(config, new Map(tensors)), 'q4f16_1') };
}

it("plans Med42-8B's true shape: shards of at most 32 MiB, or of one tensor", () => {
  const { plan } = med42();
  const total = plan.shards.reduce((sum, { nbytes }) => sum + nbytes, 0);
  // 8,029,995,008 weights at 4 bits and 16 for each 32; 65 norms of 4096 at 16 bits.
  expect(total).toBe((8_029_995_008 * 4.5) / 8 + 65 * 4096 * 2);
  const large = plan.shards.filter(({ nbytes }) => nbytes > 32 * 1024 * 1024);
  expect(large.map(({ tensors }) => tensors.length)).toEqual(large.map(() => 1));
  expect(Math.max(...large.map(({ nbytes }) => nbytes))).toBe(262_668_288);
  for (const { tensors, nbytes } of plan.shards) {
    let end = 0;
    for (const { byteOffset, nbytes: size } of tensors) {
      expect(byteOffset).toBe(end);
      end += size;
    }
    expect(end).toBe(nbytes);
  }
});

it('covers every source byte with exactly one block, of at most 4 MiB', () => {
  const { bytes, plan } = med42();
  const blocks = plan.blocks.toSorted((a, b) => a.start - b.start);
  const gaps = blocks.filter(({ start }, i) => start !== (blocks[i - 1]?.end ?? 0));
  expect(gaps).toEqual([]);
  expect(blocks.at(-1)?.end).toBe(bytes);
  expect(Math.max(...blocks.map(({ start, end }) => end - start))).toBeLessThanOrEqual(4 << 20);
});
