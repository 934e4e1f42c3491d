import { m } from '../paraglide/messages.js';
import { plainMarkdown as plain } from '../shared/plain-markdown.ts';
import type { CheckedSummary, SummaryStatement } from '../state/checked-summary.ts';
import type { Provenance } from '../state/conversations.svelte.ts';
import { formatNumber } from './format.ts';
import { markWords } from './mark-words.ts';
import { answerFacts } from './origin-words.ts';

/** A summary as a file to read: its sections, marks and lines, the notice, and what it came from. */
export function summaryMarkdown(
  { sections, statements, marked }: CheckedSummary,
  provenance: Provenance | undefined,
): string {
  const counts = { count: formatNumber(statements), marked: formatNumber(marked) };
  const blocks = [
    `# ${plain(m.summary())}`,
    plain(`${m.print_model()} ${m.not_advice()}`),
    plain(`${m.summary_checked(counts)} ${m.summary_check_all()}`),
    ...sections.flatMap(({ title, statements: all }) => [
      `## ${plain(title)}`,
      all.length === 0 ? plain(m.section_nothing()) : all.map(item).join('\n'),
    ]),
    ...(provenance ? [`## ${plain(m.origins())}`, originList(provenance)] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function item({ pieces, lines }: SummaryStatement): string {
  const text = pieces
    .map((piece) =>
      piece.kind === undefined
        ? plain(piece.text)
        : `**${plain(piece.text)}** (${plain(markWords(piece.kind))})`,
    )
    .join('');
  const from = lines.map((line) => m.summary_line({ line: formatNumber(line) })).join(', ');
  return `- ${text}${from === '' ? '' : ` (${plain(from)})`}`;
}

function originList(provenance: Provenance): string {
  return answerFacts(provenance)
    .map(([name, value]) => `- ${plain(`${name}: ${value}`)}`)
    .join('\n');
}
