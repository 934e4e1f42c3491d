import type { Span } from '../span.ts';
import { doseWords } from './dose-words.ts';
import { mergeSpans } from './merge-spans.ts';

/** Longest first, so that "grams" is not read as "g". */
function anyOf(words: string): string {
  const sorted = words.split(' ').sort((a, b) => b.length - a.length);
  return `(?:${sorted.map((word) => word.replace('.', String.raw`\.`).replace('_', String.raw`\s?`)).join('|')})`;
}

const space = String.raw`[\s\u00a0\u202f]{0,2}`;
const wordEnd = String.raw`(?![\p{L}\p{M}])`;
const wordStart = String.raw`(?<![\p{L}\p{M}\p{N}])`;
/** A unit may follow a number at once; Arabic may write one letter or two before either. */
const arabicPrefix = '(?:[وفبلك]{0,2}ـ?(?:ال)?)';
const digits = String.raw`\d{1,9}(?:[.,٬\u2009]\d{1,6}){0,3}[½¼¾⅓⅔]?|[½¼¾⅓⅔]`;
const word = `(?:${anyOf(doseWords.numbersEnglish)}|${anyOf(doseWords.numbersArabic)})${wordEnd}`;
const words = String.raw`${word}(?:[\s-]{1,2}${word}){0,3}`;
const fraction = String.raw`(?:\s?\/\s?\d{1,2})?`;
const scale = `(?:${space}(?:million|thousand|k|ألف|مليون|آلاف|الف)${wordEnd})?`;
const number = `(?:(?:${digits})${fraction}|${words})${scale}`;
const range = `${number}(?:${space}(?:[-–—−‐‑~]|to|or|and|إلى|الى|أو|او|حتى)${space}${number})?`;
const unit = `(?:${anyOf(doseWords.unitsLatin)}|${anyOf(doseWords.unitsArabic)})`;
const adjective = String.raw`(?:[\s-]{1,2}(?:of|a|an|the|or more|small|large|heaped|level|more|full|whole|extra|single|medicine|[\p{L}]{3,12}))?`;
const form = `(?:${anyOf(doseWords.formsEnglish)}s?|${anyOf(doseWords.formsArabic)})${wordEnd}`;

/** What follows the unit of a laboratory value: per litre, per mole, and so on. */
const perLaboratory = String.raw`${space}(?:\/|per|لكل)${space}(?:l|dl|100${space}ml|litre|liter|mol|mmol|µl|μl|ul|cmm|mm3|لتر|ل|دل|ديسيلتر|ديسيليتر|مول|ميكرولتر|مل|100${space}مل)${wordEnd}`;
const perMinute = String.raw`(?<=ml|mls|مل|مليلتر|ملليلتر)${space}(?:\/|per|في ال|لكل)${space}(?:min|minute|دقيقة|د)${wordEnd}`;
const albuminRatio = String.raw`${space}\/${space}(?:g|gram|mmol|غ)${wordEnd}`;
const notLaboratory = `(?!${perLaboratory}|${perMinute}|${albuminRatio})`;
const concentration = String.raw`(?<=mg|g|mcg|µg|units?|iu|ملغ|ملجم|مجم)${space}\/${space}(?:ml|مل)${wordEnd}`;

