import type { Checkpoint } from './checkpoint.ts';
import type { Digest, Folder, Sink } from './io.ts';
import { missingNotices } from './licences.ts';
import { chatConfig, type ModelDescription, tensorCache } from './model-files.ts';
import type { Plan } from './plan.ts';

/** A checkpoint, what becomes of it, and where its files come from and go to. */
export interface SmallFiles {
  readonly checkpoint: Checkpoint;
  readonly description: ModelDescription;
  readonly plan: Plan;
  readonly folder: Folder;
  readonly sink: Sink;
  /** The licence's own text, for a checkpoint that lacks it; null where none is known. */
  readonly licenceText: string | null;
}

/**
 * Writes everything of a model folder but its shards and the manifest.
 *
 * @param shards digests of all shards, by path
 * @returns digests of all files, the shards first
 */
export async function writeSmallFiles(
  { checkpoint, description, plan, folder, sink, licenceText }: SmallFiles,
  shards: ReadonlyMap<string, Digest>,
): Promise<Map<string, Digest>> {
  const digests = new Map(shards);
  const write = async (name: string, content: string | Uint8Array<ArrayBuffer>): Promise<void> => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    await sink.write(name, 0, bytes);
    digests.set(name, await sink.commit(name));
  };
  for (const name of [...checkpoint.tokenizer.files, ...checkpoint.licences]) {
    const source = await folder.open(name);
    await write(name, await source.slice(0, source.byteLength));
  }
  const notices = missingNotices(description.licence, licenceText, checkpoint.licences);
  for (const { name, text } of notices) await write(name, text);
  await write('mlc-chat-config.json', chatConfig(checkpoint, description));
  await write('tensor-cache.json', tensorCache(plan, shards));
  return digests;
}
