/** Verbs joined to "not", with or without the apostrophe: "can't", "cant". */
const joinedNot =
  /(?<!\p{L})(ca|do|does|did|wo|is|was|are|were|could|would|should|have|has|had|ai)n'?t(?!\p{L})/gu;
const notForms = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['ai', 'is'],
]);

/** Short forms that carry a subject or a verb which the rules read. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})cannot(?!\p{L})/gu, 'can not'],
  [/(?<!\p{L})i'?m(?!\p{L})/gu, 'i am'],
  [/(?<!\p{L})i'?ve(?!\p{L})/gu, 'i have'],
  [/(?<!\p{L})(he|she|it|that|there)'s(?!\p{L})/gu, '$1 is'],
  [/(?<!\p{L})(hes|shes)(?!\p{L})/gu, '$1 is'],
  [/'re(?!\p{L})/gu, ' are'],
  [/'ve(?!\p{L})/gu, ' have'],
  [/'(?:s|ll|d)(?!\p{L})/gu, ''],
];

const arabicLetters: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
  گ: 'ق',
  ء: '',
  '٫': '.',
};

/** Arabic ways to say "not", made one. */
const arabicNot = /(?<!\p{L})(و?)(?:ما|مش|مو|مب|مهو|مهوب|ليس|ليست|لست|لم|لن|ماني|مانو)(?!\p{L})/gu;

/**
 * Brings what people type to one form: case, width, quotes, stretched letters, Arabic vowel marks
 * and letter variants, digits, contractions. Word order and punctuation stay.
 */
export function normalise(text: string): string {
  const latin = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[\u064B-\u065F\u0670\u0640\u200B-\u200F]/gu, '')
    .replace(arabicNot, '$1لا')
    // Levantine "عم" before a verb says only that it goes on.
    .replace(/(?<!\p{L})(و?لا) عم(?=\s)/gu, '$1')
    .replace(/[أإآٱىةؤئگء٫]/gu, (letter) => arabicLetters[letter] ?? letter)
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    // A word of one letter alone is an abbreviation: AAA.
    .replace(
      /(?<!\p{L})(\p{L})\1+(?!\p{L})|(\p{L})\2{2,}/gu,
      (run, _, letter?: string) => letter ?? run,
    )
    .replace(joinedNot, (_, verb: string) => `${notForms.get(verb) ?? verb} not`);
  return shortForms.reduce((words, [form, full]) => words.replace(form, full), latin);
}
