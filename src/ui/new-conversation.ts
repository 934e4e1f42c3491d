import type { Conversation } from '../state/conversation.svelte.ts';
import type { Conversations } from '../state/conversations.svelte.ts';
import type { OnDemand } from '../state/on-demand.svelte.ts';

/** Whether a new conversation can be begun now. */
export function canStartNew(
  conversation: Conversation,
  conversations: OnDemand<Conversations>,
): boolean {
  return conversation.status !== 'answering' && conversations.value?.locked !== true;
}

/** Begins one; the list of the others is loaded once there is another. */
export async function startNew(
  conversation: Conversation,
  conversations: OnDemand<Conversations>,
): Promise<void> {
  if (conversation.turns.length === 0) conversation.clear();
  else (await conversations.load())?.startNew();
}
