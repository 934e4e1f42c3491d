import {
  type ConversationRecord,
  fileFormat,
  fileVersion,
} from '../storage/conversation-record.ts';

/**
 * Conversations as the JSON of a file for the person's own disk. It is not encrypted.
 * @param note what whoever opens the file should know of it
 * @param unreadable JSON of what could not be read
 */
export function exportJson(
  records: readonly ConversationRecord[],
  note: string,
  unreadable = '[]',
): string {
  const head = JSON.stringify({ format: fileFormat, version: fileVersion, note }).slice(0, -1);
  const conversations = JSON.stringify(records, undefined, 1);
  return `${head},\n"conversations":${conversations},\n"unreadable":${unreadable}}\n`;
}
