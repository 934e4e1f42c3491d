import type { ConversationRecord } from '../storage/conversation-record.ts';

/**
 * Conversations as the JSON of a file for the person's own disk. It is not encrypted.
 * @param unreadable JSON of what could not be read
 */
export function exportText(records: readonly ConversationRecord[], unreadable = '[]'): string {
  const conversations = JSON.stringify(records, undefined, 1);
  return `{"format":"med42-conversations","version":1,\n"conversations":${conversations},\n"unreadable":${unreadable}}\n`;
}
