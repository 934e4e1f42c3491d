import { isDerived } from './derived.ts';
import { heldShare, margin, type Evidence, type Occurrence } from './evidence.ts';
import { agree, areAlike, areComparable, keysOf, type Quantity } from './quantity.ts';
import { asideOf } from './record-line.ts';
import type { RecordIndex } from './record-index.ts';
import type { Term } from './terms.ts';

/** What a fit is worth where one number tells its unit and the other does not. */
const oneUnitShare = 0.8;
/** The same where that unit is one of time. */
const oneTimeShare = 0.5;
/** What a figure such as 5/7 is worth against a date. */
const asDateShare = 0.6;
/** How much another number counts in a line that holds the statement's own too. */
const besideShare = 0.85;
/** How much another number counts that is told of something else. */
const ofOtherShare = 0.8;
/** How much another number counts in a line of another number of the statement. */
const elsewhereShare = 0.8;
/** How much "once" and "first" count against a figure. */
const ofWeakShare = 0.5;
/** How well another date must fit. */
const leastFitOfDate = 0.5;
/** How well another age must fit: that of a relative at an illness, say. */
const leastFitOfAge = 0.6;
/** A fit below which another number says nothing. */
const leastFit = 0.25;
/** A fit of nothing but the number itself. */
const noFit = 0.15;

/** What a number of a statement is checked with. */
export interface NumberCheck {
  readonly statement: string;
  readonly terms: readonly Term[];
  readonly evidence: Evidence;
  readonly record: RecordIndex;
}

/** Whether two tell the same. Of weeks and days, both must: the weeks alone are a reading of each. */
function tells(a: Term, b: Term): boolean {
  const [x] = a.readings;
  const [y] = b.readings;
  if (isParted(x) && isParted(y)) return agree(x, y);
  return a.readings.some((one) => b.readings.some((other) => agree(one, other)));
}

const isParted = (quantity: Quantity | undefined): quantity is Quantity =>
  quantity?.type === 'ratio' && quantity.text.includes('+');

/** Whether the record tells a number otherwise, or not at all. */
export function isNumberWrong(term: Term, check: NumberCheck): boolean {
  const { statement, terms, evidence, record } = check;
  return (
    isToldOtherwise(term, check) &&
    !isDerived(term, terms, { statement, record, lines: evidence.linesNear(term) })
  );
}

function isToldOtherwise(term: Term, { terms, evidence, record }: NumberCheck): boolean {
  const found = evidence.occurrences(term, (other) => likeness(term, other) > 0);
  const fits = (each: Occurrence): number => each.fit * likeness(term, each.term);
  const own = found.filter((each) => tells(each.term, term));
  const same = Math.max(0, ...own.filter((each) => isOwn(term, each)).map(fits));
  const isChange = terms.some(({ keys }) => changes.has(keys[0] ?? ''));
  const besides = new Set(own.map(({ line }) => line));
  const rivals = found.filter(({ term: other }) => !terms.some((each) => tells(each, other)));
  // "fell from 68 to 57": where the one stands is no place for the other.
  const elsewhere = new Set(
    found
      .filter((each) => !besides.has(each.line) && isOtherOf(term, terms, each.term))
      .map(({ line }) => line),
  );
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
    likeness(term, each.term) === 1 &&
    !isChange &&
    own.some((other) => isOfOther(other) && other.line === each.line) &&
    !own.some((other) => other.isOfSame === true);
  const rival = Math.max(
    0,
    ...rivals.map(
      (each) =>
        fits(each) *
        (isBeside(each) && !isBetterNamed(each) ? besideShare : 1) *
        (each.isOfSame === false ? ofOtherShare : 1) *
        (elsewhere.has(each.line) ? elsewhereShare : 1) *
        (each.term.isWeak && !term.isWeak ? ofWeakShare : 1) *
        heldShare(each, own),
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

/** What tells that a value became another: both are told of the same. */
export const changes = new Set([
  'increase',
  'reduce',
  'replace',
  'titrate',
  'doubl',
  'halv',
  'halve',
]);

/** Whether a number of the record is another one of the statement, of the same sort. */
const isOtherOf = (term: Term, terms: readonly Term[], found: Term): boolean =>
  terms.some(
    (each) => each !== term && !each.isWeak && tells(each, found) && likeness(term, each) === 1,
  );

/** A bare figure far from all the statement tells is no evidence for a quantity with a unit. */
const isOwn = (term: Term, { fit, term: other }: Occurrence): boolean =>
  fit > noFit || areOfOneUnit(term, other) || isInYears(term);

const areOfOneUnit = (term: Term, other: Term): boolean =>
  term.readings.some((x) =>
    other.readings.some((y) => x.type === y.type && agree(x, y) && areAlike(x, y)),
  ) && term.readings[0]?.type === other.readings[0]?.type;

const isDateOf = ({ readings }: Term, record: RecordIndex): boolean =>
  readings.every((each) => each.type === 'date' && record.has(keysOf(each)[0] ?? ''));

/** From 0 to 1: how far two numbers tell the same sort of thing. */
function likeness(term: Term, other: Term): number {
  const isDate = term.readings[0]?.type === 'date';
  if (isDate && other.readings[0]?.type === 'amount' && !tells(term, other)) return 0;
  let most = 0;
  for (const x of term.readings) {
    for (const y of other.readings) {
      if (agree(x, y) || areComparable(x, y)) most = Math.max(most, likenessOf(x, y));
    }
  }
  // 5/7 may be a date, but seldom is.
  return isDate && isScore(other.readings[0]) && !tells(term, other) ? most * asDateShare : most;
}

/** A figure that is no larger than the one it is out of, without the zeros of a date. */
function isScore(quantity: Quantity | undefined): boolean {
  if (quantity?.type !== 'ratio') return false;
  const [first = 0, second = 0] = quantity.text.split('/').map(Number);
  return first <= second && !/(?:^|\/)0/.test(quantity.text);
}

function likenessOf(x: Quantity, y: Quantity): number {
  if (areAlike(x, y)) return 1;
  return [x, y].some((each) => each.type === 'amount' && timeUnits.has(each.unit ?? ''))
    ? oneTimeShare
    : oneUnitShare;
}

const timeUnits = new Set(['hour', 'month']);

/** Someone's age stands in a record's first lines, beside nothing that a summary tells with it. */
function isAge(term: Term, terms: readonly Term[]): boolean {
  if (terms.some((each) => asideOf(each) === 'family')) return false;
  return (
    (isInYears(term) || isBare(term)) &&
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
  readings.some(
    (each) => each.type === 'amount' && each.unit === 'month' && each.value === each.raw * 12,
  );

const isBare = ({ readings }: Term): boolean =>
  readings.every((each) => each.type === 'amount' && each.unit === undefined);

const ageWords = new Set(['age', 'old']);
