import type { Span } from '../span.ts';
import { digitsInPlace } from './digits-in-place.ts';
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
const digits = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,2}(?!\d)|\d{1,9}(?:[.,٬\u2009]\d{1,6}){0,3}[½¼¾⅓⅔]?|[½¼¾⅓⅔]`;
const word = `(?:${anyOf(doseWords.numbersEnglish)}|${anyOf(doseWords.numbersArabic)})${wordEnd}`;
const words = String.raw`${word}(?:[\s-]{1,2}(?:و|and\s)?${word}){0,3}`;
/** "1/2", and of two medicines in one: "500/125". */
const fraction = String.raw`(?:\s?\/\s?\d{1,4}(?![\d\/]))?`;
const scale = `(?:${space}(?:million|thousand|k|ألف|مليون|آلاف|الف)${wordEnd})?`;
const number = `(?:(?:${digits})${fraction}|${words})${scale}`;
const range = `${number}(?:${space}(?:[-–—−‐‑~]|to|or|and|إلى|الى|أو|او|حتى)${space}${number})?`;
const unit = `(?:${anyOf(doseWords.unitsLatin)}|${anyOf(doseWords.unitsArabic)}(?:ات|اً|ًا|ا|ان|ين)?)`;
const adjective = String.raw`(?:[\s-]{1,2}(?:of (?:a|an|the)|of|a|an|the|couple of|or more|small|large|heaped|level|more|full|whole|extra|single|medicine|[\p{L}]{3,12}))?`;
const formEnglish = `${anyOf(doseWords.formsEnglish)}s?${wordEnd}`;
const formArabic = `${anyOf(doseWords.formsArabic)}(?:ًا|اً|ا)?${wordEnd}`;

/** What follows the unit of a laboratory value: per litre, per mole, and so on. */
const perLaboratory = String.raw`${space}(?:\/|per|لكل)${space}(?:l|dl|100${space}ml|litre|liter|mol|mmol|µl|μl|ul|cmm|mm3|لتر|ل|دل|ديسيلتر|ديسيليتر|مول|ميكرولتر|مل|100${space}مل)${wordEnd}`;
const perMinute = String.raw`(?<=ml|mls|مل|مليلتر|ملليلتر)${space}(?:\/|per|في ال|لكل)${space}(?:min|minute|دقيقة|د)${wordEnd}`;
const albuminRatio = String.raw`${space}\/${space}(?:g|gram|mmol|غ)${wordEnd}`;
const notLaboratory = `(?!${perLaboratory}|${perMinute}|${albuminRatio}|\\s?مول|\\sof alcohol)`;
const concentration = String.raw`(?<=mg|g|mcg|µg|units?|iu|ملغ|ملجم|مجم)${space}\/${space}(?:ml|مل)${wordEnd}`;

/** What belongs to the amount: "/kg/h", "per dose", how often, by which way. */
const rate = String.raw`(?:${space}(?:\/|per|لكل|كل)${space}(?:kg|h|hr|hour|day|dose|min|minute|m2|m²|week|24${space}h(?:ours?|rs?)?|\d{1,3}${space}ml|كغ|كجم|كغم|كيلوغرام|ساعة|يوم|دقيقة|جرعة|\d{1,2}${space}(?:hours?|ساعات|ساعة))${wordEnd}){0,3}`;
const times = String.raw`(?:once|twice|thrice|three times|four times|five times|(?:\d|two|six) times|مرة(?: واحدة)?|مرتين|مرتان|ثلاث مرات|أربع مرات|خمس مرات|\d مرات)`;
/** How often, as it may stand alone: "10 cigarettes a day" is no dose. */
const regularly = String.raw`(?:daily|nightly|weekly|monthly|(?:every|each)[\s-](?:(?:other|second|alternate|third)[\s-])?(?:day|night|week|month|morning|evening)|alternate[\s-](?:days|nights)|morning and (?:night|evening)|صباحًا ومساءً|صباحا ومساء|صباحاً ومساءً|يوم(?:ًا|اً|ا)? بعد يوم|كل (?:ليلة|مساء|صباح|يوم)|يوميًا|يوميا|يومياً|أسبوعيًا|أسبوعيا|شهريًا|شهريا)`;
const eachDay = String.raw`(?:${regularly}|in (?:a day|any 24 hours|24 hours)|(?:a|per|in the)[\s-](?:day|night|week|month|morning|evening)|في اليوم|باليوم|في الأسبوع(?! ال))`;
const every = String.raw`(?:every|each|كل)${space}(?:${range})?[\s-]{0,2}(?:hours?|hrs?|h|days?|weeks?|minutes?|ساعات|ساعة|أيام|يوم|دقائق|دقيقة|أسبوع|أسابيع)`;
const latinOften = String.raw`(?:[bt]\.?i\.?d\.?|[qt]\.?d\.?s\.?|q\.?i\.?d\.?|b\.?d\.?|o\.?d\.?|t\.?d\.?d\.?|q\.?\d{1,2}\.?h(?:rs?)?|qhs|nocte|mane|stat|${range}[\s-]?hourly)`;
const often = String.raw`${wordStart}(?:${times}(?:[\s-]{1,2}${eachDay})|${every}|${latinOften}|${eachDay})${wordEnd}`;
const after = String.raw`(?:[\s,،]{1,3}(?:by mouth|orally|iv|im|sc|po|pr|intravenously|intramuscularly|subcutaneously|at night|at bedtime|in the morning|in divided doses|in \d divided doses|تحت الجلد|في الوريد|في العضل|بالفم|عن طريق الفم|صباحًا|صباحا|مساءً|مساء|ليلًا|ليلا|قبل النوم|عند اللزوم|${often})|\s?[x×]\s?\d{1,2}(?![\d.])){0,4}`;

/** Those that people name without a form, and what other medicines end in. */
const medicine = String.raw`(?:${anyOf(doseWords.counted)}|\p{L}{2,16}(?:${doseWords.medicineEndings.replaceAll(' ', '|')}))`;

const kinds = [
  // "500 mg", "0.5–1 g every 4–6 hours", "٥٠٠ ملغ", "80 units/kg"
  String.raw`(?<![\p{L}\p{N}.,/])${arabicPrefix}${range}${space}-?${unit}${wordEnd}(?:${concentration}|${notLaboratory})${rate}${after}`,
  // "two puffs", "half a tablet", "one or two paracetamol"
  String.raw`(?<![\p{L}\p{N}.,/])${arabicPrefix}${range}(?:${adjective}[\s-]{0,2}${formEnglish}|\s?${formArabic})${after}`,
  String.raw`${wordStart}${range}[\s-]{1,2}(?:tablets of\s)?${anyOf(doseWords.counted)}s?${wordEnd}`,
  String.raw`${wordStart}(?:i{1,3}|iv)\s(?:tabs?|caps?|puffs?|gtts?|tablets?|drops?)${wordEnd}${after}`,
  // "حبتان", "ملعقة صغيرة", "كبسولة واحدة", "حبة يوميًا"
  String.raw`${wordStart}${arabicPrefix}${anyOf(doseWords.formsArabicDual)}${wordEnd}`,
  String.raw`${wordStart}${arabicPrefix}${anyOf(doseWords.formsArabic)}(?:ًا|اً|ا)?\s(?:واحدة|وحدة|واحد|واحد(?:ًا|اً|ا)|كاملة|كامل|كامل(?:ًا|اً|ا)|[\p{L}]{3,12}\sواحدة?|ثانية|ثالثة|أخرى|إضافية|معززة|تذكيرية|منشطة|صغيرة|كبيرة|شاي|طعام|ونصف|و?نصف|على الريق|صباحًا|صباحا|صباحاً|مساءً|مساء|ليلًا|ليلا|ليلاً|يوميًا|يوميا|يومياً|قبل|بعد|عند|كل|في اليوم|أسبوعيًا|أسبوعيا|شهريًا)${wordEnd}`,
  // Shares of a dose, amounts to spread, flows of oxygen, fluids, strengths
  String.raw`${wordStart}(?:${number}|double|twice|halve)[\s-](?:of\s)?(?:the|your|her|his|usual|daily|a)[\s-](?:(?:[\p{L}]{3,9}|\d{1,2}[\s-]hour)[\s-])?(?:dose|dosage|daily total|total daily dose|total|insulin|steroids?)${wordEnd}`,
  String.raw`${wordStart}(?:dose|dosage|insulin|الجرعة)\s(?:[\p{L}]{1,14}\s){0,2}(?:by|بمقدار|بنسبة|إلى)\s(?:a\s)?(?:half|third|quarter|النصف|الثلث|\d{1,3}\s?[%٪])`,
  String.raw`(?<![\p{L}\p{N}.,/])${range}${space}(?:l|litres?|liters?)\s(?:bolus|iv|stat|over|in)\s(?:the\s)?(?:first\s|next\s)?(?:${range}\s?)?(?:minutes?|mins?|hours?|hrs?|h)${wordEnd}`,
  String.raw`${wordStart}${range}${space}[%٪]\s(?:of\s(?:it|this|that|the\s(?:dose|total))\s)?as\s(?:an?\s)?(?:[\p{L}]{2,9}\s)?(?:bolus|infusion|loading)`,
  String.raw`${wordStart}(?:up to|at most|maximum of|more than|beyond|exceed)\s${number}\s(?:in|within)\s(?:a|any|one|24)[\s-](?:day|24|hours)`,
  String.raw`${wordStart}(?:one|two|three|half|\d)\s(?:in the (?:morning|evening)|at (?:night|bedtime)|before bed)${wordEnd}`,
  String.raw`${wordStart}carboplatin\s(?:at\s)?auc\s?\d(?:\.\d)?`,
  // Drops in Arabic have the word of points in a score.
  String.raw`${wordStart}${range}${space}(?:نقاط|نقط)\s(?:في\s|ب)(?:ال|كل\s)?(?:عين|أذن|اذن|أنف|فتحة|فم)`,
  // Further doses and their distance, schedules as "1-0-1", a medicine and a bare number
  String.raw`${wordStart}(?:(?:second|third|another|further|repeat|booster|next|extra)\s(?:doses?|applications?|treatments?|injections?)|repeat(?:ed|ing)?\s(?:(?:the|this|that|each|one)\s)?(?:doses?|applications?|treatments?|injections?))\s(?:[\p{L}]{1,14}\s){0,3}?(?:after|in|at|every)\s${range}[\s-]?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?)${wordEnd}`,
  String.raw`${wordStart}و?(?:ي?مكن\s)?(?:تكرار\p{L}*|كرري?(?: الجرعة)?|إعادته|إعادتها|واحدة ثانية|وحدة ثانية)\s(?:[\p{L}]{1,14}\s){0,2}?(?:بعد|كل)\s${range}\s?(?:ساعة|ساعات|دقيقة|دقائق|يوم|أيام|أسبوع|أسابيع)${wordEnd}`,
  String.raw`${wordStart}${arabicPrefix}${anyOf(doseWords.formsArabic)}\s${anyOf(doseWords.countedArabic)}${wordEnd}`,
  String.raw`${wordStart}(?:up to|at most|maximum of|no more than)\s${number}\sdoses|${wordStart}${number}\sdoses,?\s(?:a|per|in|every|each|on|at|over|given|\d{1,2}\s(?:days|weeks|months)\sapart)${wordEnd}`,
  String.raw`(?<![\p{L}\p{N}.-])(?=[1-3½]?-?\d?-?0)[0-3½]-[0-3½]-[0-3½](?:-[0-3½])?(?![\p{L}\p{N}-])`,
  String.raw`${wordStart}${medicine}\s(?!19|20)\d{2,4}(?=\s?(?:$|[.,;:)]\s|[.,;:)]$|${latinOften}|once|twice|daily))`,
  String.raw`${wordStart}(?:an?\s)?(?:pea|grape|walnut|coin)[\s-]sized?\s(?:amount|blob|drop)`,
  String.raw`(?<![\p{L}\p{N}.,/])${range}${space}(?:l|litres?|liters?|لتر|لترات)${space}(?:\/|per|في ال|كل)${space}(?:min|minute|hour|h|hr|day|دقيقة|ساعة|يوم)${wordEnd}`,
  String.raw`(?<![\p{L}\p{N}.,/])${range}${space}(?:l|litres?|liters?|لتر|لترات)\s(?:of|من)\s(?:[\p{L}\p{N}.%'’]{1,14}\s){0,2}(?:saline|fluids?|hartmann|ringer|crystalloid|oxygen|dextrose|oral rehydration|محلول|سوائل|أكسجين|أوكسجين)`,
  String.raw`(?<![\p{L}\p{N}.,/])${range}${space}[%٪]\s(?:oxygen|dextrose|glucose|saline|[\p{L}]{3,20}\s(?:cream|ointment|gel|drops|solution|lotion|shampoo)|cream|ointment|gel|lotion|أكسجين|كريم|مرهم|جل)${wordEnd}`,
].map((source) => new RegExp(source, 'giu'));

/** How often, said apart from the amount; a dose only in a sentence about taking something. */
const frequency = new RegExp(
  String.raw`${wordStart}(?:${times}[\s-]{1,2}${eachDay}|${every}|${latinOften}|${regularly})${wordEnd}`,
  'giu',
);
const taking = new RegExp(
  String.raw`(?<!\p{L})(?:take|takes|taken|taking|give|gives|given|giving|apply|applied|use[ds]?|inject\w*|inhale\w*|instil\w*|drops|swallow|dos(?:e|es|ed|ing)|tablet\w*|administer\w*|prescrib\w*|medicine|puff\w*|insert\w*|continue|start\w*|rub|put|place|spread|massage|smear|dissolve|chew|${medicine}|الجرعة|جرعة|تُ?ستخدم|يُ?ستخدم|تكرار\p{L}*|إعادت\p{L}*|كرر\p{L}*|تناول|يؤخذ|تؤخذ|خذ|خذي|يعطى|يُعطى|أعط|تعطى|استخدم|استخدمي|ضع|ضعي|يوضع|ادهن|ادهني|يدهن|دواء|حقن|يحقن)(?!\p{L})`,
  'iu',
);
const notTaking =
  /(?<!\p{L})(?:check\w*|measure\w*|monitor\w*|brush\w*|wash\w*|exercise\w*|weigh(?:s|ed|ing)?|walk\w*|record\w*|test\w*|review\w*|قياس|قس|افحص|راقب|اغسل|المشي|تمرين)(?!\p{L})/iu;

const notBefore = new RegExp(
  String.raw`${anyOf(doseWords.notBefore)}(?:[\s:]{1,2}(?:${doseWords.betweenMeasured.replaceAll(' ', '|')})){0,4}[\s:]{0,2}$`,
  'iu',
);

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
  const plain = digitsInPlace(text);
  return mergeSpans([...amounts(plain), ...frequencies(plain)]);
}
