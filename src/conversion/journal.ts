/** What a conversion has stored so far, kept with the model's files until the model is complete. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { finishedShardSchema, type FinishedShard } from '../weights/convert.ts';
import type { Plan } from '../weights/plan.ts';
import type { CheckpointFile } from './file-folder.ts';
import type { ModelFiles } from './store-sink.ts';

/** No manifest lists it: the record of the complete model makes the store drop it. */
const journalPath = 'conversion.json';

const journalSchema = v.object({
  plan: v.string(),
  shards: v.array(finishedShardSchema),
});

/** Tells conversions apart: the plan, and the size and time of change of every source file. */
export function fingerprint(plan: Plan, files: readonly CheckpointFile[]): string {
  const sources = files.map(({ path, file }) => [path, file.size, file.lastModified]);
  return hashOf(JSON.stringify([plan, sources.sort()]));
}

export class Journal {
  readonly #modelId: string;
  readonly #plan: string;
  readonly #store: ModelFiles;
  readonly shards: FinishedShard[];

  private constructor(modelId: string, plan: string, store: ModelFiles, shards: FinishedShard[]) {
    this.#modelId = modelId;
    this.#plan = plan;
    this.#store = store;
    this.shards = shards;
  }

  /**
   * That of an earlier run of the same plan, as far as its shards are still stored; or a new one.
   *
   * @param plan its {@link fingerprint}
   */
  static async open(modelId: string, plan: string, store: ModelFiles): Promise<Journal> {
    const stored = await read(modelId, store);
    const shards: FinishedShard[] = [];
    for (const shard of stored?.plan === plan ? stored.shards : []) {
      const file = await store.file(modelId, shard.path);
      if (file?.sha256 === shard.digest.sha256) shards.push(shard);
    }
    return new Journal(modelId, plan, store, shards);
  }

  /** Notes a shard that is stored. */
  async add(shard: FinishedShard): Promise<void> {
    this.shards.push(shard);
    const json = JSON.stringify({ plan: this.#plan, shards: this.shards });
    const file = { blob: new Blob([json]), sha256: hashOf(json) };
    await this.#store.putFile(this.#modelId, journalPath, file);
  }
}

/** SHA-256 of a text, in hex. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

async function read(
  modelId: string,
  store: ModelFiles,
): Promise<v.InferOutput<typeof journalSchema> | undefined> {
  const file = await store.file(modelId, journalPath);
  if (file === undefined) return undefined;
  try {
    return v.parse(journalSchema, JSON.parse(await file.blob.text()));
  } catch {
    // Of another version: then nothing is finished.
    return undefined;
  }
}
