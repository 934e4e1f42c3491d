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
  /^(?:sides?|feet|hands?|legs?|arms?|forearms?|axillae?|armpits?|thumbs?|palms?|soles?|heels?|shins?|nostrils?|eardrums?|drums?|eyelids?|lids?|nipples?|tonsils?|ureters?|forefeet|ankles?|heels|pupils?|discs?|optic|upper|middle|antecubital|inguinal|knees?|hips?|eyes?|ears?|lungs?|ankles?|wrists?|shoulders?|elbows?|kidneys?|breasts?|lower|upper|bases?|calves|thighs?|testes|ovaries|limbs?|tubes?|lobes?|carotids?|cheeks?|fundi|hemithoraces|groins?)$/;

/** Which side of the body a word tells, in the light of the word after it. */
export function sideOf(token: Token, next: Token | undefined): Side | undefined {
  const folded = fold(token.text);
  const after = next === undefined ? '' : fold(next.text);
  if (folded === 'left' || folded === 'lt') return isVerb(after) ? undefined : 'left';
  if (folded === 'right' || folded === 'rt') {
    return after === 'handed' || after === 'away' ? undefined : 'right';
  }
  if (token.text === 'L') return 'left';
  if (token.text === 'R') return 'right';
  if (/^(?:bilateral(?:ly)?|bilat|bl)$/.test(folded)) return 'bilateral';
  if (folded === 'both') return paired.test(after) ? 'bilateral' : undefined;
  return arabic.find(([pattern]) => pattern.test(folded))?.[1];
}

/** "left hospital", "left the ward", "left-handed". */
const isVerb = (after: string): boolean =>
  /^(?:hospital|the|her|his|home|work|handed|against|before|after|school|a)$/.test(after);
