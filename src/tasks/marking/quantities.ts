import { datesOf, type Span } from './calendar.ts';
import { clock, clockAt, ordinalDayAt } from './clock-words.ts';
import { wordsAt, type FoundNumber } from './number-words.ts';
import { formsIn } from './quantity-forms.ts';
import { amount, type Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';
import { isPaired } from './sides.ts';
import { dualUnit, unitOf } from './units.ts';

/** A number of a line, with the unit it stands with. */
export interface FoundQuantity extends Span {
  /** "one", "first": too common to be missed where the record has none. */
  readonly isWeak: boolean;
}

/** "once daily", "an hour" */
const isCommon = (reading: Quantity | undefined): boolean =>
  reading?.type === 'rate' || (reading?.type === 'amount' && reading.raw === 1);

/** Every quantity of a line, in the order of the line. */
export function quantitiesOf(line: string, tokens: readonly Token[]): FoundQuantity[] {
  const digits = line.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const found: FoundQuantity[] = datesOf(digits).map((span) => ({ ...span, isWeak: false }));
  const isFree = (start: number, end: number) =>
    !found.some((span) => start < span.end && span.start < end);
  for (const [pattern, read] of formsIn(digits)) {
    for (const match of digits.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (!isFree(match.index, end)) continue;
      const readings = read(match);
      found.push({ start: match.index, end, readings, isWeak: isCommon(readings[0]) });
    }
  }
  const ordinalDays = tokens.flatMap((_, index) => ordinalDayAt(tokens, index) ?? []);
  const clocks = tokens.flatMap(({ text }, index) =>
    clock.test(text) ? (clockAt(tokens, index) ?? []) : [],
  );
  [...clocks, ...ordinalDays, ...amountsOf(digits, tokens)].forEach((span) => {
    if (isFree(span.start, span.end)) found.push(span);
  });
  return found.sort((a, b) => a.start - b.start);
}

function amountsOf(line: string, tokens: readonly Token[]): FoundQuantity[] {
  const found: FoundQuantity[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const number = numberAt(tokens, index);
    const dual = dualUnit(token.text);
    if (number !== undefined) {
      const { value, count, isWeak, isOrdinal } = number;
      const last = tokens[index + count - 1] ?? token;
      const read = isOrdinal
        ? { end: last.end, readings: [amount(value)] }
        : withUnit(line, tokens, index + count, value, last);
      found.push({ start: token.start, ...read, isWeak });
      index += count - 1;
    } else if (dual !== undefined) {
      const { start, end } = token;
      found.push({ start, end, readings: [amount(2, dual)], isWeak: false });
    }
  }
  return joinParts(line, shareUnits(line, found));
}

const plain = (value: number): FoundNumber => ({
  value,
  count: 1,
  isWeak: false,
  isOrdinal: false,
});

const money = { base: 'money', factor: 1 };

function numberAt(tokens: readonly Token[], index: number): FoundNumber | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  if (token.isNumber) return plain(toNumber(token.text));
  const times = /^[xX]\d/.test(token.text) ? Number(token.text.slice(1)) : NaN;
  if (!Number.isNaN(times)) return plain(times);
  return wordsAt(tokens, index);
}

/** 1,500 and 1,5: a comma before three digits parts thousands. */
function toNumber(text: string): number {
  const digits = text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace('٫', '.');
  return Number(
    /^\d{1,3}(?:,\d{3})+$/.test(digits) ? digits.replaceAll(',', '') : digits.replace(',', '.'),
  );
}

/** Whether the L of "grade 2 L heel" is a side, and no litres. */
const isSide = (token: Token, next: Token | undefined): boolean =>
  token.text === 'L' && next?.before === ' ' && isPaired(next.text);

function withUnit(line: string, tokens: readonly Token[], index: number, raw: number, last: Token) {
  if (/[£$€]$/.test(last.before)) return { end: last.end, readings: [amount(raw, money)] };
  const token = tokens[index];
  const unit =
    token !== undefined && /^[ \u00A0-]?$/.test(token.before) ? unitOf(token.text) : undefined;
  if (token === undefined || unit === undefined || isSide(token, tokens[index + 1]))
    return { end: last.end, readings: [amount(raw)] };
  const per = /^(?: ?\/ ?| per | an? (?=hour|day|minute))(?<per>\p{L}+\d?)/u.exec(
    line.slice(token.end),
  );
  const ofMercury = /^ ?(?:hg|زئبقي?)(?!\p{L})/iu.exec(line.slice(token.end));
  if (unit.base === 'mm' && ofMercury !== null)
    return { end: token.end + ofMercury[0].length, readings: [amount(raw, unitOf('mmHg'))] };
  if (per === null) return { end: token.end, readings: [amount(raw, unit)] };
  const name = per.groups?.per ?? '';
  const base = unitOf(name);
  return {
    end: token.end + per[0].length,
    readings: [
      amount(
        raw,
        unit,
        `/${base === undefined ? name.toLowerCase() : `${base.base}${base.factor}`}`,
      ),
    ],
  };
}

