import { Evidence, type Occurrence } from './evidence.ts';
import { agree, areAlike, areComparable } from './quantity.ts';
import type { RecordIndex } from './record-index.ts';
import { termsOf, type Term } from './terms.ts';

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

/** How much better another reading must fit than the statement's own. */
const margin = 1.2;
/** What a fit is worth where one number tells its unit and the other does not. */
const oneUnitShare = 0.8;
/** How well another age must fit: that of a relative at an illness, say. */
const leastFitOfAge = 0.6;
/** A fit below which another reading says nothing. */
const leastFit = 0.3;

/** Finds where a statement of a summary comes from in the record, and what the record does not hold. */
export function checkStatement(statement: string, record: RecordIndex): CheckedStatement {
  const terms = termsOf(statement);
  const lines = linesOf(terms, record);
  if (lines.length === 0) {
    return { lines, marks: [{ start: 0, end: statement.length, kind: 'unsupported' }] };
  }
  const evidence = new Evidence(record, terms);
  const marks = terms.flatMap((term): Mark[] => {
    const kind = faultOf(term, terms, evidence, record);
    return kind === undefined ? [] : [{ start: term.start, end: term.end, kind }];
  });
  return { lines, marks };
}

function linesOf(terms: readonly Term[], record: RecordIndex): number[] {
  const sought = terms.map(({ keys, isWeak }) => ({ keys, weight: isWeak ? 0.3 : 1 }));
  const nearest = record.nearest(sought, 3);
  const best = nearest[0]?.score ?? 0;
  return nearest.filter(({ score }) => score >= best / 2).map(({ line }) => line + 1);
}

function faultOf(
  term: Term,
  terms: readonly Term[],
  evidence: Evidence,
  record: RecordIndex,
): MarkKind | undefined {
  switch (term.kind) {
    case 'number':
      return isNumberWrong(term, terms, evidence) ? 'number' : undefined;
    case 'drug':
      if (!term.keys.some((key) => record.has(key)) || isReplaced(term, terms, evidence))
        return 'drug';
      return isPolarityWrong(term, terms, evidence) ? 'negation' : undefined;
    case 'side':
      return isReplaced(term, terms, evidence) ? 'side' : undefined;
    case 'word':
      return isPolarityWrong(term, terms, evidence) ? 'negation' : undefined;
  }
}

const bestFit = (occurrences: readonly Occurrence[]): number =>
  Math.max(0, ...occurrences.map(({ fit }) => fit));

const tells = (a: Term, b: Term): boolean =>
  a.readings.some((x) => b.readings.some((y) => agree(x, y)));

function isNumberWrong(term: Term, terms: readonly Term[], evidence: Evidence): boolean {
  const found = evidence.occurrences(term);
  const fits = (each: Occurrence): number => each.fit * likeness(term, each.term);
  const same = Math.max(0, ...found.filter((each) => tells(each.term, term)).map(fits));
  const rivals = found.filter(({ term: other }) => !terms.some((each) => tells(each, other)));
  const rival = Math.max(0, ...rivals.map(fits));
  if (term.isWeak) return rival > Math.max(same * margin, 0.5);
  if (same > 0 && isAge(term, terms)) {
    return rivals.some((each) => isInYears(each.term) && each.fit > leastFitOfAge);
  }
  return same === 0 || rival > Math.max(same * margin, leastFit);
}

/** From 0 to 1: how far two numbers tell the same sort of thing. */
function likeness(term: Term, other: Term): number {
  const pairs = term.readings.flatMap((x) => other.readings.map((y) => [x, y] as const));
  const comparable = pairs.filter(([x, y]) => agree(x, y) || areComparable(x, y));
  if (comparable.length === 0) return 0;
  return comparable.some(([x, y]) => areAlike(x, y)) ? 1 : oneUnitShare;
}

/** Someone's age stands in a record's first lines, beside nothing that a summary tells with it. */
function isAge(term: Term, terms: readonly Term[]): boolean {
  return (
    isInYears(term) &&
    terms.some(({ keys, at }) => ageWords.has(keys[0] ?? '') && Math.abs(at - term.at) < 0.3)
  );
}

const isInYears = ({ readings }: Term): boolean =>
  readings.some((each) => each.type === 'amount' && each.unit === 'month');

const ageWords = new Set(['age', 'old']);

/** Whether another medicine or side fits the statement better. */
function isReplaced(term: Term, terms: readonly Term[], evidence: Evidence): boolean {
  const found = evidence.occurrences(term);
  const key = term.keys[0];
  const same = bestFit(found.filter((each) => each.term.keys[0] === key));
  const rival = bestFit(
    found.filter(({ term: other }) => !terms.some(({ keys }) => keys[0] === other.keys[0])),
  );
  return same === 0 || rival > Math.max(same * margin, leastFit);
}

function isPolarityWrong(term: Term, terms: readonly Term[], evidence: Evidence): boolean {
  if (term.polarity === 0 || term.isWeak) return false;
  const isToldBothWays = terms.some(
    (each) => each.keys[0] === term.keys[0] && each.polarity !== term.polarity,
  );
  if (isToldBothWays) return false;
  const found = evidence.occurrences(term).filter((each) => each.term.keys[0] === term.keys[0]);
  const opposite = bestFit(
    found.filter(
      (each) => each.term.polarity === -term.polarity && !evidence.sharesDenial(term, each),
    ),
  );
  const same = bestFit(found.filter((each) => each.term.polarity !== -term.polarity));
  return opposite > same * margin;
}
