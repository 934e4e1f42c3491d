import { expect, it } from 'vitest';
import { findWeights, sourceTensors } from './llama-layout.ts';
import { expectedTensors, planConversion } from './plan.ts';
import { med42Config } from './tiny-checkpoint.ts';

/** Llama3-Med42-8B: every dimension true, its tensors in one imagined file. */
function med42() {
  const tensors = sourceTensors(med42Config, 'model.safetensors', 'BF16');
  const bytes = Math.max(...[...tensors.values()].map(({ end }) => end));
  return { bytes, plan: planConversion(findWeights(med42Config, tensors), 'q4f16_1') };
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

it('knows the tensors of a folder by its config alone', () => {
  const tensors = expectedTensors(med42Config, 'q4f32_1');
  expect(tensors).toHaveLength(2 * (2 + 32 * 4) + 65);
  const shapes = new Map(tensors.map(({ name, shape, dtype }) => [name, { shape, dtype }]));
  const qkv = 'model.layers.31.self_attn.qkv_proj';
  expect(shapes.get(`${qkv}.q_weight`)).toEqual({ shape: [6144, 512], dtype: 'uint32' });
  expect(shapes.get(`${qkv}.q_scale`)).toEqual({ shape: [6144, 128], dtype: 'float32' });
  expect(shapes.get('model.norm.weight')).toEqual({ shape: [4096], dtype: 'float32' });
});
