/**
 * The consonants of a medicine's name, by which its Arabic spellings, which differ in vowels alone,
 * are found: سيفالكسين and cefalexin are both "sflksn".
 */
const arabic: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'b',
  ت: 't',
  ط: 't',
  ث: 't',
  ج: 'g',
  غ: 'g',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 's',
  ف: 'f',
  ڤ: 'f',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
};
/** Letters that no spelling of a foreign name has. */
const native = /[عحخصضظقءؤئ]/;
/** How long a skeleton at least is, and a word, to be told from other Arabic words. */
const leastSkeleton = 4;
const leastWord = 7;

export function skeletonOfArabic(word: string): string | undefined {
  if (word.length < leastWord || native.test(word)) return undefined;
  return checked(Array.from(word, (letter) => arabic[letter] ?? '').join(''));
}

export function skeletonOfLatin(name: string): string | undefined {
  return checked(
    name
      .replace(/ph/g, 'f')
      .replace(/th/g, 't')
      .replace(/ch/g, 'k')
      .replace(/sh/g, 's')
      .replace(/x/g, 'ks')
      .replace(/c(?=[eiy])/g, 's')
      .replace(/[cq]/g, 'k')
      .replace(/j/g, 'g')
      .replace(/p/g, 'b')
      .replace(/v/g, 'f')
      .replace(/[^bcdfgklmnrstz]/g, ''),
  );
}

function checked(letters: string): string | undefined {
  const single = letters.replace(/(.)\1+/g, '$1');
  return single.length < leastSkeleton ? undefined : single;
}
