/** The folder that a conversion writes, before it does. */
import { mkdir, readdir, realpath, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Checkpoint } from '../../src/weights/checkpoint.ts';
import { WeightsError } from '../../src/weights/errors.ts';
import type { Plan } from '../../src/weights/plan.ts';
import { unfinishedSuffix } from '../node-files.ts';

export const manifestName = 'manifest.json';
/** Files that every conversion writes, or may, besides what it copies. */
const ownFiles = [
  manifestName,
  'mlc-chat-config.json',
  'tensor-cache.json',
  'LICENSE.txt',
  'NOTICE.txt',
  'conversion.json',
];
const shardName = /^params_shard_\d+\.bin$/;

const resolved = (folder: string): Promise<string> =>
  realpath(folder).catch(() => path.resolve(folder));

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code !== 'EEXIST' && code !== 'ENOTDIR') throw cause;
    throw new WeightsError('output-exists', `${folder} is a file, or lies in one.`, { cause });
  }
}

/**
 * Makes the folder, or clears away what an interrupted run left half-written; other files, and a
 * finished folder, are left alone.
 *
 * @param from the checkpoint's folder
 * @throws {WeightsError} output-exists when the folder is finished, another model's, or no place for one
 */
export async function prepareOutput(
  folder: string,
  from: string,
  plan: Plan,
  { tokenizer, licences }: Checkpoint,
): Promise<void> {
  if ((await resolved(folder)) === (await resolved(from))) {
    throw new WeightsError('output-exists', `${folder} is the folder to be converted itself.`);
  }
  await makeFolder(folder);
  const names = await readdir(folder);
  if (names.includes(manifestName)) {
    throw new WeightsError('output-exists', `${folder} has a ${manifestName} already.`);
  }
  const shards = new Set(plan.shards.map((shard) => shard.path));
  const foreign = names.find((name) => shardName.test(name) && !shards.has(name));
  if (foreign !== undefined) {
    throw new WeightsError('output-exists', `${folder} has another model's ${foreign}.`);
  }
  for (const name of [...shards, ...ownFiles, ...tokenizer.files, ...licences]) {
    await rm(path.join(folder, name + unfinishedSuffix), { force: true });
  }
}
