import { exportText } from '../state/conversation-export.ts';
import type { ConversationRecord, Conversations } from '../state/conversations.svelte.ts';

/** Gives the person a text as a file, which the browser puts among its downloads. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The browser has taken the Blob once the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Gives the person these conversations as a file, and with all of them those that are unreadable. */
export async function saveConversations(
  conversations: Conversations,
  records: readonly ConversationRecord[],
): Promise<void> {
  const unreadable = records === conversations.all ? conversations.unreadable : [];
  const raw = unreadable.length > 0 ? await conversations.rawOf(unreadable) : undefined;
  saveFile('conversations.json', exportText(records, raw));
}
