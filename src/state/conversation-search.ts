import type { ConversationRecord } from '../storage/conversation-record.ts';

/** Marks on letters, among them tashkeel; invisible signs, such as soft hyphens; tatweel. */
const ignored = /[\p{Mn}\p{Cf}\u0640]/gu;
/** Those that do not decompose into an alef and a mark. */
const alefForms = /[\u0671-\u0673\u0675]/g;
/** Not single spaces, of which there are many: that takes a fraction of the time. */
const wideSpace = /\s{2,}|[^\S ]/g;

// A record never changes: its successor is another one. What is forgotten is forgotten here too.
const searchable = new WeakMap<ConversationRecord, string>();

/** A text as it is compared: without case, marks and kinds of alef, with single spaces. */
function normalised(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ignored, '')
    .replace(alefForms, 'ا')
    .toLowerCase()
    .toUpperCase() // makes ß and SS one, and the two small sigmas
    .replace(wideSpace, ' ')
    .trim();
}

function searchableText(record: ConversationRecord): string {
  const known = searchable.get(record);
  if (known !== undefined) return known;
  // No word that is searched for holds a line break, so that none is found across two texts.
  const text = [record.title, ...record.turns.map((turn) => turn.text)].map(normalised).join('\n');
  searchable.set(record, text);
  return text;
}

/** The conversations whose title and texts have every word of a query somewhere; all for none. */
export function searchConversations(
  records: readonly ConversationRecord[],
  query: string,
): readonly ConversationRecord[] {
  const words = normalised(query).split(' ');
  return records.filter((record) => {
    const text = searchableText(record);
    return words.every((word) => text.includes(word));
  });
}
