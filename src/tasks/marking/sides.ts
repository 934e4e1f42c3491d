import { fold } from './fold.ts';
import type { Token } from './tokens.ts';

export type Side = 'left' | 'right' | 'bilateral';

const arabic: readonly (readonly [RegExp, Side])[] = [
  [/^(?:و|ب|ل|ف)?(?:ال|ل)?(?:ايسر|يسري|يسار|شمال)$/, 'left'],
  [/^(?:و|ب|ل|ف)?(?:ال|ل)?(?:ايمن|يمني|يمين)$/, 'right'],
  [
    /^(?:و|ب|ل|ف)?(?:ال|ل)?(?:جانبين|جهتين|طرفين|جانبان|ناحيتين)$|^ثنايي(?:ه)?$|^(?:كلا|كلتا)$/,
    'bilateral',
  ],
];
const paired =
  /^(?:sides?|feet|hands?|legs?|arms?|forearms?|axillae?|armpits?|thumbs?|palms?|soles?|heels?|shins?|nostrils?|eardrums?|drums?|eyelids?|lids?|nipples?|tonsils?|ureters?|forefeet|ankles?|heels|pupils?|discs?|optic|upper|middle|antecubital|inguinal|knees?|hips?|eyes?|ears?|lungs?|ankles?|wrists?|shoulders?|elbows?|kidneys?|breasts?|lower|upper|bases?|calves|thighs?|testes|ovaries|limbs?|tubes?|lobes?|carotids?|cheeks?|femur|tibia|humerus|heel|flank|loin|testis|nostril|cornea|maculas?|retinas?|temples?|buttocks?|chest|pleural|renal|frontal|parietal|temporal|occipital|great|big|little|index|fundi|hemithoraces|groins?)$/;

/** Whether a word names a part of the body that there are two of. */
export const isPaired = (word: string): boolean => paired.test(fold(word));

/** Which side of the body a word tells, in the light of the word after it. */
export function sideOf(
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
): Side | undefined {
  const isAfterSide = before?.text === 'R';
  const folded = fold(token.text);
  const after = next === undefined ? '' : fold(next.text);
  if (folded === 'left' || folded === 'lt')
    return isVerb(fold(before?.text ?? ''), after) ? undefined : 'left';
  if (folded === 'right' || folded === 'rt') {
    return after === 'handed' || after === 'away' ? undefined : 'right';
  }
  // "mmol/L"
  if (token.text === 'L' && token.before === '/' && !isAfterSide) return undefined;
  if (token.text === 'L') return 'left';
  if (token.text === 'R') return 'right';
  const eye = eyes.get(token.text);
  if (eye !== undefined && !/^(?:mr|mrs|ms|miss|master|dr)$/i.test(after)) return eye;
  if (token.text === 'OD' && isRightEye(before, next)) return 'right';
  if (/^(?:bilateral(?:ly)?|bilat|bl)$/.test(folded)) return 'bilateral';
  if (folded === 'both') return paired.test(after) ? 'bilateral' : undefined;
  return arabic.find(([pattern]) => pattern.test(folded))?.[1];
}

/** "left hospital", "left the ward", "left-handed". */
const eyes: ReadonlyMap<string, Side> = new Map([
  ['RE', 'right'],
  ['LE', 'left'],
  ['OS', 'left'],
  ['OU', 'bilateral'],
]);

/** Whether the OD of "VA OD 20/40" is the right eye, and not once daily. */
const isRightEye = (before: Token | undefined, next: Token | undefined): boolean =>
  /^(?:VA|BCVA|UCVA|IOP|eye)$/i.test(before?.text ?? '') ||
  /^(?:20|6)\//.test(next?.text ?? '') ||
  next?.text === 'OS';

const isVerb = (before: string, after: string): boolean =>
  (/^(?:was|were|been|be)$/.test(before) &&
    /^(?:in|out|open|behind|with|alone|to|at)$/.test(after)) ||
  (before !== 'the' &&
    /^(?:hospital|the|her|his|home|work|handed|against|before|after|school|a)$/.test(after));
