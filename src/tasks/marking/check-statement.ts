import { Evidence, type Occurrence } from './evidence.ts';
import { agree, areAlike, areComparable, keysOf } from './quantity.ts';
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

/** How much better another reading must fit than the statement's own. */
const margin = 1.2;
/** What a fit is worth where one number tells its unit and the other does not. */
const oneUnitShare = 0.8;
/** How much another number counts in a line that holds the statement's own too. */
const besideShare = 0.75;
/** The same for medicines. */
const besideShareOfDrug = 0.9;
/** How much another number counts that is told of something else. */
const ofOtherShare = 0.8;
/** How well another date must fit. */
const leastFitOfDate = 0.5;
/** How well another age must fit: that of a relative at an illness, say. */
const leastFitOfAge = 0.6;
/** The same for a medicine or a side, which stand nearer to what they belong to. */
const replacedMargin = 1.12;
/** A fit below which another reading says nothing. */
const leastFit = 0.3;

/** The same for a denial where some other line tells the rest of the statement, perhaps with a word for it. */
const leastOpposite = 0.25;

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
      return isNumberWrong(term, { terms, evidence, record }) ? 'number' : undefined;
    case 'drug':
      if (!term.keys.some((key) => record.has(key)) || isReplaced(term, terms, evidence))
        return 'drug';
      return isPolarityWrong(term, { terms, evidence, record }) ? 'negation' : undefined;
    case 'side':
      return isReplaced(term, terms, evidence) ? 'side' : undefined;
    case 'word':
      if (isUnknownMedicine(term, terms, statement) && !record.has(term.keys[0] ?? ''))
        return 'drug';
      return isPolarityWrong(term, { terms, evidence, record }) ? 'negation' : undefined;
  }
}

const bestFit = (occurrences: readonly Occurrence[]): number =>
  Math.max(0, ...occurrences.map(({ fit }) => fit));

const tells = (a: Term, b: Term): boolean =>
  a.readings.some((x) => b.readings.some((y) => agree(x, y)));

function isNumberWrong(term: Term, { terms, evidence, record }: Omit<Check, 'statement'>): boolean {
  const found = evidence.occurrences(term, (other) => likeness(term, other) > 0);
  const fits = (each: Occurrence): number => each.fit * likeness(term, each.term);
  const own = found.filter((each) => tells(each.term, term));
  const same = Math.max(0, ...own.map(fits));
  const rivals = found.filter(({ term: other }) => !terms.some((each) => tells(each, other)));
  const besides = new Set(own.map(({ line }) => line));
  // The cells of a row are told apart by their columns.
  const isBeside = ({ line, term: { labels } }: Occurrence) =>
    besides.has(line) && labels.length === 0;
  // "cat 7 mm, cashew 9 mm": a number is that of the word before it.
  const ofSame = new Set(
    rivals.filter(({ isOfSame }) => isOfSame === true).map(({ line }) => line),
  );
  const isOfOther = ({ isOfSame, line }: Occurrence) => isOfSame === false && ofSame.has(line);
  const isBetterNamed = (each: Occurrence) =>
    each.isOfSame === true &&
    own.some((other) => isOfOther(other) && other.line === each.line) &&
    !own.some((other) => other.isOfSame === true);
  const rival = Math.max(
    0,
    ...rivals.map(
      (each) =>
        fits(each) *
        (isBeside(each) && !isBetterNamed(each) ? besideShare : 1) *
        (each.isOfSame === false ? ofOtherShare : 1),
    ),
  );
  if (rivals.some((each) => isBetterNamed(each) && fits(each) > same * ofOtherShare)) return true;
  if (term.isWeak) return rival > Math.max(same * margin, 0.5);
  const isApart = isBareAge(term, terms) && own.some((each) => isInYears(each.term));
  if (same > 0 && (isApart || isAge(term, terms))) {
    return rivals.some((each) => isInYears(each.term) && each.fit > leastFitOfAge);
  }
  // The date of a whole part of a record stands above it.
  if (isDateOf(term, record)) return rival > Math.max(same * margin, leastFitOfDate);
  return same === 0 || rival > Math.max(same * margin, leastFit);
}

const isDateOf = ({ readings }: Term, record: RecordIndex): boolean =>
  readings.every((each) => each.type === 'date' && record.has(keysOf(each)[0] ?? ''));

/** From 0 to 1: how far two numbers tell the same sort of thing. */
function likeness(term: Term, other: Term): number {
  let most = 0;
  for (const x of term.readings) {
    for (const y of other.readings) {
      if (agree(x, y) || areComparable(x, y))
        most = Math.max(most, areAlike(x, y) ? 1 : oneUnitShare);
    }
  }
  return most;
}

/** Someone's age stands in a record's first lines, beside nothing that a summary tells with it. */
function isAge(term: Term, terms: readonly Term[]): boolean {
  return (
    isInYears(term) &&
    terms.some(({ keys, at }) => ageWords.has(keys[0] ?? '') && Math.abs(at - term.at) < 0.3)
  );
}

/** "Mr Smith, 81, was admitted": a number between commas. */
function isBareAge(term: Term, terms: readonly Term[]): boolean {
  const index = terms.indexOf(term);
  const before = terms[index - 1];
  const after = terms[index + 1];
  if (index > 2 || before === undefined || after === undefined) return false;
  return term.at - before.at > 0.5 && after.at - term.at > 0.5;
}

const isInYears = ({ readings }: Term): boolean =>
  readings.some((each) => each.type === 'amount' && each.unit === 'month');

const ageWords = new Set(['age', 'old']);

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
  const rivals = found.filter(
    ({ term: other }) => !terms.some(({ keys }) => keys[0] === other.keys[0]),
  );
  const share = term.kind === 'drug' ? besideShareOfDrug : 1;
  const rival = Math.max(
    0,
    ...rivals.map(({ fit, line }) => fit * (besides.has(line) ? share : 1)),
  );
  if (same === 0) return true;
  // A bare "was stopped" fits most medicines.
  const hasContext = terms.some((each) => each !== term && !each.isWeak);
  if (!hasContext && same > leastFit) return false;
  return rival > Math.max(same * replacedMargin, leastFit);
}

function isPolarityWrong(
  term: Term,
  { terms, evidence, record }: Omit<Check, 'statement'>,
): boolean {
  if (term.polarity === 0 || term.isWeak) return false;
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
  const same = bestFit(found.filter((each) => each.term.polarity !== -term.polarity));
  return opposite > Math.max(same * margin, evidence.isToldWithout(term) ? leastOpposite : 0);
}
