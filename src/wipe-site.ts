import type { Conversations } from './state/conversations.svelte.ts';
import type { OfflineShell } from './state/offline-shell.svelte.ts';
import type { OnDemand } from './state/on-demand.svelte.ts';
import { wipe } from './storage/wipe.ts';

/**
 * The part of App.svelte that is loaded when somebody empties everything.
 * @returns what is left, a line each
 * @throws AppError `storage-failed`.
 */
export async function wipeSite(
  conversations: OnDemand<Conversations>,
  shell: OfflineShell,
): Promise<string[]> {
  await (await conversations.load())?.deleteAll();
  shell.status = 'unknown';
  return wipe({
    local: () => [localStorage, sessionStorage],
    caches,
    folder: () => navigator.storage.getDirectory(),
    workers: navigator.serviceWorker,
  });
}
