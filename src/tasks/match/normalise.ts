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
const arabicNot =
  /(?<!\p{L})(و?)(?:مش|مو|موب|مب|مهب|مهو|مهوب|مهيب|ليس|ليست|لست|لم|لن|ماني|مانيش|مانو)(?!\p{L})/gu;

/** "ما" is "not", but in "بعد ما" a link, and before a noun with the article "what". */
const arabicMa =
  /(?<!(?<!\p{L})(?:بعد|قبل|عقب|كل|اول|بدل|زي|مثل|متل|قد|وقت|يوم|حد|لغايه|لغاية|لين|طول|مجرد|عند|غير|من) )(?<!\p{L})(و?)ما(?!\p{L})(?!\s+(?:بعد|قبل|بين|فوق|تحت|حول)(?!\p{L}))(?!\s+ال(?!ق[يىا]|حق|بس|مس|م(?!\p{L}))(?:\p{L}{3}|\*))/gu;

/** "Not" joined to what follows it: "مافيش", "ماكو", "مايقدر", "مبيتحركش". */
const arabicJoinedNot: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(و?)ما?حد(?!\p{L})/gu, '$1لا حد'],
  [/(?<!\p{L})(و?)(?:ما?فيش|مافي|ماكو|ما?كاين(?:ش)?)(?=ه?(?!\p{L}))/gu, '$1لا في'],
  [
    /(?<!\p{L})(و?)م(?!شم|عاش|ا?عل[يه]?ش|نعش|دهش|فتش|رتعش|نكمش|توحش|همش|شوش|تشوش|غشوش|فروش|نقوش|عيش|تعطش|ندهش|نتعش|ناقش|حشش|حوش|طرش|غبش|رعش|عطش|اتش|اكي|ايش)ا?(\p{L}{2,})ش(?!\p{L})/gu,
    '$1لا $2',
  ],
  [
    /(?<!\p{L})(و?)ما(?=(?:عم|عاد|عدت|عدنا|بد|بغ|كان|صار|عند|قادر|حس|فاق|صح|رضي|رضع|شف|طلع|نزل|وقف|توقف|نام|بال|قدر|استج|تحرك|تنفس|رد|ردت|لقي|له|لها)\p{L}*(?!\p{L})|ب[يتن]?\p{L}{4}|ك[يتن]\p{L}{3}|ي(?![لوكهي])\p{L}{3}|ت(?![توشري])\p{L}{3}|ن(?![عيجوس])\p{L}{3}|ا[قحعش]\p{L}{2})/gu,
    '$1لا ',
  ],
];

/** "Can" and "stop" as Iraqis and Tunisians write them. */
const arabicSpoken: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})([يتنا])(?:كدر|نجم)(?=(?:و|وا|ون|ين|ش)?(?!\p{L}))/gu, '$1قدر'],
  [/(?<!\p{L})([يت]?)وكف(?=(?:ت|و|ش)?(?!\p{L}))/gu, '$1وقف'],
];

/** Levantine "عم" before a verb says only that it goes on. */
const levantineGoingOn: readonly [RegExp, string] = [/(?<!\p{L})(و?لا) عم(?=\s)/gu, '$1'];

/**
 * Brings what people type to one form: case, width, quotes, stretched letters, Arabic vowel marks
 * and letter variants, digits, contractions. Word order and punctuation stay.
 */
export function normalise(text: string): string {
  const latin = text
    .normalize('NFKC')
    .toLowerCase()
    // A face that laughs says what "ههه" says.
    .replace(/[😂🤣😅😆]+/gu, ' ههه ')
    .replace(/[‘’ʼ`´]/gu, "'")
    // Doubled, it is "vomits", not "returns".
    .replace(/رج\u0651[\u064E\u0650]?ع/gu, 'رجيع')
    .replace(/[\u064B-\u065F\u0670\u0640\u200B-\u200F]/gu, '')
    .replace(arabicNot, '$1لا')
    .replace(arabicMa, '$1لا')
    // "الماء" without its last letter would read as "ألماً".
    .replace(/(?<!\p{L})((?:[وفبلك]?ال|[وفبلك]|لل)?)ماء(?!\p{L})/gu, '$1ماي')
    .replace(/(?<!\p{L})((?:[وفبلك]?ال|[وفبلك])?)قي?[ءئ](?!\p{L})/gu, '$1استفراغ')
    .replace(/[أإآٱىةؤئگء٫]/gu, (letter) => arabicLetters[letter] ?? letter)
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    // A word of one letter alone is an abbreviation: AAA.
    .replace(
      /(?<!\p{L})(\p{L})\1+(?!\p{L})|(\p{L})\2{2,}/gu,
      (run, _, letter?: string) => letter ?? run,
    )
    .replace(/(?<=[ء-ي])([او])\1/gu, '$1')
    .replace(joinedNot, (_, verb: string) => `${notForms.get(verb) ?? verb} not`);
  return [...arabicSpoken, ...arabicJoinedNot, levantineGoingOn, ...shortForms].reduce(
    (words, [form, full]) => words.replace(form, full),
    latin,
  );
}
