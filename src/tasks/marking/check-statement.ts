import { isDoseOfAnother } from './dose-fault.ts';
import { Evidence, heldShare, margin, type Occurrence } from './evidence.ts';
import { fold } from './fold.ts';
import { changes, isNumberWrong } from './number-fault.ts';
import { plainDeed } from './polarity.ts';
import { asideOf } from './record-line.ts';
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

/** How much another medicine counts in a line that holds the statement's own too. */
const besideShareOfDrug = 0.9;
/** A fit below which another medicine or side says nothing. */
const leastFit = 0.3;
/** How much better another medicine or side must fit: they stand nearer to what they belong to. */
const replacedMargin = 1.12;

/** How well the opposite must fit where some line tells the rest of the statement, perhaps with a word for it. */
const leastOpposite = 0.25;
/** The same where none does, and the record perhaps tells it as the statement does elsewhere. */
const leastOpposed = 0.2;
/** How much of the rest of a statement such a line tells. */
const mostOfIt = 0.4;
/** The same where the record tells the opposite alone. */
const nearlyAll = 0.7;

/** How much of what a statement tells its best line must hold, for the statement to come from it. */
const leastShare = 0.1;

/** Finds where a statement of a summary comes from in the record, and what the record does not hold. */
export function checkStatement(statement: string, record: RecordIndex): CheckedStatement {
  const terms = termsOf(statement);
  if (terms.length === 0) return { lines: [], marks: [] };
  const lines = linesOf(terms, record);
  if (lines.length === 0) {
    return { lines, marks: [{ start: 0, end: statement.length, kind: 'unsupported' }] };
  }
  const evidence = new Evidence(record, terms);
  const marks = terms.flatMap((term): Mark[] => {
    const kind = faultOf(term, { statement, terms, evidence, record });
    return kind === undefined ? [] : [{ start: term.start, end: term.end, kind }];
  });
  return { lines, marks };
}

function linesOf(terms: readonly Term[], record: RecordIndex): number[] {
  const sought = terms.map(({ keys, isWeak }) => ({ keys, weight: isWeak ? 0.3 : 1 }));
  const nearest = record.nearest(sought, 3);
  const best = nearest[0]?.score ?? 0;
  const all = sought.reduce((sum, { keys, weight }) => sum + weight * record.rarity(keys), 0);
  if (best < all * leastShare) return [];
  return nearest.filter(({ score }) => score >= best / 2).map(({ line }) => line + 1);
}

interface Check {
  readonly statement: string;
  readonly terms: readonly Term[];
  readonly evidence: Evidence;
  readonly record: RecordIndex;
}

function faultOf(term: Term, { statement, terms, evidence, record }: Check): MarkKind | undefined {
  switch (term.kind) {
    case 'number':
      return isNumberWrong(term, { statement, terms, evidence, record }) ? 'number' : undefined;
    case 'drug':
      if (
        !term.keys.some((key) => record.has(key)) ||
        isDoseOfAnother(term, terms, record) ||
        isReplaced(term, terms, evidence)
      )
        return 'drug';
      return isPolarityWrong(term, { statement, terms, evidence, record }) ? 'negation' : undefined;
    case 'side':
      return isReplaced(term, terms, evidence) ? 'side' : undefined;
    case 'word':
      if (isUnknownMedicine(term, terms, statement) && !record.has(term.keys[0] ?? ''))
        return 'drug';
      return isPolarityWrong(term, { statement, terms, evidence, record }) ? 'negation' : undefined;
  }
}

const bestFit = (occurrences: readonly Occurrence[]): number =>
  Math.max(0, ...occurrences.map(({ fit }) => fit));

const doseUnits = new Set(['mg', 'unit', 'mg/kg1', 'mg/m2']);
const notNames =
  /(?:ed|ing|ly|s|dose|total|bolus|extra|tablet|capsule|load|only|infusion|injection|than|above|below|about|around|until|least|another|further|sulfate|sulphate|chloride|sodium|carbonate|acid|gluconate|aspartate)$/i;

/** Whether a word with a dose right after it may be a medicine that no table names. */
function isUnknownMedicine(term: Term, terms: readonly Term[], statement: string): boolean {
  const word = statement.slice(term.start, term.end);
  if (!/^[A-Za-z][a-z]{5,}$/.test(word) || notNames.test(word)) return false;
  const next = terms[terms.indexOf(term) + 1];
  const isDose = next?.readings.some(
    (each) => each.type === 'amount' && doseUnits.has(each.unit ?? ''),
  );
  return isDose === true && statement.slice(term.end, next?.start) === ' ';
}

/** Whether another medicine or side fits the statement better. */
function isReplaced(term: Term, terms: readonly Term[], evidence: Evidence): boolean {
  const found = evidence.occurrences(term, ({ kind }) => kind === term.kind);
  const key = term.keys[0];
  const same = bestFit(found.filter((each) => each.term.keys[0] === key));
  const besides = new Set(
    found.filter((each) => each.term.keys[0] === key).map(({ line }) => line),
  );
  const own = found.filter((each) => each.term.keys[0] === key);
  const rivals = found.filter(
    ({ term: other }) =>
      !terms.some(({ keys }) => keys[0] === other.keys[0]) &&
      // What was not given is told of as such.
      !(term.polarity === 1 && other.polarity === -1),
  );
  const share = term.kind === 'drug' ? besideShareOfDrug : 1;
  const rival = Math.max(
    0,
    ...rivals.map((each) => each.fit * (besides.has(each.line) ? share : heldShare(each, own))),
  );
  if (same === 0) return true;
  // A bare "was stopped" fits most medicines.
  const hasContext = terms.some((each) => each !== term && !each.isWeak);
  if (!hasContext && same > leastFit) return false;
  return rival > Math.max(same * replacedMargin, leastFit);
}

/** Verbs are denied of one thing and told of another. */
const isDeed = ({ keys, start, end }: Term, statement: string): boolean =>
  changes.has(keys[0] ?? '') || plainDeed.test(fold(statement.slice(start, end)));

function isPolarityWrong(term: Term, { statement, terms, evidence, record }: Check): boolean {
  if (term.polarity === 0 || term.isWeak || asideOf(term) === 'family') return false;
  const isToldBothWays = terms.some(
    (each) => each.keys[0] === term.keys[0] && each.polarity !== term.polarity,
  );
  if (isToldBothWays) return false;
  const [key = ''] = term.keys;
  if (!record.isTold(key, -term.polarity)) return false;
  const found = evidence.occurrences(
    term,
    ({ kind, keys }) => kind === term.kind && keys[0] === key,
  );
  // What is not given is told as an allergy.
  const isAvoided = term.polarity === -1 && !terms.some((each) => asideOf(each) === 'allergy');
  const opposite = bestFit(
    found.filter(
      (each) =>
        each.term.polarity === -term.polarity &&
        !evidence.sharesDenial(term, each) &&
        !(isAvoided && each.term.aside === 'allergy'),
    ),
  );
  const isOfFamily = terms.some((each) => asideOf(each) === 'family');
  const same = bestFit(
    found.filter(
      (each) =>
        each.term.polarity !== -term.polarity && (isOfFamily || each.term.aside !== 'family'),
    ),
  );
  const isNeverTold =
    term.polarity === 1 && !isDeed(term, statement) && !record.isToldOfPatient(key);
  const least = isNeverTold ? 0 : leastOpposed;
  return (
    opposite >
    Math.max(
      same * margin,
      evidence.isToldWithout(term, isNeverTold ? nearlyAll : mostOfIt) ? leastOpposite : least,
    )
  );
}
