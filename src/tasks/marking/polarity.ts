import { fold } from './fold.ts';
import type { Token } from './tokens.ts';

/** Affirmed, denied, or not to be told: "no fever, cough" may deny both. */
export type Polarity = 1 | -1 | 0;

/** Which words a negation denies: those after it, a whole list, those on both sides, those before; after 'open' nothing is to be told. "Avoid X" and "X is avoided" tell of both. */
type Scope = 'after' | 'avoid' | 'list' | 'both' | 'before' | 'next' | 'open';

const cues: readonly (readonly [Scope, RegExp])[] = [
  [
    'list',
    /^(?:den(?:y|ies|ied|ying)|و?(?:ي|ت)نكر(?:ان)?|و?نف[يت]|و?نفت|و?(?:ي|ت)نفي|و?انكر(?:ت)?|نافيا)$/,
  ],
  ['both', /^(?:not|cannot|\w+n't|و?لم|و?لن|و?ليس(?:ت)?)$/],
  [
    'avoid',
    /^(?:avoid(?:s|ed|ing)?|contraindicated|و?(?:ي|ت)?تجنب\p{L}{0,4}|ممنوع(?:ه)?|(?:ي|ت)منع)$/u,
  ],
  ['next', /^(?:non|و?غير)$/],
  ['open', /^(?:rather|instead|بدلا)$/],
  ['before', /^(?:absent|negative|neg|nil|none|excluded|سلبي(?:ه)?|منفي(?:ه)?|غايب(?:ه)?)$/],
  [
    'after',
    /^(?:no|without|refrain\p{L}*|abstain\p{L}*|refus(?:es|ed)|declines|sparing|spares|spared|nor|never|nobody|neither|lacks?|و?لا|ف?لا|و?بدون|و?بلا|و?دون|و?عدم|و?غياب|و?خلو|و?خالي?(?:ه)?|و?انعدام|و?امتنع\p{L}?|و?امتناع)$/u,
  ],
];

const stops =
  /^(?:but|however|although|though|except|apart|because|since|as|until|unless|if|when|while|then|despite|due|لكن|ولكن|بسبب|عدا|حتي|اذا|عند|بعد|منذ|ثم|otherwise)$/;
const clauseStart =
  /^(?:the|he|she|it|they|there|his|her|is|was|were|are|has|had|have|a|an|some|reports?|started|given)$/;

/** Verbs that tell nothing of a thing but that it was there: "vaccine not given" denies the vaccine. */
export const plainDeed =
  /^(?:given|done|need(?:s|ed)?|requires?|doubled|halved|taken|sent|required|used|seen|present|started|prescribed|found|known|heard|felt|indicated|performed|detected|administered|noted|reported|visuali[sz]ed|got|been|(?:ي|ت)عط|(?:ي|ت)وصف|(?:ي|ت)جر|(?:ي|ت)بدا|(?:ي|ت)وجد|(?:ي|ت)شاهد|(?:ي|ت)ستخدم|(?:ي|ت)لزم)\p{L}?$/u;

/** "غير مقرر": what is before is not. */
const isPlanned = /^(?:مقرر|مخطط|موجود|مستعمل|مستخدم|معروف|مطلوب|لازم|ضروري|متوفر)/;

/** What ends a denial that comes after: "flu positive, RSV negative". */
const affirms = /^(?:positive|pos|present|ايجابي.{0,2}|clear|normal|intact)$/;

interface Found {
  readonly index: number;
  readonly scope: Scope;
}

/** The polarity of each token of a line. */
export function polarities(tokens: readonly Token[]): Polarity[] {
  const words = tokens.map(({ text }, index) =>
    isWithout(tokens, index) ? 'without' : fold(text),
  );
  const found = words.flatMap((word, index): Found[] => {
    const scope = cues.find(([, pattern]) => pattern.test(word))?.[0];
    if (scope === undefined || isBloodGroup(tokens, index)) return [];
    const isOfReport = isReport.test(words[index + 1] ?? '');
    return [{ index, scope: isOfReport && scope !== 'list' ? ('list' as const) : scope }];
  });
  const result = tokens.map((): Polarity => 1);
  const text: Line = {
    tokens,
    words,
    result,
    cueIndexes: new Set(found.filter(({ scope }) => scope !== 'next').map((cue) => cue.index)),
  };
  let tolerated = -1;
  for (const { index, scope } of found) {
    if (isTolerated(words, index)) tolerated = index;
    // "did not help him, nor did the other"
    const isOther = tolerated !== -1 && /^(?:nor|or|ولا)$/.test(words[index] ?? '');
    if (isOther && !tokens.slice(tolerated, index + 1).some(({ before }) => endsSentence(before)))
      continue;
    if (isTolerated(words, index) || (scope === 'avoid' && isDeniedCue(found, index))) {
      markOne(text, scope === 'avoid' ? index : index + 1);
      continue;
    }
    const isLast = isTrailing(text, index);
    if (scope === 'next' && isPlanned.test(words[index + 1] ?? '')) denyBefore(text, index);
    else if (scope === 'next') markOne(text, index + 1);
    else if (scope === 'avoid' && isPassive(words, index)) denyBefore(text, index);
    else if (scope === 'before' && !isLeading(text, index)) denyBefore(text, index);
    else if (scope === 'after' && isLast && !isLeading(text, index)) denyBefore(text, index);
    else denyAfter(text, index, scope);
    if (scope === 'both' && !words[index]?.startsWith('و')) {
      denyBefore(text, index, plainDeed.test(words[index + 1] ?? '') ? -1 : 0);
    }
  }
  words.forEach((word, index) => {
    // "and COVID was positive"
    const isOpen = /^(?:positive|pos|ايجابي.{0,2})$/.test(word) && result[index - 1] === 0;
    if (isOpen && !parts(tokens[index]?.before ?? '')) result[index - 1] = 1;
  });
  return result;
}

/** The O of "w/o". */
const isWithout = (tokens: readonly Token[], index: number): boolean =>
  /^o$/i.test(tokens[index]?.text ?? '') &&
  tokens[index]?.before === '/' &&
  /^w$/i.test(tokens[index - 1]?.text ?? '');

/** "A negative" */
const isBloodGroup = (tokens: readonly Token[], index: number): boolean =>
  /^(?:AB|O|Rh|[Rr]hesus|RhD)$/.test(tokens[index - 1]?.text ?? '') ||
  (/^[AB]$/.test(tokens[index - 1]?.text ?? '') &&
    /^(?:group|type|blood|is)$/i.test(tokens[index - 2]?.text ?? ''));

/** What is not tolerated, or did not help, was taken: only the tolerance is denied. */
const isTolerated = (words: readonly string[], cue: number): boolean =>
  /^(?:tolerat|intoleran|benefit|respon(?:d|se)|help|improv|(?:ي|ت)?تحمل|(?:ي|ت)ستفد|(?:ي|ت)نفع|(?:ي|ت)فد|(?:ي|ت)ستجب|فايد|جدوي|(?:ي|ت)تحسن)/.test(
    words[cue + 1] ?? '',
  );

/** "does not report headache, cough or pain": told of what is denied, as "denies" is. */
const isReport =
  /^(?:report|complain|describ|mention|admit|endors|experienc|(?:ي|ت)شك|(?:ي|ت)شتك|(?:ي|ت)عان|(?:ي|ت)ذكر)/;

/** "is not to be avoided" */
const isDeniedCue = (found: readonly Found[], index: number): boolean =>
  found.some((cue) => cue.index < index && cue.index >= index - 4);

const isPassive = (words: readonly string[], index: number): boolean =>
  /^(?:avoided|contraindicated|ممنوعه?|.*تجنبنا?ه[اما]*)$/.test(words[index] ?? '') &&
  !/^(?:he|she|they|has|have|had|patient|and)$/.test(words[index - 1] ?? '');

interface Line {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly result: Polarity[];
  readonly cueIndexes: ReadonlySet<number>;
}

function markOne({ result }: Line, index: number): void {
  if (index < result.length) result[index] = -1;
}

const endsSentence = (between: string): boolean => /[.;!?()؛؟\n•]|->|→| {3,}/.test(between);
const parts = (between: string): boolean => /[,،]/.test(between);

/** Whether a cue is the first word of its part of a sentence. */
function isLeading({ tokens }: Line, index: number): boolean {
  const between = tokens[index]?.before ?? '';
  const isAttribute =
    /^(?:an?|the|any|two|three|after|with)$/i.test(tokens[index - 1]?.text ?? '') &&
    tokens[index + 1]?.before === ' ';
  const isFor = /^for$/i.test(tokens[index + 1]?.text ?? '');
  return index === 0 || endsSentence(between) || parts(between) || isAttribute || isFor;
}

/** Whether a cue is the last word of its part of a sentence, as in "Smoking: no." */
function isTrailing({ tokens }: Line, index: number): boolean {
  const after = tokens[index + 1];
  // "الحساسية: لا توجد."
  const next = /^[يت]وجد$/.test(after?.text ?? '') ? tokens[index + 2] : after;
  return next === undefined || endsSentence(next.before) || parts(next.before);
}

function denyAfter({ tokens, words, result, cueIndexes }: Line, cue: number, scope: Scope): void {
  let polarity: Polarity = scope === 'open' ? 0 : -1;
  for (let index = cue + 1; index < tokens.length; index += 1) {
    const { before = '', isNumber = false } = tokens[index] ?? {};
    const word = words[index] ?? '';
    if (/^(?:unless|until)$/.test(word)) result.fill(0, cue + 1, index);
    if (endsSentence(before) || (index > cue + 1 && isDash(before)) || stops.test(word)) return;
    if (cueIndexes.has(index) && scope !== 'list') return;
    if (isMoreThan(words, tokens, index)) {
      // "cannot walk more than 200 m": so far it can.
      result.fill(0, cue + 1, index + 1);
      return;
    }
    if (parts(before)) {
      if (
        (scope === 'both' && !isListWithOr(words, tokens, index)) ||
        startsClause(words, index) ||
        hasNumber(tokens, index)
      )
        return;
      if (scope !== 'list') polarity = isListWithOr(words, tokens, index) ? -1 : 0;
    } else if (word === 'and' && scope !== 'list') {
      if (clauseStart.test(words[index + 1] ?? '')) return;
      polarity = 0;
    } else if (
      word === 'with' ||
      (index > cue + 1 && words[index - 1] !== 'longer' && isVerb(word, scope)) ||
      (scope === 'both' && index > cue + 2 && isCircumstance(words, index)) ||
      (/^و.{3}/.test(word) && !/^و(?:جود|رم|ذم|ري)/.test(word) && index > cue + 1)
    ) {
      polarity = 0;
    }
    if (!isNumber) result[index] = polarity;
  }
}

const isDash = (between: string): boolean => /\s[-–—]\s/.test(between);

/** "more than 200 m" after a negation. */
const isMoreThan = (words: readonly string[], tokens: readonly Token[], index: number): boolean =>
  /^(?:more|further|beyond|longer|اكثر|ابعد)$/.test(words[index] ?? '') &&
  tokens.slice(index + 1, index + 4).some(({ isNumber }) => isNumber);

/** "did not fall on standing" denies no standing. */
const isCircumstance = (words: readonly string[], index: number): boolean =>
  /^(?:on|at|during|after|before|by|في|عند|بعد|قبل|خلال)$/.test(words[index] ?? '') &&
  !plainDeed.test(words[index - 1] ?? '');

/** What follows the verb or the place in "no injection was given to the shoulder" is not denied. */
const isVerb = (word: string, scope: Scope): boolean =>
  scope === 'after' && /^(?:was|were|is|are|has|had|have|in|on|at|to|في|علي)$/.test(word);

const startsClause = (words: readonly string[], index: number): boolean =>
  clauseStart.test(words[index] ?? '') ||
  (words[index] === 'and' && clauseStart.test(words[index + 1] ?? ''));

function hasNumber(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (
      token === undefined ||
      (index > from && (parts(token.before) || endsSentence(token.before)))
    )
      break;
    if (token.isNumber) return true;
  }
  return false;
}

function isListWithOr(words: readonly string[], tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < words.length; index += 1) {
    if (endsSentence(tokens[index]?.before ?? '')) return false;
    if (/^(?:or|nor|او)$/.test(words[index] ?? '')) return true;
  }
  return false;
}

function denyBefore(
  { tokens, words, result, cueIndexes }: Line,
  cue: number,
  denied: Polarity = -1,
): void {
  let polarity = denied;
  for (let index = cue - 1; index >= 0; index -= 1) {
    const after = tokens[index + 1]?.before ?? '';
    if (endsSentence(after) || cueIndexes.has(index) || stops.test(words[index] ?? '')) return;
    if (affirms.test(words[index] ?? '')) return;
    // "Mild diarrhoea wk 3: toxin neg"
    if (after.includes(':') && index + 1 < cue) return;
    if (parts(after)) polarity = 0;
    if (/^(?:and|with|و)$/.test(words[index] ?? '')) polarity = 0;
    // What an earlier negation has settled stays so.
    if (result[index] === 1 && tokens[index]?.isNumber !== true) result[index] = polarity;
    if (/^و.{3}/.test(words[index] ?? '')) polarity = 0;
  }
}
