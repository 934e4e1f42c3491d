import type { ConversationRecord } from '../storage/conversation-record.ts';
import { inPieces } from './in-pieces.ts';

/** Marks on letters, among them tashkeel; invisible signs, such as soft hyphens; tatweel. */
const ignored = /[\p{Mn}\p{Cf}\u0640]/gu;
/** Those that do not decompose into an alef and a mark. */
const alefForms = /[\u0671-\u0673\u0675]/g;
/** Not single spaces, of which there are many: that takes a fraction of the time. */
const wideSpace = /\s{2,}|[^\S ]/g;

// Neither records nor turns change: a successor is another one. What is forgotten is forgotten here too.
const searchable = new WeakMap<object, string>();

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

/** @param owner whose text it is */
function searchableText(owner: object, text: string): string {
  const known = searchable.get(owner) ?? normalised(text);
  searchable.set(owner, known);
  return known;
}

/**
 * The conversations whose title and texts have every word of a query somewhere; all for none.
 * @param signal ends it early, when nobody waits for the result any more
 */
export function searchConversations(
  records: readonly ConversationRecord[],
  query: string,
  signal: AbortSignal,
): Promise<readonly ConversationRecord[]> {
  return inPieces(search(records, query), signal);
}

function* search(
  records: readonly ConversationRecord[],
  query: string,
): Generator<undefined, readonly ConversationRecord[]> {
  const words = normalised(query).split(' ');
  const found: ConversationRecord[] = [];
  for (const record of records) {
    const missing = new Set(words);
    const look = (text: string): void => {
      for (const word of missing) if (text.includes(word)) missing.delete(word);
    };
    look(searchableText(record, record.title));
    for (const turn of record.turns) {
      if (missing.size === 0) break;
      look(searchableText(turn, turn.text));
      yield;
    }
    if (missing.size === 0) found.push(record);
  }
  return found;
}
