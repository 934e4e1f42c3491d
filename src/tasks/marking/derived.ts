import { agree, type CalendarDate, type Quantity } from './quantity.ts';
import type { RecordIndex } from './record-index.ts';
import type { Term } from './terms.ts';

type Amount = Extract<Quantity, { type: 'amount' }>;

/** "by 4 kg", "lost 4 kg", "4 kg higher": a difference, not a value. */
const beforeDifference =
  /(?:\b(?:by|lost|losing|gained|gaining|(?:loss|gain|difference|drop|fall|rise|increase|reduction) of)(?: about| around| only| just)?|بمقدار|فقدت?|[وي]?كسبت?|نقص وزنه?ا?|زاد وزنه?ا?)\s*$/iu;
const afterDifference =
  /^\s*(?:higher|lower|more|less|heavier|lighter|greater|above|below|longer|shorter)\b/i;
const sums = new Set('altogeth total combin sum overall مجموع اجمال'.split(' '));
const early = new Set('early prematur preterm مبكر خديج'.split(' '));
const hoursOfDay = 24;
const hoursOfWeek = 168;
const term40 = 40;
const day = 86_400_000;
/** How many lines from the top the dates of the record itself stand. */
const topLines = 12;

export interface Source {
  readonly statement: string;
  readonly record: RecordIndex;
  /** The lines of the record that are nearest to the number, from 0. */
  readonly lines: readonly number[];
}

/** Whether a number of a statement follows from two that the record tells, as a difference or sum does. */
export function isDerived(
  term: Term,
  terms: readonly Term[],
  { record, lines, statement }: Source,
): boolean {
  const isDifference =
    beforeDifference.test(statement.slice(0, term.start)) ||
    afterDifference.test(statement.slice(term.end));
  const has = (words: ReadonlySet<string>) => terms.some(({ keys }) => words.has(keys[0] ?? ''));
  return term.readings.some((reading) => {
    if (reading.type === 'date') return isOfNextDay(reading, record, lines);
    if (reading.type !== 'amount') return false;
    if (isDifference && isOfTwo(reading, record, lines, (a, b) => Math.abs(a - b))) return true;
    if (has(sums) && isOfTwo(reading, record, lines, (a, b) => a + b)) return true;
    if (has(early) && isEarly(reading, record)) return true;
    return (
      isStay(reading, record) ||
      isBetweenDates(reading, record, lines) ||
      isAgeFromBirth(reading, record)
    );
  });
}

function isOfTwo(
  { raw, unit }: Amount,
  record: RecordIndex,
  lines: readonly number[],
  of: (a: number, b: number) => number,
): boolean {
  return lines.some((line) => {
    const amounts = record
      .termsOf(line)
      .flatMap(({ readings }) => readings.filter((each) => each.type === 'amount'))
      .filter((each) => each.unit === undefined || unit === undefined || each.unit === unit);
    return amounts.some((a, index) =>
      amounts.slice(index + 1).some((b) => Math.abs(of(a.raw, b.raw) - raw) < 1e-6 * raw),
    );
  });
}

/** "five weeks early" of 35 weeks. */
const isEarly = ({ value, unit }: Amount, record: RecordIndex): boolean =>
  unit === 'hour' &&
  record
    .terms()
    .some(({ readings }) =>
      readings.some(
        (each) =>
          each.type === 'amount' &&
          each.unit === 'hour' &&
          each.value + value === term40 * hoursOfWeek,
      ),
    );

/** The days between the dates of admission and discharge. */
function isStay({ value, unit }: Amount, record: RecordIndex): boolean {
  if (unit !== 'hour' || value % hoursOfDay !== 0) return false;
  const admitted = datesBeside('admit', record);
  const left = datesBeside('discharge', record);
  return admitted.some((a) => left.some((b) => (b - a) / day === value / hoursOfDay));
}

/** "in two weeks": the days from a date of a near line to that of the record, or of its part. */
function isBetweenDates(
  { value, unit }: Amount,
  record: RecordIndex,
  lines: readonly number[],
): boolean {
  const days = value / hoursOfDay;
  if (unit !== 'hour' || !Number.isInteger(days) || days < 2) return false;
  const now = topTimes(record);
  return lines.some((line) => {
    const end = [
      ...now,
      ...record.momentsAbove(line).flatMap(({ readings }) => readings.flatMap(timeOf)),
    ];
    const years = end.map((time) => new Date(time).getUTCFullYear());
    const then = record
      .termsOf(line)
      .flatMap(({ readings }) => readings.flatMap((each) => timesIn(each, years)));
    return then.some((from) => end.some((to) => Math.abs(to - from) / day === days));
  });
}

/** The times of a date, which may tell no year, in some years. */
const timesIn = (quantity: Quantity, years: readonly number[]): number[] =>
  quantity.type === 'date' && quantity.year === undefined
    ? years.flatMap((year) => timeOf({ ...quantity, year }))
    : timeOf(quantity);

const topTimes = (record: RecordIndex): number[] =>
  record.lines
    .slice(0, topLines)
    .flatMap((_, line) => record.termsOf(line).flatMap(({ readings }) => readings.flatMap(timeOf)));

function isAgeFromBirth({ raw, value, unit }: Amount, record: RecordIndex): boolean {
  const isInYears = unit === undefined || (unit === 'month' && value === raw * 12);
  if (!isInYears) return false;
  const now = topTimes(record);
  return datesBeside('birth_date', record).some((born) =>
    now.some((time) => time > born && Math.floor((time - born) / (365.25 * day)) === raw),
  );
}

/** "Home tomorrow", below a date. */
const isOfNextDay = (date: CalendarDate, record: RecordIndex, lines: readonly number[]): boolean =>
  lines.some((line) => {
    const words = record.termsOf(line);
    const step = words.some(({ keys }) => keys[0] === 'tomorrow')
      ? 1
      : words.some(({ keys }) => keys[0] === 'yesterday')
        ? -1
        : 0;
    return (
      step !== 0 &&
      record
        .momentsAbove(line)
        .some(({ readings }) =>
          readings.flatMap(timeOf).some((time) => agree(date, dateOf(time + step * day))),
        )
    );
  });

/** The dates right after a word, in milliseconds. */
function datesBeside(key: string, record: RecordIndex): number[] {
  return record.holdersOf(key).flatMap((line) => {
    const terms = record.termsOf(line);
    return terms.flatMap((term, index) => {
      if (!term.keys.includes(key)) return [];
      const next = terms
        .slice(index + 1)
        .find(({ readings }) => readings.some(({ type }) => type === 'date'));
      return next?.readings.flatMap(timeOf) ?? [];
    });
  });
}

const timeOf = (quantity: Quantity): number[] =>
  quantity.type === 'date' &&
  quantity.day !== undefined &&
  quantity.month !== undefined &&
  quantity.year !== undefined
    ? [Date.UTC(quantity.year, quantity.month - 1, quantity.day)]
    : [];

function dateOf(time: number): CalendarDate {
  const date = new Date(time);
  return {
    type: 'date',
    day: date.getUTCDate(),
    month: date.getUTCMonth() + 1,
    year: date.getUTCFullYear(),
  };
}
