import type { Provenance } from '../storage/conversation-record.ts';
import type { Chosen } from './conversation.svelte.ts';
import type { Models } from './models.svelte.ts';

/**
 * What an answer of the loaded model comes from; undefined when none is loaded.
 *
 * @param chosen how its tokens are chosen
 */
export async function provenanceOf(
  models: Models,
  { sampling, seed, promptVersion }: Chosen,
): Promise<Provenance | undefined> {
  const model = models.ready;
  if (model === undefined) return undefined;
  const time = Date.now();
  const stored = await models.storedVersion(model);
  return {
    model: model.entry.id,
    weightsSha256: stored?.manifestSha256 ?? null,
    librarySha256: stored?.librarySha256 ?? null,
    promptVersion,
    sampling,
    seed,
    time,
  };
}
