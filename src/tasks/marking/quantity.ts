import type { Unit } from './units.ts';

/** What a number of a text tells. Fields of a date that a text leaves out are undefined. */
export type Quantity =
  | {
      readonly type: 'amount';
      readonly value: number;
      readonly raw: number;
      readonly unit?: string;
    }
  | {
      readonly type: 'date';
      readonly day?: number;
      readonly month?: number;
      readonly year?: number;
    }
  /** Minutes after midnight. */
  | { readonly type: 'time'; readonly minutes: number }
  /** Several numbers told as one: a blood pressure, a score out of 10, weeks+days of pregnancy. */
  | { readonly type: 'ratio'; readonly text: string }
  /** A day counted from an event: day 2, POD 1. */
  | { readonly type: 'day'; readonly number: number }
  /** How often a day. */
  | { readonly type: 'rate'; readonly perDay: number };

type Amount = Extract<Quantity, { type: 'amount' }>;
export type CalendarDate = Extract<Quantity, { type: 'date' }>;

/** So much of a unit, which is undefined where a text tells none; `per` is what it is told per. */
export function amount(raw: number, unit?: Unit, per = ''): Quantity {
  if (unit === undefined) return { type: 'amount', raw, value: raw };
  return { type: 'amount', raw, value: raw * unit.factor, unit: unit.base + per };
}

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(a, b);

/** Whether two tell the same, as far as both tell it. */
export function agree(a: Quantity, b: Quantity): boolean {
  if (a.type === 'amount' && b.type === 'amount') return agreeAmounts(a, b);
  if (a.type === 'date' && b.type === 'date') {
    return hasCommonField(a, b) && fields(a, b).every(([x, y]) => x === y);
  }
  if (a.type === 'time' && b.type === 'time') return a.minutes === b.minutes;
  if (a.type === 'ratio' && b.type === 'ratio') return a.text === b.text;
  if (a.type === 'rate' && b.type === 'rate') return isClose(a.perDay, b.perDay);
  if (a.type === 'day' && b.type === 'day') return a.number === b.number;
  if (a.type === 'day' && b.type === 'amount') return isClose(a.number, b.raw);
  if (a.type === 'amount' && b.type === 'day') return isClose(a.raw, b.number);
  if (a.type === 'ratio' && b.type === 'amount') return isPartOf(b, a.text);
  if (a.type === 'amount' && b.type === 'ratio') return isPartOf(a, b.text);
  if (a.type === 'date' && b.type === 'amount') return a.year === b.raw && b.unit === undefined;
  if (a.type === 'amount' && b.type === 'date') return b.year === a.raw && a.unit === undefined;
  return false;
}

/** One of the two figures of a blood pressure, say. */
const isPartOf = ({ raw, unit = 'mmhg' }: Amount, ratio: string): boolean =>
  unit === 'mmhg' && ratio.split(/[/+]/).includes(String(raw));

function agreeAmounts(a: Amount, b: Amount): boolean {
  if (a.unit === undefined || b.unit === undefined)
    return isClose(a.raw, b.raw) || isShare(a, b) || isShare(b, a);
  return haveSameUnit(a, b) ? isClose(a.value, b.value) : isConverted(a, b) || isConverted(b, a);
}

/** 35 % is 0.35. */
const isShare = (a: Amount, b: Amount): boolean =>
  a.unit === '%' && b.unit === undefined && b.raw <= 1 && isClose(a.raw, b.raw * 100);

/** How much of its second unit one of its first is, and how exactly texts convert them. */
const conversions: readonly (readonly [string, string, number, number])[] = [
  ['kg', 'mg', 1e6, 1e-6],
  ['m', 'mm', 1000, 1e-6],
  ['kg', 'lb', 2.2046, 0.006],
  ['inch', 'mm', 25.4, 0.02],
  // Two months are eight weeks, or 60 days.
  ['month', 'hour', 730.5, 0.09],
];

const isConverted = (a: Amount, b: Amount): boolean =>
  conversions.some(
    ([from, to, factor, slack]) =>
      a.unit === from && b.unit === to && Math.abs(a.value * factor - b.value) <= slack * b.value,
  );

/** A rate may be told without its time: 80 ml for 80 ml/h. */
function haveSameUnit({ unit: a = '' }: Amount, { unit: b = '' }: Amount): boolean {
  return a === b || a.startsWith(`${b}/hour`) || b.startsWith(`${a}/hour`);
}

/** Whether one could have been told in place of the other: doses for doses, dates for dates. */
export function areComparable(a: Quantity, b: Quantity): boolean {
  if (a.type === 'amount' && b.type === 'amount') {
    return a.unit === undefined || b.unit === undefined || haveSameUnit(a, b);
  }
  if (a.type === 'date' && b.type === 'date') {
    return (a.day === undefined) === (b.day === undefined) && hasCommonField(a, b);
  }
  return a.type === b.type;
}

/** Whether both tell their unit, or neither does. */
export function areAlike(a: Quantity, b: Quantity): boolean {
  return (
    a.type !== 'amount' || b.type !== 'amount' || (a.unit === undefined) === (b.unit === undefined)
  );
}

const hasCommonField = (a: CalendarDate, b: CalendarDate): boolean => fields(a, b).length > 0;

function fields(a: CalendarDate, b: CalendarDate): (readonly [number, number])[] {
  const pairs = [
    [a.day, b.day],
    [a.month, b.month],
    [a.year, b.year],
  ] as const;
  return pairs.flatMap(([x, y]) => (x === undefined || y === undefined ? [] : [[x, y] as const]));
}

/** Other figures that tell the same. */
function convertedKeys({ raw, value, unit }: Amount): string[] {
  if (unit === '%') return [`#${Number((raw / 100).toPrecision(6))}`];
  if (unit === 'kg') return [`#${Number((value * 1e6).toPrecision(6))}mg`];
  if (unit === 'mmhg') return ['bp'];
  if (unit === 'month') return [`#${value * 4 * 168}hour`];
  return [];
}

/** Keys by which a quantity is found again elsewhere, the most telling first. */
export function keysOf(quantity: Quantity): string[] {
  switch (quantity.type) {
    case 'amount': {
      const plain = `#${quantity.raw}`;
      if (quantity.unit === undefined) return [plain];
      return [
        `#${Number(quantity.value.toPrecision(6))}${quantity.unit}`,
        plain,
        ...convertedKeys(quantity),
      ];
    }
    case 'date': {
      const { day, month, year } = quantity;
      const keys: string[] = [];
      if (day !== undefined && month !== undefined) keys.push(`date:${day}-${month}`);
      if (month !== undefined && year !== undefined) keys.push(`month:${month}-${year}`);
      if (month !== undefined) keys.push(`month:${month}`);
      if (year !== undefined) keys.push(`year:${year}`);
      return keys;
    }
    case 'time':
      return [`time:${quantity.minutes}`];
    case 'ratio':
      return [`ratio:${quantity.text}`];
    case 'day':
      return [`day:${quantity.number}`];
    case 'rate':
      return [`rate:${quantity.perDay}`];
  }
}
