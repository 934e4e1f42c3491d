import type { ConversationRecord } from '../storage/conversation-record.ts';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Those that have not changed for so long, and are not pinned.
 * @param days 0 is for ever
 * @param now milliseconds since 1970
 */
export function outdated(
  records: readonly ConversationRecord[],
  days: number,
  now: number,
): ConversationRecord[] {
  if (days === 0) return [];
  return records.filter(({ pinned, updatedAt }) => !pinned && now - updatedAt >= days * dayMs);
}
