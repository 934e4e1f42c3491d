import { plainMarkdown } from '../../shared/plain-markdown.ts';
import type { Differential, DifferentialRow } from './differential.ts';

/** What stands around the texts of a differential, in the person's language. */
export interface DifferentialWords {
  readonly diagnosis: string;
  readonly for: string;
  readonly against: string;
  readonly next: string;
  /** Of a diagnosis that must not be missed. */
  readonly notToMiss: string;
  /** Where there is no finding. */
  readonly none: string;
  readonly mostLikely: string;
  readonly mostDangerous: string;
  readonly wouldChange: string;
  /** Of an answer that was cut. */
  readonly incomplete: string;
  /** That it is no diagnosis. */
  readonly forDiscussion: string;
}

/** A differential as Markdown to read: a table, then what follows it, then what it is. */
export function differentialMarkdown(differential: Differential, words: DifferentialWords): string {
  const { mostLikely, mostDangerous, wouldChange, complete } = differential;
  const parts = [
    [words.mostLikely, mostLikely],
    [words.mostDangerous, mostDangerous],
    [words.wouldChange, wouldChange],
  ] as const;
  return [
    ...table(differential.diagnoses, words),
    ...parts.flatMap(([name, text]) =>
      text === undefined ? [] : [`**${line(name)}:** ${line(text)}`],
    ),
    ...(complete ? [] : [`*${line(words.incomplete)}*`]),
    `*${line(words.forDiscussion)}*`,
  ].join('\n\n');
}

/** None without rows. */
function table(rows: readonly DifferentialRow[], words: DifferentialWords): string[] {
  if (rows.length === 0) return [];
  const head = [words.diagnosis, words.for, words.against, words.next].map(line);
  const cells = rows.map((row) => [
    [line(row.diagnosis), ...(row.notToMiss ? [`**${line(words.notToMiss)}**`] : [])].join(' '),
    ...[row.for, row.against].map((found) => found.map(line).join(' · ') || line(words.none)),
    line(row.next),
  ]);
  const lines = [head, head.map(() => '---'), ...cells];
  return [lines.map((columns) => `| ${columns.join(' | ')} |`).join('\n')];
}

function line(text: string): string {
  return plainMarkdown(text.replace(/\s+/g, ' '));
}
