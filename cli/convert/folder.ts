import { stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { openCheckpoint, type Checkpoint } from '../../src/weights/checkpoint.ts';
import { runPlan, type Progress, type WeightError } from '../../src/weights/convert.ts';
import { WeightsError } from '../../src/weights/errors.ts';
import type { Digest } from '../../src/weights/io.ts';
import { manifest, type ModelDescription } from '../../src/weights/model-files.ts';
import { planConversion, type Plan } from '../../src/weights/plan.ts';
import { writeSmallFiles } from '../../src/weights/small-files.ts';
import { fingerprint, Journal } from './journal.ts';
import { licenceText } from './licence.ts';
import type { ConvertOptions } from './options.ts';
import { startRunner } from './pool.ts';
import { expectLibraryFits } from './library-fit.ts';
import { folderSink, lackOfRoom, openFolder } from '../node-files.ts';
import { manifestName, prepareOutput } from './output-folder.ts';

type ConversionOptions = Pick<ConvertOptions, 'from' | 'to' | 'threads'> & {
  readonly description: ModelDescription;
  /** The compiled library that will run the model, to compare; absent when there is none yet. */
  readonly library?: string | undefined;
  /** What the site's catalog says of the model so far. */
  readonly known?: ConvertOptions['known'];
};

/** What a finished conversion reports. */
export interface Conversion {
  readonly checkpoint: Checkpoint;
  readonly manifest: Digest;
  /** Bytes of every file that the manifest lists. */
  readonly bytes: number;
  readonly errors: readonly WeightError[];
  /** Shards that an earlier run had finished. */
  readonly resumedShards: number;
}

/** @throws {WeightsError} output-full when the shards still to come cannot fit */
async function checkRoom(folder: string, plan: Plan, finished: ReadonlySet<string>): Promise<void> {
  const needed = plan.shards
    .filter((shard) => !finished.has(shard.path))
    .reduce((sum, { nbytes }) => sum + nbytes, 0);
  const lack = await lackOfRoom(folder, needed);
  if (lack !== undefined) throw new WeightsError('output-full', lack);
}

async function journalOf(folder: string, from: string, checkpoint: Checkpoint, plan: Plan) {
  const files = await Promise.all(
    checkpoint.files.map(async (file) => {
      const { mtimeMs } = await stat(path.join(from, file.name));
      return { ...file, mtimeMs };
    }),
  );
  return Journal.open(folder, fingerprint(plan, files));
}

async function convertShards(
  options: ConversionOptions,
  plan: Plan,
  journal: Journal,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<void> {
  const finished = new Set(journal.shards.map((shard) => shard.path));
  await checkRoom(options.to, plan, finished);
  const start = { plan, finished, from: options.from, to: options.to };
  const threads = options.threads ?? os.availableParallelism();
  const runners = Array.from({ length: threads }, () => startRunner(start));
  try {
    const events = {
      progress: onProgress,
      shard: journal.add.bind(journal),
    };
    await runPlan(plan, runners, finished, events, signal);
  } finally {
    await Promise.all(runners.map((runner) => runner.stop()));
  }
}

/**
 * Converts a Hugging Face folder into a model folder.
 *
 * @param signal stops; the same call then goes on with the shards that are missing
 * @throws {WeightsError} before anything is written, unless the fault is among the values
 */
export async function convertFolder(
  options: ConversionOptions,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Conversion> {
  const folder = await openFolder(options.from);
  try {
    const checkpoint = await openCheckpoint(folder);
    const { quantization } = options.description;
    const plan = planConversion(checkpoint.weights, quantization);
    if (options.library !== undefined) {
      expectLibraryFits(checkpoint.config, quantization, options.library);
    }
    await prepareOutput(options.to, options.from, plan, checkpoint);
    const journal = await journalOf(options.to, options.from, checkpoint, plan);
    const resumedShards = journal.shards.length;
    await convertShards(options, plan, journal, onProgress, signal);
    const shards = new Map(journal.shards.map(({ path: name, digest }) => [name, digest]));
    const { description } = options;
    const sink = folderSink(options.to);
    const text = await licenceText(description.licence, options.known);
    const small = { checkpoint, description, plan, folder, sink, licenceText: text };
    const digests = await writeSmallFiles(small, shards);
    // Last, so that without it no folder is whole.
    await sink.write(manifestName, 0, new TextEncoder().encode(manifest(description, digests)));
    const digest = await sink.commit(manifestName);
    await journal.remove();
    const bytes = [...digests.values()].reduce((sum, file) => sum + file.bytes, 0);
    return {
      checkpoint,
      manifest: digest,
      bytes,
      errors: journal.errors,
      resumedShards,
    };
  } finally {
    await folder.close();
  }
}
