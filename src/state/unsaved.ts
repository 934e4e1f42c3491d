import type { Conversation } from './conversation.svelte.ts';
import type { Conversations } from './conversations.svelte.ts';

/**
 * Whether closing the page now would lose words.
 * @param kept absent while nothing of any conversation was saved, or needed
 */
export function hasUnsaved(
  conversation: Pick<Conversation, 'draft' | 'status' | 'turns'>,
  kept: Pick<Conversations, 'all' | 'failure' | 'keeping'> | undefined,
): boolean {
  if (conversation.draft.trim() !== '') return true;
  if (kept === undefined || kept.keeping === 'none') {
    return conversation.turns.length > 0 || (kept !== undefined && kept.all.length > 0);
  }
  return kept.failure !== undefined || conversation.status === 'answering';
}
