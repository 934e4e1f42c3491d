import { fold } from './fold.ts';
import { amount, type CalendarDate, type Quantity } from './quantity.ts';

/** A quantity, and where in its line it stands. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** More than one where it can be read in several ways: 3/4 as a date or a ratio. */
  readonly readings: readonly Quantity[];
}

const english = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const arabic: readonly string[] = [
  'يناير|كانون الثاني|جانفي',
  'فبراير|شباط|فيفري',
  'مارس|اذار',
  'ابريل|نيسان|افريل',
  'مايو|ايار|ماي',
  'يونيو|حزيران|جوان',
  'يوليو|تموز|جويليه',
  'اغسطس|اب|اوت',
  'سبتمبر|ايلول',
  'اكتوبر|تشرين الاول',
  'نوفمبر|تشرين الثاني',
  'ديسمبر|كانون الاول',
];
const arabicMonths = new Map(
  arabic.flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)),
);

/** A month's number by its name, or undefined. */
function monthOf(name: string): number | undefined {
  const folded = fold(name);
  const index = english.indexOf(folded.slice(0, 3));
  return index === -1 ? arabicMonths.get(folded) : index + 1;
}

const month = String.raw`(?<m>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|يناير|فبراير|مارس|[أا]بريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر|كانون الثاني|شباط|[آا]ذار|نيسان|[أا]يار|حزيران|تموز|[آا]ب|[أا]يلول|تشرين ال[أا]ول|تشرين الثاني|كانون ال[أا]ول)(?!\p{L})`;
const day = String.raw`(?<d>\d{1,2})(?:st|nd|rd|th)?`;
const year = String.raw`(?<y>(?:19|20)\d\d)`;
const patterns = [
  String.raw`(?<y>\d{4})[-/](?<n>\d{1,2})[-/](?<d>\d{1,2})(?!\d)`,
  String.raw`(?<d>\d{1,2})(?<s>[-/.])(?<n>\d{1,2})\k<s>(?<y>\d{4}|\d\d)(?!\d|\.\d)`,
  // 27 of "27-31 Jan" and 19 of "19-21/08".
  String.raw`(?<d>\d{1,2})(?=(?:[-–]| to )\d{1,2}[ -]?${month})`,
  String.raw`(?<d>\d{1,2})(?=[-–]\d{1,2}\/(?<n>0[1-9]|1[0-2])(?![\d/]))`,
  String.raw`(?<n>0?[1-9]|1[0-2])[/-]${year}(?![\d/-])`,
  String.raw`(?<d>[0-2]\d|3[01])-(?<n>0[1-9])(?![\d/.-])`,
  // "09.06" is a figure too.
  String.raw`(?<d>[0-2]\d|3[01])\.(?<n>0[1-9]|1[0-2])(?<dot>)(?!\d|\.\d|%| ?\p{L}{1,5}\/)`,
  String.raw`${day}[ -]*(?:of )?${month}(?:[ ,-]*(?:عام )?${year}(?!\d)|[ -]['’]?(?<yy>1[5-9]|2\d)(?![\d:/%+]|[.,]\d| ?(?:mg|ml|g|mcg|units?|x|kg|cm|mm|doses|days|weeks)\b))?`,
  String.raw`(?<!\p{L})${month}[ -]${day}(?!\d|[.,:]\d|[ ]?(?:mg|%))(?:,? ${year}(?!\d))?`,
  String.raw`(?<!\p{L})${month}[ ,-]*${year}(?!\d)`,
  String.raw`${year}(?![\d.,/]\d|\d| ?(?:mg|ml|g|steps|units?|kcal)\b)`,
].map((pattern) => new RegExp(String.raw`(?<![\d/.,])${pattern}`, 'giu'));
const monthAlone = new RegExp(String.raw`(?<![\p{L}\d])${month}`, 'giu');

/** The dates of a line; those with a day first, so that a shorter reading never takes a part of one. */
export function datesOf(line: string): Span[] {
  const spans: Span[] = [];
  for (const pattern of /\d/.test(line) ? [...patterns, monthAlone] : [monthAlone]) {
    for (const { 0: text, index, groups = {} } of line.matchAll(pattern)) {
      // "may" and "mar" are words too.
      if (pattern === monthAlone && /^ma[ry]/.test(text)) continue;
      const end = index + text.length;
      if (spans.some((span) => index < span.end && span.start < end)) continue;
      const date = dateOf(groups);
      if (date !== undefined)
        spans.push({
          start: index,
          end,
          readings: [...orYear(text, date), ...orFigure(text, groups)],
        });
    }
  }
  return spans;
}

function dateOf(groups: Readonly<Record<string, string | undefined>>): CalendarDate | undefined {
  let number = groups.m === undefined ? toNumber(groups.n) : monthOf(groups.m);
  let dayNumber = toNumber(groups.d);
  if (number !== undefined && number > 12 && dayNumber !== undefined) {
    [number, dayNumber] = [dayNumber, number];
  }
  if ((number ?? 1) > 12 || (dayNumber ?? 1) > 31) return undefined;
  const yearNumber = toNumber(groups.y ?? groups.yy);
  const full = yearNumber !== undefined && yearNumber < 100 ? yearNumber + 2000 : yearNumber;
  return {
    type: 'date',
    ...(dayNumber !== undefined && { day: dayNumber }),
    ...(number !== undefined && { month: number }),
    ...(full !== undefined && { year: full }),
  };
}

/** "Mar 24" may be a month of 2024 too, "Mar-24" is one. */
function orYear(text: string, date: CalendarDate): Quantity[] {
  const { day, month, year } = date;
  const isEither = /\d$/.test(text) && !/^\d/.test(text) && year === undefined;
  if (!isEither || day === undefined || month === undefined || day < 10) return [date];
  const ofYear: Quantity = { type: 'date', month, year: 2000 + day };
  return text.includes('-') && day > 14 && day < 31 ? [ofYear] : [date, ofYear];
}

const orFigure = (
  text: string,
  { dot }: Readonly<Record<string, string | undefined>>,
): Quantity[] => (dot === undefined ? [] : [amount(Number(text))]);

const toNumber = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);