/** What belongs to the amount: "/kg/h", "per dose", how often, by which way. */
const rate = String.raw`(?:${space}(?:\/|per|لكل|كل)${space}(?:kg|h|hr|hour|day|dose|min|minute|m2|m²|week|24${space}h(?:ours?|rs?)?|\d{1,3}${space}ml|كغ|كجم|كغم|كيلوغرام|ساعة|يوم|دقيقة|جرعة|\d{1,2}${space}(?:hours?|ساعات|ساعة))${wordEnd}){0,3}`;
const times = String.raw`(?:once|twice|thrice|three times|four times|five times|(?:\d|two|six) times|مرة|مرتين|مرتان|ثلاث مرات|أربع مرات|خمس مرات|\d مرات)`;
const eachDay = String.raw`(?:daily|nightly|weekly|monthly|(?:a|per|each|every|in the)[\s-](?:day|night|week|month|morning|evening)|يوميًا|يوميا|يومياً|في اليوم|باليوم|كل يوم|أسبوعيًا|أسبوعيا|في الأسبوع|شهريًا|شهريا)`;
const every = String.raw`(?:every|each|كل)${space}${range}?[\s-]{0,2}(?:hours?|hrs?|h|days?|weeks?|minutes?|ساعات|ساعة|أيام|يوم|دقائق|دقيقة|أسبوع|أسابيع)`;
const latinOften = String.raw`(?:[bt]\.?i\.?d\.?|[qt]\.?d\.?s\.?|q\.?i\.?d\.?|b\.?d\.?|o\.?d\.?|t\.?d\.?d\.?|q\.?\d{1,2}\.?h(?:rs?)?|qhs|nocte|mane|stat|\d{1,2}[\s-]?hourly)`;
const often = String.raw`${wordStart}(?:${times}(?:[\s-]{1,2}${eachDay})|${every}|${latinOften}|${eachDay})${wordEnd}`;
const after = String.raw`(?:[\s,،]{1,3}(?:by mouth|orally|iv|im|sc|po|pr|intravenously|intramuscularly|subcutaneously|at night|at bedtime|in the morning|in divided doses|in \d divided doses|تحت الجلد|في الوريد|في العضل|بالفم|عن طريق الفم|صباحًا|صباحا|مساءً|مساء|ليلًا|ليلا|قبل النوم|عند اللزوم|${often})){0,4}`;

const kinds = [
  // "500 mg", "0.5–1 g every 4–6 hours", "٥٠٠ ملغ", "80 units/kg"
  String.raw`(?<![\p{L}\p{N}.,/])${arabicPrefix}${range}${space}-?${unit}${wordEnd}(?:${concentration}|${notLaboratory})${rate}${after}`,
  // "two puffs", "half a tablet", "one or two paracetamol"
  String.raw`(?<![\p{L}\p{N}.,/])${arabicPrefix}${range}${adjective}[\s-]{0,2}${form}${after}`,
  String.raw`${wordStart}${range}[\s-]{1,2}(?:tablets of\s)?${anyOf(doseWords.counted)}s?${wordEnd}`,
  String.raw`${wordStart}(?:i{1,3}|iv)\s(?:tabs?|caps?|puffs?|gtts?|tablets?|drops?)${wordEnd}${after}`,
  // "حبتان", "ملعقة صغيرة", "كبسولة واحدة", "حبة يوميًا"
  String.raw`${wordStart}${arabicPrefix}${anyOf(doseWords.formsArabicDual)}${wordEnd}`,
  String.raw`${wordStart}${arabicPrefix}${anyOf(doseWords.formsArabic)}\s(?:واحدة|واحد|صغيرة|كبيرة|شاي|طعام|ونصف|و?نصف|على الريق|صباحًا|صباحا|صباحاً|مساءً|مساء|ليلًا|ليلا|ليلاً|يوميًا|يوميا|يومياً|قبل|بعد|عند|كل|في اليوم|أسبوعيًا|أسبوعيا|شهريًا)${wordEnd}`,
  // Shares of a dose, amounts to spread, flows of oxygen, fluids, strengths
  String.raw`${wordStart}(?:${number}|double|twice|halve)[\s-](?:of\s)?(?:the|your|her|his|usual|daily|a)[\s-](?:[\p{L}]{3,9}[\s-])?(?:dose|dosage|daily total|total daily dose|total)${wordEnd}`,
  String.raw`${wordStart}(?:an?\s)?(?:pea|grape|walnut|coin)[\s-]sized?\s(?:amount|blob|drop)`,
  String.raw`(?<![\p{L}\p{N}.,/])${range}${space}(?:l|litres?|liters?|لتر|لترات)${space}(?:\/|per|في ال|كل)${space}(?:min|minute|hour|h|hr|day|دقيقة|ساعة|يوم)${wordEnd}`,
  String.raw`(?<![\p{L}\p{N}.,/])${range}${space}(?:l|litres?|liters?|لتر|لترات)\s(?:of|من)\s(?:[\p{L}\p{N}.%'’]{1,14}\s){0,2}(?:saline|fluids?|hartmann|ringer|crystalloid|oxygen|dextrose|oral rehydration|محلول|سوائل|أكسجين|أوكسجين)`,
  String.raw`(?<![\p{L}\p{N}.,/])${range}${space}[%٪]\s(?:oxygen|dextrose|glucose|saline|[\p{L}]{3,20}\s(?:cream|ointment|gel|drops|solution|lotion|shampoo)|cream|ointment|gel|lotion|أكسجين|كريم|مرهم|جل)${wordEnd}`,
].map((source) => new RegExp(source, 'giu'));

