import {
  checkStatement,
  type CheckedStatement,
  type MarkKind,
} from '../tasks/marking/check-statement.ts';
import { RecordIndex } from '../tasks/marking/record-index.ts';
import { readSummary } from '../tasks/summary/summary-text.ts';

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

/** Looks every statement of a summary up in its record, without a model. */
export function checkSummary(summary: string, record: string): CheckedSummary {
  const index = new RecordIndex(record);
  const sections = readSummary(summary).map(({ title, statements }) => ({
    title,
    statements: statements.map((text) => toPieces(text, checkStatement(text, index))),
  }));
  const all = sections.flatMap(({ statements }) => statements);
  const marked = all.filter(({ pieces }) => pieces.some(({ kind }) => kind !== undefined)).length;
  return { sections, lines: index.lines, statements: all.length, marked };
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
  for (const mark of [...marks].sort((one, other) => one.start - other.start)) {
    const start = Math.max(mark.start, end);
    if (mark.end <= start) continue;
    if (start > end) pieces.push({ text: text.slice(end, start) });
    pieces.push({ text: text.slice(start, mark.end), kind: mark.kind });
    end = mark.end;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return { pieces, lines };
}
