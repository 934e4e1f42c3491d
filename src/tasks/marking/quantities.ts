import { datesOf, type Span } from './calendar.ts';
import { isTens, numberWord, ordinalWord } from './number-words.ts';
import type { Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';
import { dualUnit, unitOf, type Unit } from './units.ts';

/** A number of a line, with the unit it stands with. */
export interface FoundQuantity extends Span {
  /** "one", "first": too common to be missed where the record has none. */
  readonly isWeak: boolean;
}

type Reader = (match: RegExpMatchArray) => readonly Quantity[];

const rate =
  (perDay: number): Reader =>
  () => [{ type: 'rate', perDay }];
const times =
  (count: number): Reader =>
  () => [{ type: 'rate', perDay: count }, amount(count)];
const hourly: Reader = ({ groups }) => [{ type: 'rate', perDay: 24 / Number(groups?.n) }];
const minutes =
  (count: number): Reader =>
  () => [amount(count, unitOf('min'))];
const yom = String.raw`(?:يومي[\u064B]?ا?[\u064B]?|في اليوم|باليوم)`;
const word = (text: string): string => String.raw`(?<![\p{L}\p{M}\d])(?:${text})(?![\p{L}\p{M}])`;

/** Written forms of quantities that a number and the word after it do not tell; the first that fits. */
type Form = readonly [RegExp, Reader];

/** Forms of figures alone. */
const figureForms: readonly Form[] = [
  [
    /(?<![\p{L}\d])(?:post-?op(?:erative)? day|days? (?:no\.? )?|pod ?|اليوم )\s?(?<n>\d{1,2})(?![\d.:/]|\p{L}|\s?(?:mg|ml|x)\b)/giu,
    ({ groups }) => [{ type: 'day', number: Number(groups?.n) }],
  ],
  // "D3" is the third day, but a vitamin too.
  [
    /(?<!vit(?:amin)?\.? )(?<![\p{L}\d])D(?<n>\d{1,2})(?![\d.:/]|\p{L})/gu,
    ({ groups }) => [{ type: 'day', number: Number(groups?.n) }],
  ],
  [/(?<![\d:])(?<h>\d{1,2})(?::(?<m>\d\d))?(?::\d\d)? ?(?<p>[ap])\.?m\b/giu, timeOf],
  [/(?<![\d:])(?<h>[01]?\d|2[0-4]):(?<m>[0-5]\d)(?!:?\d)/gu, timeOf],
  [/(?<!\d)(?<n>(?<w>\d\d?)\+\d)(?!\d)/gu, weeksOf],
  [/(?<![\d/.])(?<n>\d{1,2})\/(?<of>7|52|12|40)(?![\d/]|\.\d)/gu, slashOf],
  [/(?<![\d/.])(?<n>\d+(?:[.,]\d+)?(?:\/\d+(?:[.,]\d+)?)+)(?![\d/])/gu, slashOf],
];

/** Forms that words make, and what one of them at least holds. */
const formWords =
  /hour|hrly|hr|day|daily|week|times|twice|thrice|[odtqb]\.?[dsi]\b|q ?\d|[24]x|كل |مر|ساعة/iu;
const wordForms: readonly Form[] = [
  [new RegExp(word('half an hour|نصف ساعة'), 'giu'), minutes(30)],
  [new RegExp(word('(?:a )?quarter of an hour|ربع ساعة'), 'giu'), minutes(15)],
  [
    new RegExp(
      word(
        String.raw`(?:every|q|كل) ?(?<n>\d+)(?: to \d+)?(?:[ -]?h(?:ourly|ours|rs?)?| ساعات| ساعة)`,
      ),
      'giu',
    ),
    hourly,
  ],
  [new RegExp(word(String.raw`(?<n>\d+)[ -]?h(?:ou)?rly`), 'giu'), hourly],
  [
    new RegExp(
      word(
        String.raw`four times (?:a day|daily|per day|every day)|4 ?x\/day|4 times (?:a day|daily)|q\.?d\.?s\.?|q\.?i\.?d\.?|(?:أربع|4) مرات ${yom}`,
      ),
      'giu',
    ),
    rate(4),
  ],
  [
    new RegExp(
      word(
        String.raw`(?:three times|thrice) (?:a day|daily|per day|every day)|3 ?x\/day|3 times (?:a day|daily)|t\.?d\.?s\.?|t\.?i\.?d\.?|(?:ثلاث|3) مرات ${yom}`,
      ),
      'giu',
    ),
    rate(3),
  ],
  [
    new RegExp(
      word(
        String.raw`twice (?:a day|daily|per day|every day)|two times (?:a day|daily)|2 ?x\/day|b\.?d\.?|b\.?i\.?d\.?|مرت(?:ين|ان) ${yom}`,
      ),
      'giu',
    ),
    rate(2),
  ],
  [
    new RegExp(
      word(
        String.raw`once (?:a day|daily|per day|every day)|o\.?d\.?|every day|each day|مر[ةّه]+ (?:واحدة )?${yom}`,
      ),
      'giu',
    ),
    rate(1),
  ],
  [
    new RegExp(
      word(
        String.raw`(?:once )?(?:weekly|a week|every week|each week)|مرة (?:كل أسبوع|أسبوعي[\u064B]?ا?[\u064B]?|في الأسبوع)`,
      ),
      'giu',
    ),
    rate(1 / 7),
  ],
  // Of a day, or how often something was.
  [new RegExp(word('(?:three|3) times|thrice|(?:ثلاث|3) مرات'), 'giu'), times(3)],
  [new RegExp(word('twice|two times|مرت(?:ين|ان)'), 'giu'), times(2)],
];

function formsIn(line: string): readonly Form[] {
  const figures = /\d/.test(line) ? figureForms : [];
  return formWords.test(line) ? [...figures, ...wordForms] : figures;
}

function timeOf({ groups }: RegExpMatchArray): readonly Quantity[] {
  const half = groups?.p?.toLowerCase();
  const hour = Number(groups?.h) % (half === undefined ? 25 : 12);
  return [
    { type: 'time', minutes: (hour + (half === 'p' ? 12 : 0)) * 60 + Number(groups?.m ?? 0) },
  ];
}

/** 24+3: weeks and days of a pregnancy. */
function weeksOf({ groups }: RegExpMatchArray): readonly Quantity[] {
  return [{ type: 'ratio', text: groups?.n ?? '' }, amount(Number(groups?.w), unitOf('week'))];
}

/** 142/88, 7/10, 5/7 (days), 28/40 (weeks of pregnancy), 3/12 (months) and 3/4 (April) look alike. */
function slashOf({ groups }: RegExpMatchArray): readonly Quantity[] {
  const text = groups?.n ?? '';
  const of = groups?.of;
  const ratio: Quantity = { type: 'ratio', text: of === undefined ? text : `${text}/${of}` };
  const [first = 0, second = 0, ...more] = ratio.text.split('/').map(Number);
  const readings: Quantity[] = [ratio];
  if (of === '7') readings.push(amount(first, unitOf('day')));
  if (of === '52' || of === '40') readings.push(amount(first, unitOf('week')));
  if (of === '12') readings.push(amount(first, unitOf('month')));
  if (more.length === 0) readings.push(...daysOf(first, second));
  return readings;
}

/** Day first, or month first, as far as either may be. */
function daysOf(first: number, second: number): Quantity[] {
  const ways = [
    [first, second],
    [second, first],
  ] as const;
  return ways.flatMap(([day, month]): Quantity[] =>
    isCount(day, 31) && isCount(month, 12) ? [{ type: 'date', day, month }] : [],
  );
}

const isCount = (value: number, most: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= most;

function amount(raw: number, unit?: Unit, per = ''): Quantity {
  if (unit === undefined) return { type: 'amount', raw, value: raw };
  return { type: 'amount', raw, value: raw * unit.factor, unit: unit.base + per };
}

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
      found.push({ start: match.index, end, readings, isWeak: readings[0]?.type === 'rate' });
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

const clock = /^(?:و|ب)?الساعة$/;

/** "الساعة السادسة وعشر دقائق": an hour told as an ordinal, in either half of the day. */
function clockAt(tokens: readonly Token[], index: number): FoundQuantity | undefined {
  const [name, hourWord, part, unit] = tokens.slice(index, index + 4);
  if (name === undefined || hourWord === undefined) return undefined;
  const hour = ordinalWord(hourWord.text);
  if (hour === undefined) return undefined;
  const share = clockParts.find(([pattern]) => pattern.test(part?.text ?? ''))?.[1];
  const isCounted = unit !== undefined && /^دق(?:يقة|ائق)$/.test(unit.text);
  const extra = share ?? (isCounted ? numberWord(part?.text ?? '') : undefined);
  const last = extra === undefined ? hourWord : ((share === undefined ? unit : part) ?? hourWord);
  const total = hour * 60 + (extra ?? 0);
  return {
    start: hourWord.start,
    end: last.end,
    readings: [total, (total + 720) % 1440].map((minutes) => ({ type: 'time', minutes })),
    isWeak: false,
  };
}

/** "اليوم الثاني": a day told as an ordinal. */
function ordinalDayAt(tokens: readonly Token[], index: number): FoundQuantity | undefined {
  const [name, next] = tokens.slice(index, index + 2);
  const number = name?.text === 'اليوم' && next !== undefined ? ordinalWord(next.text) : undefined;
  if (name === undefined || next === undefined || number === undefined) return undefined;
  return { start: name.start, end: next.end, readings: [{ type: 'day', number }], isWeak: false };
}

const clockParts: readonly (readonly [RegExp, number])[] = [
  [/^والنصف$/, 30],
  [/^والربع$/, 15],
  [/^والثلث$/, 20],
];

function amountsOf(line: string, tokens: readonly Token[]): FoundQuantity[] {
  const found: FoundQuantity[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const number = numberAt(tokens, index);
    const dual = dualUnit(token.text);
    if (number !== undefined) {
      const { value, count, isWeak } = number;
      const last = tokens[index + count - 1] ?? token;
      found.push({
        start: token.start,
        ...withUnit(line, tokens, index + count, value, last),
        isWeak,
      });
      index += count - 1;
    } else if (dual !== undefined) {
      const { start, end } = token;
      found.push({ start, end, readings: [amount(2, dual)], isWeak: false });
    }
  }
  return shareUnits(line, found);
}

interface FoundNumber {
  readonly value: number;
  readonly count: number;
  readonly isWeak: boolean;
}

function numberAt(tokens: readonly Token[], index: number): FoundNumber | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  if (token.isNumber) return { value: toNumber(token.text), count: 1, isWeak: false };
  const times = /^[xX]\d/.test(token.text) ? Number(token.text.slice(1)) : NaN;
  if (!Number.isNaN(times)) return { value: times, count: 1, isWeak: false };
  const value = numberWord(token.text);
  if (value === undefined) {
    const ordinal = ordinalWord(token.text);
    return ordinal === undefined ? undefined : { value: ordinal, count: 1, isWeak: true };
  }
  const next = numberWord(tokens[index + 1]?.text ?? '');
  if (next !== undefined && isTens(value) && next < 10)
    return { value: value + next, count: 2, isWeak: false };
  // "seventeen" is two words in Arabic: seven, ten.
  if (next === 10 && value < 10 && /[\u0600-\u06FF]/.test(token.text)) {
    return { value: value + 10, count: 2, isWeak: false };
  }
  if (next !== undefined && isTens(next) && value < 10 && /^[\u0600-\u06FF]/.test(token.text)) {
    return { value: value + next, count: 2, isWeak: false };
  }
  return { value, count: 1, isWeak: value <= 1 };
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

/** Whether the L of "grade 2 L heel" is a side: litres are of something, or over some time. */
const isSide = (token: Token, next: Token | undefined): boolean =>
  token.text === 'L' &&
  next?.before === ' ' &&
  /^\p{L}{3,}$/u.test(next.text) &&
  !/^(?:over|per|via|with|for|nasal|saline|fluids?|oxygen|normal|and|daily|then|from|bolus|hartmann|nacl|negative|positive|home|while|since)/i.test(
    next.text,
  );

function withUnit(line: string, tokens: readonly Token[], index: number, raw: number, last: Token) {
  const token = tokens[index];
  const unit =
    token !== undefined && /^[ \u00A0-]?$/.test(token.before) ? unitOf(token.text) : undefined;
  if (token === undefined || unit === undefined || isSide(token, tokens[index + 1]))
    return { end: last.end, readings: [amount(raw)] };
  const per = /^(?: ?\/ ?| per | an? (?=hour|day|minute))(?<per>\p{L}+\d?)/u.exec(
    line.slice(token.end),
  );
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

/** In "10–15 mg" and "75 to 60 mg", the unit is that of both. */
function shareUnits(line: string, found: readonly FoundQuantity[]): FoundQuantity[] {
  return found.map((span, index) => {
    if (isMonths(line, span, found[index - 1])) {
      const [{ raw } = { raw: 0 }] = span.readings.filter((each) => each.type === 'amount');
      return { ...span, readings: [amount(raw, unitOf('month'))] };
    }
    const next = found[index + 1];
    const [mine] = span.readings;
    const [theirs] = next?.readings ?? [];
    if (next === undefined || mine?.type !== 'amount' || theirs?.type !== 'amount') return span;
    if (mine.unit !== undefined || theirs.unit === undefined) return span;
    if (!/^(?: ?[-–] ?| to | or | ?(?:->|→) ?| الى | إلى )$/.test(line.slice(span.end, next.start)))
      return span;
    const value = (mine.raw * theirs.value) / (theirs.raw || 1);
    return { ...span, readings: [{ ...mine, value, unit: theirs.unit }] };
  });
}
