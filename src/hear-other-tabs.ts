import type { TabMessage } from './state/conversations-services.ts';
import type { Conversations } from './state/conversations.svelte.ts';
import type { OnDemand } from './state/on-demand.svelte.ts';

/**
 * Listens to the other tabs for conversations that are not loaded here yet: a tab in which nobody
 * saved anything is locked, or told to forget, like the others. Once loaded, they listen themselves.
 */
export function hearOtherTabs(conversations: OnDemand<Conversations>): void {
  if (!('BroadcastChannel' in window)) return;
  const channel = new BroadcastChannel('conversations');
  channel.onmessage = async ({ data }: MessageEvent<TabMessage>) => {
    if (conversations.value !== undefined) return;
    const loaded = await conversations.load();
    loaded?.hear(data);
  };
}
