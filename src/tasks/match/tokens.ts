import { arabicForms } from './arabic-forms.ts';
import { normalise } from './normalise.ts';

/** What stands before a word: nothing, a comma or its like, or the end of a sentence. */
export type Break = 'none' | 'comma' | 'sentence';

/** A word or number of a normalised text. */
export interface Token {
  readonly word: string;
  /** The word without its prefixes and suffixes, in every way they can be read; itself first. */
  readonly forms: readonly string[];
  /** The number that it is, in digits or as a word. */
  readonly value: number | undefined;
  readonly before: Break;
}

const numberWords = new Map(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
    'sixteen seventeen eighteen nineteen twenty'
  )
    .split(' ')
    .map((word, index) => [word, index + 1]),
);
for (const [word, value] of Object.entries({
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  hundred: 100,
}))
  numberWords.set(word, value);
for (const [word, value] of Object.entries({
  عشرين: 20,
  عشرون: 20,
  ثلاثين: 30,
  ثلاثون: 30,
  اربعين: 40,
  خمسين: 50,
  ستين: 60,
  ميه: 100,
}))
  numberWords.set(word, value);
const arabicNumberWords = 'واحد اثنين ثلاث اربع خمس ست سبع ثمان تسع عشر'.split(' ');
for (const [index, word] of arabicNumberWords.entries()) {
  numberWords.set(word, index + 1);
  numberWords.set(`${word}ه`, index + 1);
}

function latinForms(word: string): readonly string[] {
  return word.length > 3 && word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
}

/** Arabic "and" joined to a word, and not the first letter of one ("وجع"). */
export const joinedAnd =
  /^و(?!لا$|جع|عي|رم|زن|جه|قت|ضع|ريد|لاد|صف|ذم|جود|جد|خز|سوا|ثق|ضوح|اضح|احد|فا|راث|صل|قف|قع|لد(?:ي|ه|ها|نا|و|ت|تي|ته|تها|ين)?$)/u;

/** Whether a word is written in Arabic letters. */
export const isArabic = (token: Token | undefined): boolean =>
  /\p{Script=Arabic}/u.test(token?.word ?? '');

function formsOf(word: string): readonly string[] {
  if (!/\p{Script=Arabic}/u.test(word)) return latinForms(word);
  // "وهلا" is "and now": only a conjunction may stand before "not".
  return arabicForms(word).filter((form) => form !== 'لا' || /^[وف]?لا$/u.test(word));
}

/** The words of a text in order. A stop inside a number ("38.5") is part of it. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const known = new Map<string, readonly string[]>();
  let before: Break = 'sentence';
  for (const [piece] of normalise(text).matchAll(
    /\d+(?:\.\d+)?|\p{L}[\p{L}\p{M}\p{N}]*|[.!?؟\n;؛]|[,،:()…—–]/gu,
  )) {
    if (/^[.!?؟\n;؛]$/u.test(piece)) before = 'sentence';
    else if (/^[,،:()…—–]$/u.test(piece)) before = before === 'none' ? 'comma' : before;
    else {
      let forms = known.get(piece);
      if (forms === undefined) known.set(piece, (forms = formsOf(piece)));
      const value = /^\d/u.test(piece) ? Number(piece) : numberWords.get(piece);
      tokens.push({ word: piece, forms, value, before });
      before = 'none';
    }
  }
  return tokens;
}
