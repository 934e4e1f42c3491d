import {
  checkStatement,
  type CheckedStatement,
  type Mark,
  type MarkKind,
} from '../tasks/marking/check-statement.ts';
import { RecordIndex } from '../tasks/marking/record-index.ts';
import { readSummary } from '../tasks/summary/summary-text.ts';
import { inPieces } from './in-pieces.ts';

export type { MarkKind };

/** A statement of a summary, with what the record says of it. */
export interface SummaryStatement {
  /** In order; together the statement. Those with a kind are marked. */
  readonly pieces: readonly { readonly text: string; readonly kind?: MarkKind }[];
  /** The lines of the record that it may come from, from 1. */
  readonly lines: readonly number[];
}

export interface CheckedSection {
  readonly title: string;
  readonly statements: readonly SummaryStatement[];
}

export interface CheckedSummary {
  readonly sections: readonly CheckedSection[];
  /** Of the record. */
  readonly lines: readonly string[];
  readonly statements: number;
  /** How many statements have a mark. */
  readonly marked: number;
}

/** A turn that is a summary. */
interface Summary {
  readonly text: string;
}

// A summary that is written does not change. What is forgotten is forgotten here too.
const known = new WeakMap<Summary, { readonly text: string; readonly checked: CheckedSummary }>();

/** What was found when a summary was looked up before. */
export function checkedBefore(summary: Summary): CheckedSummary | undefined {
  const before = known.get(summary);
  return before?.text === summary.text ? before.checked : undefined;
}

/** Looks every statement of a summary up in its record, without a model, once. */
export function checkSummary(summary: Summary, record: string): CheckedSummary {
  const before = checkedBefore(summary);
  if (before !== undefined) return before;
  const work = check(summary, record);
  for (;;) {
    const piece = work.next();
    if (piece.done === true) return piece.value;
  }
}

/** The same, giving way to the page: for a long record it takes a second. @throws AbortError */
export async function checkSummaryInPieces(
  summary: Summary,
  record: string,
  signal: AbortSignal,
): Promise<CheckedSummary> {
  return checkedBefore(summary) ?? inPieces(check(summary, record), signal);
}

function* check(summary: Summary, record: string): Generator<undefined, CheckedSummary> {
  const { text } = summary;
  const index = yield* RecordIndex.inSteps(record);
  const sections: CheckedSection[] = [];
  for (const { title, statements } of readSummary(text)) {
    const checked: SummaryStatement[] = [];
    for (const statement of statements) {
      checked.push(toPieces(statement, checkStatement(statement, index)));
      yield;
    }
    sections.push({ title, statements: checked });
  }
  const all = sections.flatMap(({ statements }) => statements);
  const marked = all.filter(({ pieces }) => pieces.some(({ kind }) => kind !== undefined)).length;
  const checked = { sections, lines: index.lines, statements: all.length, marked };
  known.set(summary, { text, checked });
  return checked;
}

/** The summary as it grows, when nothing is looked up yet. */
export function growingSections(summary: string): CheckedSection[] {
  return readSummary(summary).map(({ title, statements }) => ({
    title,
    statements: statements.map((text) => ({ pieces: [{ text }], lines: [] })),
  }));
}

function toPieces(text: string, { marks, lines }: CheckedStatement): SummaryStatement {
  const pieces: { text: string; kind?: MarkKind }[] = [];
  let end = 0;
  for (const mark of joined(text, marks)) {
    const start = Math.max(mark.start, end);
    if (mark.end <= start) continue;
    if (start > end) pieces.push({ text: text.slice(end, start) });
    pieces.push({ text: text.slice(start, mark.end), kind: mark.kind });
    end = mark.end;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return { pieces, lines };
}

/** In order; those of one kind between which there is only space are one, and told once. */
function joined(text: string, marks: readonly Mark[]): Mark[] {
  const all: Mark[] = [];
  for (const mark of [...marks].sort((one, other) => one.start - other.start)) {
    const last = all.at(-1);
    const isNext = last?.kind === mark.kind && text.slice(last.end, mark.start).trim() === '';
    if (last && isNext) all[all.length - 1] = { ...last, end: Math.max(last.end, mark.end) };
    else all.push(mark);
  }
  return all;
}
