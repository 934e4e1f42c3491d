import { figureForms, type Form, type Reader } from './figure-forms.ts';
import { numberWord, ordinalWord } from './number-words.ts';
import { amount, type Quantity } from './quantity.ts';
import { unitOf } from './units.ts';

/** Arabic particles may be part of the word. */
const word = (text: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{M}\d])[وبل]?(?:${text})(?![\p{L}\p{M}])`, 'giu');

const english = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const arabic = '(?:ثلاث|[أا]ربع|خمس|ست|سبع|ثمان|تسع|عشر)(?:ي|ي?ة)?';
const count = String.raw`(?<n>\d+(?:\.\d+)?|${english}|${arabic})`;
const ordinal = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth';
const yom = String.raw`(?:يومي[\u064B]?ا?[\u064B]?|في اليوم|باليوم)`;
const perDay = '(?:a day|daily|per day|every day|each day)';

const rate =
  (times: number): Reader =>
  () => [{ type: 'rate', perDay: times }];
/** Of a day, or how often something was. */
const times =
  (number: number): Reader =>
  () => [{ type: 'rate', perDay: number }, amount(number)];
const hourly: Reader = ({ groups }) => [{ type: 'rate', perDay: 24 / countOf(groups?.n) }];
const partOf =
  (part: number): Reader =>
  ({ groups }) => [amount(part, unitOf(groups?.u ?? ''))];
const counted: Reader = ({ groups }) => [amount(countOf(groups?.n), unitOf(groups?.u ?? ''))];
const hourAnd: Reader = ({ groups }) => [amount(60 + countOf(groups?.n), unitOf('min'))];
const andHalf: Reader = ({ groups }) => [
  amount(countOf(groups?.n ?? '1') + 0.5, unitOf(groups?.u ?? '')),
];
/** A share of a whole: three quarters are 75 % too. */
const share =
  (part: number, of: number): Reader =>
  () => [
    { type: 'ratio', text: `${part}/${of}` },
    amount(Math.round((100 * part) / of), unitOf('%')),
  ];
const outOf: Reader = ({ groups }) => [
  { type: 'ratio', text: `${countOf(groups?.n)}/${countOf(groups?.of)}` },
  amount(countOf(groups?.n)),
];
const often: Reader = ({ groups }) => [
  {
    type: 'rate',
    perDay: countOf(groups?.n) / (/^(?:week|(?:ال)?[أا]سبوع)/.test(groups?.u ?? '') ? 7 : 1),
  },
  amount(countOf(groups?.n)),
];
const countedDay: Reader = ({ groups }) => [
  { type: 'day', number: ordinalWord(groups?.n ?? '') ?? countOf(groups?.n) },
];
/** In either half of the day. */
const clock: Reader = ({ groups }) => {
  const part = groups?.m ?? '';
  const after = clockParts.get(part) ?? (part === '' ? 0 : countOf(part));
  const total = countOf(groups?.h) * 60 + (groups?.way === 'to' ? -after : after);
  return [total, total + 720].map((minutes): Quantity => ({
    type: 'time',
    minutes: minutes % 1440,
  }));
};
const clockParts = new Map([
  ['half', 30],
  ['quarter', 15],
]);

/** A number in figures or in words. */
const countOf = (text = ''): number => numberWord(text) ?? Number(text);

/** Forms of words, each group with what a line at least holds that holds one of them: lines are many. */
const groups: readonly (readonly [RegExp, readonly Form[]])[] = [
  [
    /half|quarter|third|past|clock|in the|ly|نصف|ربع|[أا]رباع|ثلث|دق/iu,
    [
      [word(`(?<m>half|quarter) (?<way>past|to) (?<h>${english}|1[0-2]|\\d)(?! ?[\\d/%])`), clock],
      [word(`(?<m>five|ten|twenty) (?<way>past) (?<h>${english})`), clock],
      [word(`${count}[ -]?(?<u>week|month)ly`), counted],
      [word(`(?<h>${english}|\\d\\d?) ?o['’]?clock`), clock],
      [
        word(
          `(?<=at |around |about )(?<h>${english}|1[0-2]|\\d) in the (?:morning|afternoon|evening)`,
        ),
        clock,
      ],
      [word(`(?:an hour|one hour|ساعة) (?:and |و)${count} (?:minutes?|دقيقة|دقائق)`), hourAnd],
      [word(`(?:an?|one) (?<u>hour|day|week|month|year) and a half`), andHalf],
    ],
  ],
  [
    /an? (?:min|hour|day|week|fort|month|year)|one |خلال|بعد|لمدة|منذ|قبل|غضون/iu,
    [
      [
        word(
          `(?<=\\b(?:in|for|within|after|over|lasting) )(?:an?|one) (?<u>minute|hour|day|week|fortnight|month|year)`,
        ),
        partOf(1),
      ],
      [
        word(
          `(?<=(?:خلال|بعد|لمدة|منذ|قبل|غضون) )(?<u>دقيقة|ساعة|يوم|[أا]سبوع|شهر|سنة|عام)(?! واحد| ?\\d)`,
        ),
        partOf(1),
      ],
    ],
  ],
  [
    /half|quarter|third|نصف|ربع|[أا]رباع|ثلث/iu,
    [
      [word(`(?<u>ساعة|يوم|[أا]سبوع|شهر|سنة|عام) ونصف`), andHalf],
      [word(`${count} and a half (?<u>hours?|days?|weeks?|months?|years?)`), andHalf],
      [word(`${count} (?<u>ساعات|[أا]يام|[أا]سابيع|[أا]شهر|سنوات|[أا]عوام) ونصف`), andHalf],
      [word('(?:half(?: an? |-an-| |-)|نصف )(?<u>hour|day|year|ساعة|يوم|سنة)'), partOf(0.5)],
      [word('(?:quarter of an|ربع) (?<u>hour|ساعة)'), partOf(0.25)],
      [word('three[ -]quarters?|(?:ثلاثة|3) [أا]رباع'), share(3, 4)],
      [word('two[ -]thirds|ثلث(?:ي|ين|ا|ان)'), share(2, 3)],
    ],
  ],
  [
    /of | من /iu,
    [
      [
        word(
          `${count} (?:out of|of)(?: the| her| his| a possible)? (?<of>\\d{1,3}|${english})(?! ?[\\d/])`,
        ),
        outOf,
      ],
      [word(`${count} (?:من [أا]صل|من) (?<of>5|10|15|100|عشرة|خمسة)(?! ?[\\d/%]| [إا]لى)`), outOf],
    ],
  ],
  [
    /every|q ?\d|h(?:ou)?rly|كل /iu,
    [
      [
        word(`(?:every|q|كل) ?${count}(?: to \\d+)?(?:[ -]?h(?:ourly|ours|rs?)?| ساعات| ساعة| س)`),
        hourly,
      ],
      [word(`${count}[ -]?h(?:ou)?rly`), hourly],
    ],
  ],
  [
    /day|daily|week|twice|thrice|times|[odtqb]\.?[dsi]\b|o\.d|\dx|x\d|مر|جلسات|[أا]يام/iu,
    [
      [
        word(
          `four times ${perDay}|4 ?x\\/day|4 times ${perDay}|q\\.?d\\.?s\\.?|q\\.?i\\.?d\\.?|(?:أربع|4) مرات ${yom}`,
        ),
        rate(4),
      ],
      [
        word(
          `(?:three times|thrice) ${perDay}|3 ?x\\/day|3 times ${perDay}|t\\.?d\\.?s\\.?|t\\.?i\\.?d\\.?|(?:ثلاث|3) مرات ${yom}`,
        ),
        rate(3),
      ],
      [
        word(
          `twice ${perDay}|two times ${perDay}|2 ?x\\/day|b\\.?d\\.?|b\\.?i\\.?d\\.?|مرت(?:ين|ان) ${yom}`,
        ),
        rate(2),
      ],
      [
        word(
          `once ${perDay}|(?<!\\b(?:VA|IOP|BCVA|UCVA|eye) )o\\.?d\\.?(?! ?(?:20|6)\\/)|every day|each day|مر[ةّه]+ (?:واحدة )?${yom}`,
        ),
        rate(1),
      ],
      [
        word(
          `${count} (?:times|days|nights|sessions|[أا]يام|مرات|جلسات) (?:a|per|each|every|in the|في|كل)? ?(?<u>week|ال[أا]سبوع|[أا]سبوعي)\\p{L}*`,
        ),
        often,
      ],
      [
        word(`${count} ?(?:times|x) ?(?:a|per|each|every|\\/)? ?(?<u>day|week|[أا]سبوعي)\\p{L}*`),
        often,
      ],
      [
        word(
          `twice (?:weekly|a week|per week)|مرت(?:ين|ان) (?:[أا]سبوعي\\p{L}*|في ال[أا]سبوع|بال[أا]سبوع)`,
        ),
        rate(2 / 7),
      ],
      [
        word(
          `(?:once )?(?:weekly|a week|every week|each week)|مرة (?:كل أسبوع|أسبوعي[\\u064B]?ا?[\\u064B]?|في الأسبوع|بالأسبوع)`,
        ),
        rate(1 / 7),
      ],
      [word(`day (?<n>${english})`), countedDay],
      [word(`(?<n>${ordinal}) (?:post-?operative |postop )?day`), countedDay],
      [word('مرة واحدة'), times(1)],
      [word('(?:three|3) times|thrice|(?:ثلاث|3) مرات'), times(3)],
      [word('twice|two times|مرت(?:ين|ان)'), times(2)],
    ],
  ],
];

/** The forms that a line may hold. */
export const formsIn = (line: string): readonly Form[] => [
  ...(/\d/.test(line) ? figureForms : []),
  ...groups.flatMap(([trigger, forms]) => (trigger.test(line) ? forms : [])),
];
