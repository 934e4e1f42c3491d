import { describe, expect, it } from 'vitest';
import { openCheckpoint } from './checkpoint.ts';
import { localRunner, runPlan, type Progress } from './convert.ts';
import type { Files } from './convert-block.ts';
import { planConversion, type Plan, type Quantization } from './plan.ts';
import {
  memoryFolder,
  memorySink,
  safetensors,
  tinyConfig,
  tinyFiles,
  tinyTensor,
  tinyTensors,
  type TinyFiles,
} from './tiny-checkpoint.ts';

const never = new AbortController().signal;

async function setUp(files: TinyFiles, quantization: Quantization) {
  const folder = memoryFolder(files);
  const checkpoint = await openCheckpoint(folder);
  const plan = planConversion(checkpoint.weights, quantization);
  folder.reads.length = 0;
  const sink = memorySink();
  const access: Files = { open: (name) => folder.open(name), sink, now: () => 0 };
  return { folder, plan, sink, access };
}

async function run(plan: Plan, access: Files, finished: string[] = [], signal = never) {
  const done = new Set(finished);
  const progress: Progress[] = [];
  const runners = [localRunner(plan, access, done), localRunner(plan, access, done)];
  const events = {
    progress: (now: Progress) => void progress.push(now),
    shard: () => Promise.resolve(),
  };
  return { ...(await runPlan(plan, runners, done, events, signal)), progress };
}

const largeVocabulary = 70_000;
/** A checkpoint whose embedding alone is 18 MB, so that it takes several blocks and two shards. */
const largeFiles: TinyFiles = {
  ...tinyFiles(),
  'config.json': { ...tinyConfig, vocab_size: largeVocabulary },
  'model.safetensors': safetensors({
    ...tinyTensors(),
    'model.embed_tokens.weight': tinyTensor(1, largeVocabulary, 64),
    'lm_head.weight': tinyTensor(2, largeVocabulary, 64),
  }),
};

describe('runPlan', () => {
  it('reads every weight once, in blocks, and commits each shard once', async () => {
    const { folder, plan, sink, access } = await setUp(largeFiles, 'q0f32');
    const { digests, progress } = await run(plan, access);
    const reads = folder.reads.toSorted(([, a], [, b]) => a - b);
    for (const [i, [, start, end]] of reads.entries()) {
      expect(end - start).toBeLessThanOrEqual(4 * 1024 * 1024);
      expect(start).toBe(i === 0 ? start : reads[i - 1]?.[2]);
    }
    const [, first] = reads[0] ?? ['', 0];
    const file = await folder.open('model.safetensors');
    expect(reads.at(-1)?.[2]).toBe(file.byteLength);
    expect(progress.at(-1)).toMatchObject({
      doneBytes: file.byteLength - first,
      totalBytes: file.byteLength - first,
    });
    expect(Math.max(...sink.writes)).toBeLessThanOrEqual(4 * 1024 * 1024);
    expect([...digests.keys()].sort()).toEqual(['params_shard_0.bin', 'params_shard_1.bin']);
    expect([...sink.committed.values()].map(({ length }) => length)).toEqual(
      [...digests.values()].map(({ bytes }) => bytes),
    );
  });

  it('stacks rows in order: in float32 the shard is the tensors themselves', async () => {
    const { plan, sink, access } = await setUp(tinyFiles(), 'q0f32');
    await run(plan, access);
    const tensors = tinyTensors();
    const placed = plan.shards[0]?.tensors.find(({ name }) => name.includes('0.self_attn.qkv'));
    const shard = sink.committed.get('params_shard_0.bin');
    const bytes = shard?.slice(placed?.byteOffset).slice(0, placed?.nbytes);
    const parts = ['q', 'k', 'v'].flatMap((name) => [
      ...(tensors[`model.layers.0.self_attn.${name}_proj.weight`]?.bytes ?? []),
    ]);
    expect(bytes).toEqual(Uint8Array.from(parts));
  });

  it('goes on without what is finished, and comes to the same', async () => {
    const whole = await setUp(largeFiles, 'q0f32');
    const { digests } = await run(whole.plan, whole.access);
    const rest = await setUp(largeFiles, 'q0f32');
    const resumed = await run(rest.plan, rest.access, ['params_shard_0.bin']);
    expect([...resumed.digests]).toEqual([
      ['params_shard_1.bin', digests.get('params_shard_1.bin')],
    ]);
    const bytesRead = rest.folder.reads.reduce((sum, [, start, end]) => sum + end - start, 0);
    expect(bytesRead).toBe(rest.plan.shards[1]?.nbytes);
  });

  it('reports the errors of matrices, and none of norms', async () => {
    const { plan, access } = await setUp(tinyFiles(), 'q4f16_1');
    const { errors } = await run(plan, access);
    expect(errors.map(({ name }) => name)).toHaveLength(10);
    for (const { largest, mean } of errors) {
      // Weights up to 1/8: half a step is 1/8 / 7 / 2.
      expect(largest).toBeCloseTo(1 / 112, 3);
      expect(mean).toBeCloseTo(1 / 224, 3);
    }
  });

  it.each([NaN, Infinity, 70_000])('refuses %d in float16, and commits nothing', async (value) => {
    const spoilt = tinyTensor(5, 80, 64);
    new Float32Array(spoilt.bytes.buffer)[64 * 7 + 3] = value;
    const name = 'model.layers.0.mlp.up_proj.weight';
    const files = {
      ...tinyFiles(),
      'model.safetensors': safetensors({ ...tinyTensors(), [name]: spoilt }),
    };
    const { plan, sink, access } = await setUp(files, 'q4f16_1');
    await expect(run(plan, access)).rejects.toMatchObject({
      code: 'value-not-finite',
      message: expect.stringContaining(`${name}, row 7:`) as string,
    });
    expect(sink.committed.size).toBe(0);
  });

  it('refuses NaN in a norm', async () => {
    const spoilt = tinyTensor(5, 64);
    new Float32Array(spoilt.bytes.buffer)[3] = NaN;
    const tensors = { ...tinyTensors(), 'model.norm.weight': spoilt };
    const files = { ...tinyFiles(), 'model.safetensors': safetensors(tensors) };
    const { plan, access } = await setUp(files, 'q4f32_1');
    await expect(run(plan, access)).rejects.toMatchObject({ code: 'value-not-finite' });
  });

  it('stops when it is told to, with what is not whole uncommitted', async () => {
    const { plan, sink, access } = await setUp(tinyFiles(), 'q4f32_1');
    await expect(run(plan, access, [], AbortSignal.abort())).rejects.toThrow('aborted');
    expect(sink.committed.size).toBe(0);
  });
});