/** Whether the m of "6y 8m" is for months. */
const isMonths = (line: string, span: FoundQuantity, before: FoundQuantity | undefined): boolean =>
  /\dm$/.test(line.slice(span.start, span.end)) &&
  /\dy$/.test(line.slice(before?.start, before?.end)) &&
  line.slice(before?.end, span.start).trim() === '';

/** "1 hour and 25 minutes", "33 weeks and 2 days", "6 years 8 months" tell one quantity each. */
function joinParts(line: string, found: readonly FoundQuantity[]): FoundQuantity[] {
  const joined: FoundQuantity[] = [];
  for (const span of found) {
    const before = joined.at(-1);
    const readings = before === undefined ? undefined : joinedReadings(line, before, span);
    if (before === undefined || readings === undefined) joined.push(span);
    else joined.splice(-1, 1, { ...before, end: span.end, readings, isWeak: false });
  }
  return joined;
}

function joinedReadings(line: string, a: FoundQuantity, b: FoundQuantity) {
  if (!/^(?:,? and |,? ?|,? و)$/.test(line.slice(a.end, b.start))) return undefined;
  const [big] = a.readings;
  const [small] = b.readings;
  if (big?.type !== 'amount' || small?.type !== 'amount' || big.unit !== small.unit)
    return undefined;
  const step = Math.round(big.value / big.raw / (small.value / small.raw));
  if (big.unit === undefined || small.raw >= step || a.readings.length + b.readings.length > 2)
    return undefined;
  if (big.unit === 'hour' && step === 60) return [amount(big.value + small.value, unitOf('hour'))];
  const isParted = (big.unit === 'hour' && step === 7) || (big.unit === 'month' && step === 12);
  return isParted ? [{ type: 'ratio' as const, text: `${big.raw}+${small.raw}` }, big] : undefined;
}

/** "52 kg (55.5 in May)": the unit goes on. */
function fromParenthesis(
  line: string,
  span: FoundQuantity,
  before: FoundQuantity | undefined,
): FoundQuantity | undefined {
  const [mine] = span.readings;
  const [theirs] = before?.readings ?? [];
  if (mine?.type !== 'amount' || mine.unit !== undefined || theirs?.type !== 'amount')
    return undefined;
  const between = line.slice(before?.end, span.start);
  // A range of what is normal follows in brackets too.
  if (/^ ?[-–]/.test(line.slice(span.end))) return undefined;
  if (
    theirs.unit === undefined ||
    !/^ ?\((?:was|from|previously|prev|baseline|كانت?)? ?$/.test(between)
  )
    return undefined;
  const value = (mine.raw * theirs.value) / (theirs.raw || 1);
  return { ...span, readings: [{ ...mine, value, unit: theirs.unit }] };
}

/** In "10–15 mg" and "75 to 60 mg", the unit is that of both. */
function shareUnits(line: string, found: readonly FoundQuantity[]): FoundQuantity[] {
  let next: FoundQuantity | undefined;
  return found
    .toReversed()
    .map((span, reversed) => {
      const index = found.length - 1 - reversed;
      next = withUnitOf(line, span, found[index - 1], next);
      return next;
    })
    .toReversed();
}

function withUnitOf(
  line: string,
  span: FoundQuantity,
  before: FoundQuantity | undefined,
  next: FoundQuantity | undefined,
): FoundQuantity {
  if (isMonths(line, span, before)) {
    const [{ raw } = { raw: 0 }] = span.readings.filter((each) => each.type === 'amount');
    return { ...span, readings: [amount(raw, unitOf('month'))] };
  }
  const shared = fromParenthesis(line, span, before);
  if (shared !== undefined) return shared;
  const [mine] = span.readings;
  const [theirs] = next?.readings ?? [];
  if (next === undefined || mine?.type !== 'amount' || theirs?.type !== 'amount') return span;
  if (mine.unit !== undefined || theirs.unit === undefined) return span;
  if (
    !/^(?: ?[-–x×*] ?| to | or | by | ?(?:->|→) ?| في | الى | إلى )$/.test(
      line.slice(span.end, next.start),
    )
  )
    return span;
  const value = (mine.raw * theirs.value) / (theirs.raw || 1);
  return { ...span, readings: [{ ...mine, value, unit: theirs.unit }] };
}
