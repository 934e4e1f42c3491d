import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { checkpointErrorCodes } from '../shared/checkpoint-errors.ts';
import { trials } from '../shared/garbled.ts';
import { openCheckpoint, type Checkpoint } from './checkpoint.ts';
import { WeightsError } from './errors.ts';
import { planConversion } from './plan.ts';
import { sparseFolder, type SparseFile } from './sparse-folder.ts';
import { spoiltCheckpoint, spoiltFiles } from './spoilt-checkpoint.ts';

// Many inputs take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** What a conversion relies on, of a checkpoint that was let in. */
function expectSound(checkpoint: Checkpoint, files: ReadonlyMap<string, SparseFile>): void {
  const { config, tokenizer, generation, weights } = checkpoint;
  const tokens = [tokenizer.beginToken, ...tokenizer.endTokens, ...generation.endTokens];
  const isToken = (id: number): boolean => Number.isInteger(id) && 0 <= id && id < config.vocabSize;
  expect(tokens.filter((id) => !isToken(id))).toEqual([]);
  expect(config.ropeTheta + config.normEpsilon).toBeLessThan(Infinity);
  expect(weights).toHaveLength(6 * config.layers + (config.tied ? 2 : 3));
  const sizeOf = new Map(checkpoint.files.map(({ name, bytes }) => [name, bytes]));
  const parts = weights.flatMap((weight) => weight.parts);
  expect(parts.filter(({ file, end }) => end > (sizeOf.get(file) ?? 0))).toEqual([]);
  const { blocks } = planConversion(weights, 'q4f32_1');
  expect(blocks.filter(({ rows }) => !Number.isInteger(rows) || rows < 1)).toEqual([]);
  const copied = [...tokenizer.files, ...checkpoint.licences];
  expect(copied.filter((name) => !files.has(name))).toEqual([]);
}

it('reads a spoilt checkpoint as what it may be, or refuses it with a named error', async () => {
  const shared = Reflect.ownKeys(Object.prototype);
  const refusals = new Set<string>();
  let read = 0;
  const property = fc.asyncProperty(spoiltCheckpoint, async (spoilt) => {
    const files = spoiltFiles(spoilt);
    const checkpoint = await openCheckpoint(sparseFolder(files)).catch((thrown: unknown) => {
      if (!(thrown instanceof WeightsError)) throw thrown;
      refusals.add(thrown.code);
    });
    if (checkpoint === undefined) return;
    read += 1;
    expectSound(checkpoint, files);
  });
  await fc.assert(property, trials);
  expect(Reflect.ownKeys(Object.prototype)).toEqual(shared);
  // Every way to refuse one but for what only a conversion finds out.
  const later = ['value-not-finite', 'library-differs'];
  expect([...refusals, ...later].sort()).toEqual([...checkpointErrorCodes].sort());
  expect(read).toBeGreaterThan(trials.numRuns / 100);
  expect(read).toBeLessThan(trials.numRuns / 2);
});
