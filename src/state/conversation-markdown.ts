import { plainMarkdown as plain } from '../shared/plain-markdown.ts';
import type {
  ConversationRecord,
  Provenance,
  Task,
  TurnRecord,
} from '../storage/conversation-record.ts';
import { differentialIn, type DifferentialWords } from './differential.ts';
import { type Origin, Origins } from './origins.ts';
import { groupByParent, latestPath } from './turn-tree.ts';

/** What the file says besides the conversations, in the person's language. */
export interface MarkdownWords {
  readonly title: string;
  /** What whoever opens the file should know of it; each a paragraph. */
  readonly notes: readonly string[];
  readonly systemPrompt: string;
  readonly question: string;
  readonly answer: string;
  /** Of an answer that did not end by itself. */
  readonly ending: (status: Exclude<TurnRecord['status'], 'done'>) => string;
  /** Of a question or answer of which there are that many more, which the file leaves out. */
  readonly versions: (others: number) => string;
  /** Below an answer that this page's own rules gave. */
  readonly ruled: string;
  /** Of an answer: what is to be checked in it. */
  readonly flags: (text: string) => readonly string[];
  /** Below an answer. @param origin the number of what it came from, at the end of the file */
  readonly provenance: (provenance: Provenance, origin: number) => string;
  /** In answers of a diagnosis. */
  readonly differential: DifferentialWords;
  readonly origins: string;
  /** Names and values. */
  readonly origin: (origin: Origin) => readonly (readonly [string, string])[];
}

/**
 * Conversations as Markdown for people to read, each as it is shown. What was asked and answered
 * stands in block quotes, so that neither its headings nor a code block without an end change the
 * rest of the file.
 */
export function exportMarkdown(
  records: readonly ConversationRecord[],
  words: MarkdownWords,
): string {
  const shown = records.map((record) => ({ ...record, path: latestPath(record.turns) }));
  const origins = new Origins(shown.flatMap(({ path }) => path));
  const conversations = shown.flatMap(({ title, task, turns, path, systemPrompt }) => {
    const versions = groupByParent(turns);
    return [
      `## ${plain(title.replace(/\s+/g, ' '))}`,
      ...(systemPrompt ? [`### ${plain(words.systemPrompt)}`, quoted(asTyped(systemPrompt))] : []),
      ...path.flatMap((turn) => {
        const others = (versions.get(turn.parentId)?.length ?? 1) - 1;
        return turnBlocks(turn, task, others, origins, words);
      }),
    ];
  });
  const blocks = [
    `# ${plain(words.title)}`,
    ...words.notes.map(plain),
    ...conversations,
    ...originBlocks(origins, words),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function turnBlocks(
  { role, status, text, provenance, rule }: TurnRecord,
  task: Task,
  others: number,
  origins: Origins,
  words: MarkdownWords,
): string[] {
  const isQuestion = role === 'user';
  const remarks = [
    status === 'done' ? '' : words.ending(status),
    others > 0 ? words.versions(others) : '',
    ...(isQuestion ? [] : words.flags(text)),
    rule === undefined ? '' : words.ruled,
    provenance ? words.provenance(provenance, origins.numberOf(provenance)) : '',
  ];
  return [
    `### ${plain(isQuestion ? words.question : words.answer)}`,
    ...(text === '' ? [] : [quoted(isQuestion ? asTyped(text) : answered(text, task, words))]),
    ...remarks.filter((remark) => remark !== '').map((remark) => `*${plain(remark)}*`),
  ];
}

function originBlocks({ all }: Origins, words: MarkdownWords): string[] {
  if (all.length === 0) return [];
  const items = all.map((origin, index) => {
    const facts = words
      .origin(origin)
      .map(([name, value]) => `    - ${plain(`${name}: ${value}`)}`);
    return [`${index + 1}. ${plain(origin.model)}`, ...facts].join('\n');
  });
  return [`## ${plain(words.origins)}`, items.join('\n')];
}

function quoted(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

/** What a person typed is no Markdown; its lines stay lines. */
function asTyped(text: string): string {
  return plain(text).replace(/(?<=\S)(?=(?:\r\n?|\n)\S)/g, '\\');
}

function answered(text: string, task: Task, { differential }: MarkdownWords): string {
  return differentialIn(text, task, differential) ?? withoutFetching(text);
}

/** An answer is Markdown; opening the file shall fetch no image from elsewhere, nor run HTML. */
function withoutFetching(text: string): string {
  return text.replace(/<(?=[a-z/!?])/gi, '&lt;').replaceAll('![', '!\\[');
}
