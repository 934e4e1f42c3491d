import { readFile, stat, statfs } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { root } from '../scripts/processes.mjs';
import { openCheckpoint, type Checkpoint } from '../src/weights/checkpoint.ts';
import { runPlan, type Progress, type WeightError } from '../src/weights/convert.ts';
import { WeightsError } from '../src/weights/errors.ts';
import { type Digest, type Sink } from '../src/weights/io.ts';
import { lacksLlama3Licence, missingNotice } from '../src/weights/licences.ts';
import {
  chatConfig,
  manifest,
  tensorCache,
  type ModelDescription,
} from '../src/weights/model-files.ts';
import { planConversion, type Plan } from '../src/weights/plan.ts';
import { fingerprint, Journal } from './convert-journal.ts';
import type { ConvertOptions } from './convert-options.ts';
import { startRunner } from './convert-pool.ts';
import { expectLibraryFits } from './library-fit.ts';
import { folderSink, openFolder, type NodeFolder } from './node-files.ts';
import { manifestName, prepareOutput } from './output-folder.ts';

type ConversionOptions = Pick<ConvertOptions, 'from' | 'to' | 'threads'> & {
  readonly description: ModelDescription;
  /** The compiled library that will run the model, to compare; absent when there is none yet. */
  readonly library?: string | undefined;
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

const licenceName = 'LICENSE.txt';
const llama3Licence = path.join(root, 'public', 'licences', 'llama-3', 'LICENSE.txt');

/** @throws {WeightsError} output-full when the shards still to come cannot fit */
async function checkRoom(folder: string, plan: Plan, finished: ReadonlySet<string>): Promise<void> {
  const needed = plan.shards
    .filter((shard) => !finished.has(shard.path))
    .reduce((sum, { nbytes }) => sum + nbytes, 0);
  const { bavail, bsize } = await statfs(folder);
  if (needed > bavail * bsize) {
    const message = `${folder} has ${bavail * bsize} bytes left, and ${needed} are needed.`;
    throw new WeightsError('output-full', message);
  }
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

async function writeFile(
  sink: Sink,
  digests: Map<string, Digest>,
  name: string,
  content: string | Uint8Array,
): Promise<void> {
  await sink.write(
    name,
    0,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  );
  digests.set(name, await sink.commit(name));
}

/** Everything but the shards; the manifest last, so that without it no folder is whole. */
async function writeSmallFiles(
  { description, to }: ConversionOptions,
  folder: NodeFolder,
  checkpoint: Checkpoint,
  plan: Plan,
  digests: Map<string, Digest>,
): Promise<Digest> {
  const sink = folderSink(to);
  for (const name of [...checkpoint.tokenizer.files, ...checkpoint.licences]) {
    const source = await folder.open(name);
    await writeFile(sink, digests, name, await source.slice(0, source.byteLength));
  }
  if (lacksLlama3Licence(description.licence, checkpoint.licences)) {
    await writeFile(sink, digests, licenceName, await readFile(llama3Licence));
  }
  const notice = missingNotice(description.licence, checkpoint.licences);
  if (notice) await writeFile(sink, digests, notice.name, notice.text);
  await writeFile(sink, digests, 'mlc-chat-config.json', chatConfig(checkpoint, description));
  await writeFile(sink, digests, 'tensor-cache.json', tensorCache(plan, digests));
  const content = manifest(description, digests);
  await sink.write(manifestName, 0, new TextEncoder().encode(content));
  return sink.commit(manifestName);
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
    const digests = new Map(journal.shards.map(({ path: name, digest }) => [name, digest]));
    const digest = await writeSmallFiles(options, folder, checkpoint, plan, digests);
    await journal.remove();
    const bytes = [...digests.values()].reduce((sum, file) => sum + file.bytes, 0);
    return { checkpoint, manifest: digest, bytes, errors: journal.errors, resumedShards };
  } finally {
    await folder.close();
  }
}
