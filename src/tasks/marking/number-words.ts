import { fold } from './fold.ts';
import type { Token } from './tokens.ts';

const english =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const arabicRoots = [
  'واحد|واحده|احد|احدي',
  'اثنا|اثنتا|اثنان|اثنين|اثنتان|اثنتين',
  'ثلاث|ثلاثه',
  'اربع|اربعه',
  'خمس|خمسه',
  'ست|سته',
  'سبع|سبعه',
  'ثمان|ثمانيه|ثماني',
  'تسع|تسعه',
  'عشر|عشره',
];
const arabicTens =
  'عشرون|عشرين ثلاثون|ثلاثين اربعون|اربعين خمسون|خمسين ستون|ستين سبعون|سبعين ثمانون|ثمانين تسعون|تسعين'.split(
    ' ',
  );
const arabicOrdinals =
  'اول|اولي|حادي|حاديه ثاني|ثانيه ثالث|ثالثه رابع|رابعه خامس|خامسه سادس|سادسه سابع|سابعه ثامن|ثامنه تاسع|تاسعه عاشر|عاشره'.split(
    ' ',
  );

const values = new Map<string, number>();
const add = (spellings: string, value: number) => {
  for (const spelling of spellings.split('|')) values.set(fold(spelling), value);
};
english.forEach((word, value) => add(word, value));
englishTens.forEach((word, index) => add(word, (index + 2) * 10));
arabicRoots.forEach((words, index) => add(words, index + 1));
arabicTens.forEach((words, index) => add(words, (index + 2) * 10));
add('hundred|ميه|مايه', 100);
add('ميتان|ميتين|مايتان|مايتين', 200);
arabicRoots.slice(2, 9).forEach((words, index) => {
  const [root = ''] = words.split('|');
  add(`${root}ميه|${root}مايه`, (index + 3) * 100);
});

const ordinalValues = new Map<string, number>();
for (const list of [ordinals, arabicOrdinals]) {
  list.forEach((words, index) => {
    for (const spelling of words.split('|')) ordinalValues.set(fold(spelling), index + 1);
  });
}

/** What a number word tells: "three", "ثلاثة"; undefined for any other word. */
export function numberWord(word: string): number | undefined {
  const folded = fold(word);
  return (
    values.get(folded) ??
    values.get(folded.replace(/(?<=.{3})ا$/, '')) ??
    values.get(folded.replace(/^(?:وال|ال|[وبل])/, ''))
  );
}

/** What an ordinal tells: "third", "الثالث". */
export function ordinalWord(word: string): number | undefined {
  return ordinalValues.get(fold(word).replace(/^(?:[وبلف]?ال|لل)/, ''));
}

const isTens = (value: number): boolean => value >= 20 && value < 100 && value % 10 === 0;

/** A number told in words. */
export interface FoundNumber {
  readonly value: number;
  /** How many words it takes. */
  readonly count: number;
  /** "one", "first": too common to be missed. */
  readonly isWeak: boolean;
  /** "third": no unit follows it. */
  readonly isOrdinal: boolean;
}

/** The number that the words from here on tell; undefined without one. */
export function wordsAt(tokens: readonly Token[], index: number): FoundNumber | undefined {
  const [first = '', second = '', third = ''] = tokens
    .slice(index, index + 3)
    .map(({ text }) => text);
  const value = numberWord(first);
  if (value === undefined) return ordinalAt(first, second);
  const isArabic = /^[\u0600-\u06FF]/.test(first);
  const next = numberWord(second);
  const ordinal = ordinalWord(second);
  const of = (number: number, count: number): FoundNumber => ({
    value: number,
    count,
    isWeak: number <= 1,
    isOrdinal: false,
  });
  if (!isArabic && isTens(value) && ordinal !== undefined && ordinal < 10) {
    return { ...of(value + ordinal, 2), isOrdinal: true };
  }
  if (next === undefined) return of(value, 1);
  if (isTens(value) && next < 10 && !isArabic) return of(value + next, 2);
  // "seventeen" is two words in Arabic: seven, ten.
  if (isArabic && value < 10 && (next === 10 || isTens(next))) return of(value + next, 2);
  if (isArabic && value >= 100 && next < 100 && second.startsWith('و')) return of(value + next, 2);
  if (!isArabic && value < 10 && next === 100) {
    const rest = third === 'and' ? numberWord(tokens[index + 3]?.text ?? '') : undefined;
    return rest === undefined ? of(value * 100, 2) : of(value * 100 + rest, 4);
  }
  return of(value, 1);
}

/** "الثاني عشر" is the twelfth, "الحادية والأربعين" the forty-first. */
function ordinalAt(first: string, second: string): FoundNumber | undefined {
  const value = ordinalWord(first);
  if (value === undefined) return undefined;
  const next = /^[\u0600-\u06FF]/.test(second) ? numberWord(second) : undefined;
  const isTwo = next !== undefined && (next === 10 || (isTens(next) && second.startsWith('و')));
  return isTwo
    ? { value: value + next, count: 2, isWeak: false, isOrdinal: true }
    : { value, count: 1, isWeak: true, isOrdinal: true };
}
