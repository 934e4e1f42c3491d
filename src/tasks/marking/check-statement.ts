import type { RecordIndex } from './record-index.ts';

/** What in a statement the record does not support; 'unsupported' is all of the statement. */
export type MarkKind = 'number' | 'drug' | 'negation' | 'side' | 'unsupported';

export interface Mark {
  /** UTF-16 offset in the statement. */
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
}

export interface CheckedStatement {
  /** Lines of the record the statement may come from: counted from 1, best first, at most three. */
  readonly lines: readonly number[];
  readonly marks: readonly Mark[];
}

/** Finds where a statement of a summary comes from in the record, and what the record does not hold. */
export function checkStatement(statement: string, record: RecordIndex): CheckedStatement {
  const lines = record.nearest(statement, 3);
  const marks: Mark[] = [];
  if (lines.length === 0) marks.push({ start: 0, end: statement.length, kind: 'unsupported' });
  const text = record.lines.join('\n');
  for (const { 0: number, index } of statement.matchAll(/\d+(?:[.,/]\d+)*/g)) {
    if (text.includes(number)) continue;
    marks.push({ start: index, end: index + number.length, kind: 'number' });
  }
  return { lines, marks };
}
