import { amount, type Quantity } from './quantity.ts';
import { unitOf } from './units.ts';

export type Reader = (match: RegExpMatchArray) => readonly Quantity[];
/** Written forms of quantities that a number and the word after it do not tell; the first that fits. */
export type Form = readonly [RegExp, Reader];

/** Forms of figures alone. */
export const figureForms: readonly Form[] = [
  [
    /(?<![\p{L}\d])(?:post-?op(?:erative)? day|days? (?:no\.? )?|pod ?|اليوم )\s?(?<n>\d{1,2})(?![\d:/]|\.\d|\p{L}|\s?(?:mg|ml|x)\b)/giu,
    dayOf,
  ],
  [/(?<!\p{L})x ?(?<n>\d)\/(?<u>wk|week|day|d)(?!\p{L})/giu, perUnit],
  // "day 5/7" is one of seven days.
  [/(?<!\p{L})day (?<n>\d{1,2})\/(?<of>\d{1,2})(?![\d/])/giu, dayOfCourse],
  // "D3" is the third day, but a vitamin too.
  [/(?<!vit(?:amin)?\.? )(?<![\p{L}\d])D(?<n>\d{1,2})(?![\d:/]|\.\d|\p{L})/gu, dayOf],
  [/(?<![\d:])(?<h>\d{1,2})(?:[:.](?<m>\d\d))?(?::\d\d)? ?(?<p>[ap])\.?m\b/giu, timeOf],
  [/(?<![\d:])(?<h>[01]?\d|2[0-4]):(?<m>[0-5]\d)(?!:?\d)/gu, timeOf],
  // 0915, "at 1800" and "1800 hrs".
  [/(?<![\d/.:#-]|\p{L})(?<h>0\d)(?<m>[0-5]\d)(?![\d/:-]|[.,]\d| \d{3})/gu, timeOf],
  [/(?<=\b(?:at|called|@) )(?<h>[01]\d|2[0-3])(?<m>[0-5]\d)(?![\d/:-]|[.,]\d)/giu, timeOf],
  [/(?<![\d/.:-])(?<h>[01]\d|2[0-3])(?<m>[0-5]\d)(?= ?h(?:rs|ours)?\b)/giu, timeOf],
  [/(?<!\d)(?<n>(?<w>\d\d?)\+\d)(?!\d)/gu, weeksOf],
  [/(?<![\d/.])(?<n>\d{1,2})\/(?<of>7|52|12|40)(?![\d/]|\.\d)/gu, slashOf],
  [/(?<![\d/.])(?<n>\d+(?:[.,]\d+)?(?:\/\d+(?:[.,]\d+)?)+)(?![\d/])/gu, slashOf],
];

function dayOf({ groups }: RegExpMatchArray): readonly Quantity[] {
  return [{ type: 'day', number: Number(groups?.n) }];
}

/** x4/wk */
function perUnit({ groups }: RegExpMatchArray): readonly Quantity[] {
  const count = Number(groups?.n);
  return [
    { type: 'rate', perDay: groups?.u?.toLowerCase().startsWith('w') === true ? count / 7 : count },
    amount(count),
  ];
}

function dayOfCourse({ groups }: RegExpMatchArray): readonly Quantity[] {
  const [number, days] = [Number(groups?.n), Number(groups?.of)];
  return [
    { type: 'ratio', text: `${number}/${days}` },
    { type: 'day', number },
    amount(days, unitOf('day')),
  ];
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
