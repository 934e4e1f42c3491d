import { fold } from './fold.ts';

/** A unit in terms of the one all of its kind are told in, such as mg for g. */
export interface Unit {
  readonly base: string;
  readonly factor: number;
}

/** base, factor, spellings. Months are kept apart from days: they are of no fixed length. */
const table: readonly (readonly [string, number, string])[] = [
  [
    'mg',
    1,
    'mg|mgs|milligram|milligrams|ملغ|مغ|ملغم|ملجم|مجم|ملليغرام|ميليغرام|مليغرام|ملليجرام|مليجرام',
  ],
  ['mg', 0.001, 'mcg|ug|µg|μg|microgram|micrograms|microg|مكغ|ميكروغرام|ميكروجرام|مكجم|مايكروغرام'],
  ['mg', 0.000001, 'nanogram|nanograms'],
  ['mg', 1000, 'g|gm|gram|grams|غ|غم|غرام|جرام|جم|غرامات'],
  ['kg', 1, 'kg|kgs|kilogram|kilograms|kilo|kilos|كغ|كجم|كيلو|كيلوغرام|كيلوجرام|كلغ'],
  ['ml', 1, 'ml|mls|millilitre|millilitres|milliliter|milliliters|cc|مل|ملل|مليلتر|ملليلتر'],
  ['ml', 1000, 'l|litre|litres|liter|liters|لتر|ليتر|لترات'],
  ['mm', 1, 'mm|millimetre|millimetres|millimeter|millimeters|مم|ملم'],
  ['mm', 10, 'cm|cms|centimetre|centimetres|centimeter|centimeters|سم'],
  ['m', 1, 'm|metre|metres|meter|meters|متر|امتار'],
  ['unit', 1, 'units|unit|iu|u|وحده|وحدات|international'],
  ['%', 1, '%|percent|بالميه|بالمييه'],
  ['mmol', 1, 'mmol|ممول|مليمول|ميليمول|millimoles'],
  ['pmol', 1, 'pmol|بيكومول'],
  ['nmol', 1, 'nmol|نانومول'],
  ['meq', 1, 'meq|مك'],
  ['ng', 1, 'ng|نغ|نانوغرام'],
  ['pg', 1, 'pg'],
  ['dl', 1, 'dl|دل|ديسيلتر|decilitre|deciliter'],
  ['lb', 1, 'lb|lbs|pound|pounds|رطل'],
  ['inch', 1, 'inch|inches|بوصه'],
  ['umol', 1, 'µmol|umol|μmol|micromol'],
  ['mmhg', 1, 'mmhg'],
  ['kpa', 1, 'kpa'],
  ['bpm', 1, 'bpm'],
  ['gy', 1, 'gy'],
  ['hour', 1, 'h|hr|hrs|hour|hours|ساعه|ساعات|س'],
  ['hour', 1 / 60, 'min|mins|minute|minutes|دقيقه|دقايق'],
  ['hour', 1 / 3600, 'sec|secs|second|seconds|ثانيه|ثواني'],
  ['hour', 24, 'd|day|days|يوم|ايام|يوما|ليله|ليالي|night|nights'],
  ['hour', 168, 'wk|wks|week|weeks|اسبوع|اسابيع|اسبوعا'],
  ['hour', 336, 'fortnight|fortnights'],
  ['month', 1, 'month|months|mo|mth|mths|شهر|اشهر|شهور|شهرا'],
  ['month', 12, 'y|yr|yrs|year|years|yo|سنه|سنوات|عام|اعوام|عاما|سنين'],
];

const units = new Map<string, Unit>(
  table.flatMap(([base, factor, spellings]) =>
    spellings.split('|').map((spelling) => [fold(spelling), { base, factor }] as const),
  ),
);

/** The unit a word names; undefined for any other word. */
export function unitOf(word: string): Unit | undefined {
  // "59M" is a man of 59.
  if (word === 'M') return undefined;
  return units.get(fold(word)) ?? units.get(fold(word).replace(/^ال/, ''));
}

/** The unit of an Arabic dual, which tells "two" and the unit in one word: "أسبوعين". */
export function dualUnit(word: string): Unit | undefined {
  if (!word.endsWith('ن')) return undefined;
  const single = fold(word).replace(/^[وبل]?(.{3,})(?:ين|ان)$/, '$1');
  return units.get(single) ?? units.get(single.replace(/ت$/, 'ه'));
}
