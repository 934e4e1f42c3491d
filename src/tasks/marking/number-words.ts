import { fold } from './fold.ts';

const english =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const arabicRoots = [
  'واحد|واحده',
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
  'اول|اولي ثاني|ثانيه ثالث|ثالثه رابع|رابعه خامس|خامسه سادس|سادسه سابع|سابعه ثامن|ثامنه تاسع|تاسعه عاشر|عاشره'.split(
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

const ordinalValues = new Map<string, number>();
for (const list of [ordinals, arabicOrdinals]) {
  list.forEach((words, index) => {
    for (const spelling of words.split('|')) ordinalValues.set(fold(spelling), index + 1);
  });
}

/** What a number word tells: "three", "ثلاثة"; undefined for any other word. */
export function numberWord(word: string): number | undefined {
  const folded = fold(word);
  return values.get(folded) ?? values.get(folded.replace(/^[وب]/, ''));
}

/** What an ordinal tells: "third", "الثالث". */
export function ordinalWord(word: string): number | undefined {
  return ordinalValues.get(fold(word).replace(/^و?ال/, ''));
}

export const isTens = (value: number): boolean => value >= 20 && value < 100 && value % 10 === 0;
