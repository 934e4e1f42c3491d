import type { ConversationRecord, TurnRecord } from '../storage/conversation-record.ts';

/** What the file says besides the conversations, in the person's language. */
export interface MarkdownWords {
  readonly title: string;
  /** What whoever opens the file should know of it; each a paragraph. */
  readonly notes: readonly string[];
  readonly question: string;
  readonly answer: string;
  /** Of an answer that did not end by itself. */
  readonly endings: Readonly<Record<Exclude<TurnRecord['status'], 'done'>, string>>;
  /** @param model its id  @param time milliseconds since 1970 */
  readonly provenance: (model: string, time: number) => string;
}

/**
 * Conversations as Markdown for people to read. What was asked and answered stands in block
 * quotes, so that neither its headings nor a code block without an end change the rest of the file.
 */
export function exportMarkdown(
  records: readonly ConversationRecord[],
  words: MarkdownWords,
): string {
  const notes = words.notes.map(plain);
  const conversations = records.flatMap(({ title, turns }) => [
    `## ${plain(title.replace(/\s+/g, ' '))}`,
    ...turns.flatMap((turn) => turnBlocks(turn, words)),
  ]);
  return `${[`# ${plain(words.title)}`, ...notes, ...conversations].join('\n\n')}\n`;
}

function turnBlocks(turn: TurnRecord, words: MarkdownWords): string[] {
  const { role, status, text, provenance } = turn;
  if (role === 'user') return [`### ${plain(words.question)}`, quoted(asTyped(text))];
  const ending = status === 'done' ? undefined : words.endings[status];
  const origin = provenance && words.provenance(provenance.model, provenance.time);
  const remarks = [ending, origin].flatMap((remark) => (remark ? [`*${plain(remark)}*`] : []));
  const answer = text === '' ? [] : [quoted(withoutFetching(text))];
  return [`### ${plain(words.answer)}`, ...answer, ...remarks];
}

function quoted(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

/** Markdown that shows just this text. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#&|~]/g, '\\$&');
}

/** What a person typed is no Markdown; its lines stay lines. */
function asTyped(text: string): string {
  return plain(text).replace(/(?<=\S)(?=(?:\r\n?|\n)\S)/g, '\\');
}

/** An answer is Markdown; opening the file shall fetch no image from elsewhere, nor run HTML. */
function withoutFetching(text: string): string {
  return text.replace(/<(?=[a-z/!?])/gi, '&lt;').replaceAll('![', '!\\[');
}
