import type { Conversation } from './conversation.svelte.ts';
import type { Conversations } from './conversations.svelte.ts';

/**
 * Whether a conversation would be gone with the page.
 *
 * @param conversation the one that is open
 * @param conversations all of them, once they were needed
 */
export function hasUnsaved(
  conversation: Pick<Conversation, 'turns'>,
  conversations: Pick<Conversations, 'all' | 'failure' | 'keeping'> | undefined,
): boolean {
  if (conversations === undefined) return conversation.turns.length > 0;
  const { all, failure, keeping } = conversations;
  return all.length > 0 && (keeping === 'none' || failure !== undefined);
}

/** Whether closing the page now would lose words: a conversation, a draft, the end of an answer. */
export function losesWords(
  conversation: Pick<Conversation, 'draft' | 'status' | 'turns'>,
  conversations: Pick<Conversations, 'all' | 'failure' | 'keeping'> | undefined,
): boolean {
  const { draft, status } = conversation;
  return draft.trim() !== '' || status === 'answering' || hasUnsaved(conversation, conversations);
}
