/** What a conversion has finished, kept in the folder that it writes until the manifest is there. */
import { createHash } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import {
  finishedShardSchema,
  type FinishedShard,
  type WeightError,
} from '../../src/weights/convert.ts';
import type { Plan } from '../../src/weights/plan.ts';
import { digestOf } from '../node-files.ts';

const journalName = 'conversion.json';

const journalSchema = v.object({
  plan: v.string(),
  shards: v.array(finishedShardSchema),
  errors: v.array(v.object({ name: v.string(), largest: v.number(), mean: v.number() })),
});

/** Tells conversions apart: the plan, and the size and time of change of every source file. */
export function fingerprint(plan: Plan, files: readonly unknown[]): string {
  return createHash('sha256')
    .update(JSON.stringify([plan, files]))
    .digest('hex');
}

async function read(file: string): Promise<v.InferOutput<typeof journalSchema> | undefined> {
  try {
    return v.parse(journalSchema, JSON.parse(await readFile(file, 'utf8')));
  } catch {
    // None, or cut short: then nothing is finished.
    return undefined;
  }
}

async function isIntact(folder: string, { path: name, digest }: FinishedShard): Promise<boolean> {
  try {
    return (await digestOf(path.join(folder, name))).sha256 === digest.sha256;
  } catch {
    return false;
  }
}

export class Journal {
  readonly #file: string;
  readonly #plan: string;
  readonly shards: FinishedShard[];
  readonly #errors: Map<string, WeightError>;

  private constructor(
    file: string,
    plan: string,
    shards: FinishedShard[],
    errors: readonly WeightError[],
  ) {
    this.#file = file;
    this.#plan = plan;
    this.shards = shards;
    this.#errors = new Map(errors.map((error) => [error.name, error]));
  }

  /** The journal of an earlier run of the same plan, less what is no longer as it was; or a new one. */
  static async open(folder: string, plan: string): Promise<Journal> {
    const file = path.join(folder, journalName);
    const stored = await read(file);
    if (stored?.plan !== plan) return new Journal(file, plan, [], []);
    const shards: FinishedShard[] = [];
    for (const shard of stored.shards) if (await isIntact(folder, shard)) shards.push(shard);
    return new Journal(file, plan, shards, stored.errors);
  }

  get errors(): WeightError[] {
    return [...this.#errors.values()];
  }

  /** Notes a finished shard, and the errors known by then. */
  async add(shard: FinishedShard, errors: readonly WeightError[]): Promise<void> {
    this.shards.push(shard);
    for (const error of errors) this.#errors.set(error.name, error);
    const content = { plan: this.#plan, shards: this.shards, errors: this.errors };
    await writeFile(`${this.#file}.part`, JSON.stringify(content));
    await rename(`${this.#file}.part`, this.#file);
  }

  async remove(): Promise<void> {
    await rm(this.#file, { force: true });
  }
}