/** How often, said apart from the amount; a dose only in a sentence about taking something. */
const frequency = new RegExp(
  String.raw`${wordStart}(?:${times}[\s-]{1,2}${eachDay}|${every}|${latinOften}|daily|يوميًا|يوميا)${wordEnd}`,
  'giu',
);
const taking =
  /(?<!\p{L})(?:take|takes|taken|taking|give|gives|given|giving|apply|applied|use[ds]?|inject\w*|inhale\w*|instil\w*|drops|swallow|dos(?:e|es|ed|ing)|tablet\w*|administer\w*|prescrib\w*|medicine|puff\w*|insert\w*|continue|start\w*|الجرعة|جرعة|تناول|يؤخذ|تؤخذ|خذ|خذي|يعطى|يُعطى|أعط|تعطى|استخدم|ضع|يوضع|دواء|حقن|يحقن)(?!\p{L})/iu;
const notTaking =
  /(?<!\p{L})(?:check\w*|measure\w*|monitor\w*|brush\w*|wash\w*|exercise\w*|weigh\w*|walk\w*|record\w*|test\w*|review\w*|قياس|قس|افحص|راقب|اغسل|المشي|تمرين)(?!\p{L})/iu;

const notBefore = new RegExp(
  String.raw`${anyOf(doseWords.notBefore)}(?:[\s:]{1,2}(?:of|is|was|at|about|around|هو|كان|نحو|حوالي))?[\s:]{0,2}$`,
  'iu',
);

/** ASCII digits and stops for Arabic ones; every character keeps its place. */
function inPlace(text: string): string {
  return text
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll('٫', '.');
}

function sentenceAt(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 160), index);
  const start = Math.max(...['. ', '\n', '؟', '? '].map((end) => before.lastIndexOf(end)));
  return before.slice(start + 1) + (text.slice(index, index + 80).split(/\. |\n|؟|\? /u)[0] ?? '');
}

function amounts(text: string): readonly Span[] {
  return kinds.flatMap((kind) =>
    [...text.matchAll(kind)]
      .filter(({ index }) => !notBefore.test(text.slice(Math.max(0, index - 40), index)))
      .map(({ 0: { length }, index }) => ({ start: index, end: index + length })),
  );
}

function frequencies(text: string): readonly Span[] {
  return [...text.matchAll(frequency)]
    .filter(({ index }) => {
      const sentence = sentenceAt(text, index);
      return taking.test(sentence) && !notTaking.test(sentence);
    })
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

/**
 * Where a text names an amount of a medicine that a reader could act on: amounts with a unit or a
 * form, shares of a dose, rates, and how often. In order, without overlap. Laboratory values,
 * vital signs, ages, weights and durations are none.
 */
export function findDoses(text: string): readonly Span[] {
  const plain = inPlace(text);
  return mergeSpans([...amounts(plain), ...frequencies(plain)]);
}
