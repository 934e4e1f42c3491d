import { conceptAt, drugOf, type Concept } from './concepts.ts';
import { fold, stem } from './fold.ts';
import { polarities, type Polarity } from './polarity.ts';
import { keysOf, type Quantity } from './quantity.ts';
import { quantitiesOf, type FoundQuantity } from './quantities.ts';
import { sideOf } from './sides.ts';
import { tokensOf, type Token } from './tokens.ts';

/** A word, number, medicine or side of a line: what it stands for, and where. */
export interface Term {
  readonly kind: 'word' | 'number' | 'drug' | 'side';
  /** What it can be found by, the most telling first. */
  readonly keys: readonly string[];
  readonly start: number;
  readonly end: number;
  /** How far along the line: one more is one less likely to belong together (1/e). */
  readonly at: number;
  readonly polarity: Polarity;
  readonly readings: readonly Quantity[];
  /** Of little use to tell one place in a record from another, or not to be missed. */
  readonly isWeak: boolean;
}

/** Words that tell nothing on their own. */
const stopWords = new Set(
  `a an the of in on at to for by from with was were is are be been being has had have he she his her him it its they
  their that this these those and or as per via than which who whom also due there into after before during
  between since until when while then will should would can could may might must do does did over under within up
  off out each other any some all both about patient pt mr mrs ms miss dr known given takes taking took made very
  them we you your my me am our hers says said who's not no nor without so if because but such one's only own well seen noted had's following
  في من على الى عن مع و او ثم قد كان كانت هو هي هذا هذه ذلك تلك التي الذي لدي لديه لديها له لها به بها عند بعد قبل
  الساعة منه منها عليه عليها فيه فيها منذ خلال حتى ان أن إن كما بين لمدة مدة المريض المريضة مريض يوجد توجد وجود هناك تم يتم لا لم لن ليس ليست بدون بلا دون عدم
  غير ينكر تنكر ولا ولم انه أنه وهو وهي كل بعض أي اي الذي يتناول تتناول يستعمل تستعمل تستخدم يستخدم بـ بمقدار بنسبة بلغ`
    .split(/\s+/)
    .map(fold),
);

/** Concepts met in any record, which say little about where a statement is from. */
const commonKeys = new Set(
  'history show complaint examination medication treatment diagnos male female today estimate arrival start stop continue follow_up investigation procedure cause age night morning child improve diseas disea syndrom disord condition problem evid sign'.split(
    ' ',
  ),
);

/** The terms of one line, in its order. */
export function termsOf(line: string): Term[] {
  const tokens = tokensOf(line);
  const polarity = polarities(tokens);
  const quantities = quantitiesOf(line, tokens);
  const terms: Term[] = [];
  let at = 0;
  let next = 0;
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    if (token === undefined) break;
    at += distance(token);
    while ((quantities[next]?.end ?? Infinity) <= token.start) next += 1;
    const quantity = quantities[next];
    const place = { at, polarity: polarity[index] ?? 1 };
    if (quantity !== undefined && quantity.start <= token.start) {
      terms.push({ ...place, ...numberTerm(quantity) });
      while ((tokens[index]?.start ?? Infinity) < quantity.end) index += 1;
    } else {
      const read = readWords(tokens, index);
      const end = tokens[index + read.length - 1]?.end ?? token.end;
      for (const part of read.parts)
        terms.push(wordTerm(part, { ...place, start: token.start, end }));
      index += read.length;
    }
  }
  return terms;
}

interface Part {
  readonly kind: 'word' | 'drug' | 'side';
  readonly key: string;
}

interface Read {
  readonly length: number;
  readonly parts: readonly Part[];
}

function readWords(tokens: readonly Token[], index: number): Read {
  const concept = conceptAt(tokens, index);
  const token = tokens[index];
  if (token === undefined) return { length: 1, parts: [] };
  const drug = isCombination(concept) ? undefined : drugAt(tokens, index);
  if (drug !== undefined) return drug;
  const side = sideOf(token, tokens[index - 1], tokens[index + 1]);
  const isShortSide = side !== undefined && (concept === undefined || concept.length === 1);
  if (isShortSide) return { length: 1, parts: [{ kind: 'side', key: `side:${side}` }] };
  if (concept !== undefined) {
    const parts = concept.keys.map((key) => partOf(key));
    return { length: concept.length, parts };
  }
  if (stopWords.has(fold(token.text)) || /^\W$/.test(token.text)) return { length: 1, parts: [] };
  return { length: 1, parts: [{ kind: 'word', key: stem(token.text) }] };
}

/** A brand of several medicines, or another name of them. */
const isCombination = (concept: Concept | undefined): boolean =>
  concept?.keys.some((key) => key.startsWith('drug:')) === true;

function partOf(key: string): Part {
  if (key.startsWith('drug:')) return { kind: 'drug', key: key.slice('drug:'.length) };
  return { kind: key.startsWith('side:') ? 'side' : 'word', key };
}

/** A medicine by name; "co-amoxiclav" is two tokens. */
function drugAt(tokens: readonly Token[], index: number): Read | undefined {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined) return undefined;
  if (/^co$/i.test(token.text) && next?.before === '-') {
    const name = drugOf(`co${next.text}`) ?? drugOf(next.text) ?? `co${fold(next.text)}`;
    return { length: 2, parts: [{ kind: 'drug', key: name }] };
  }
  const name = drugOf(token.text);
  // "insulin glargine" is told of by the name of the insulin alone.
  if (name === 'insulin' && next?.before === ' ' && drugOf(next.text) !== undefined) {
    return { length: 1, parts: [] };
  }
  return name === undefined ? undefined : { length: 1, parts: [{ kind: 'drug', key: name }] };
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly at: number;
  readonly polarity: Polarity;
}

function wordTerm({ kind, key }: Part, place: Place): Term {
  const isDenied = key.startsWith('!');
  const plain = key.replace('!', '');
  return {
    ...place,
    kind,
    keys: [plain],
    polarity: isDenied ? -1 : place.polarity,
    readings: [],
    isWeak: commonKeys.has(plain),
  };
}

function numberTerm({ start, end, readings, isWeak }: FoundQuantity) {
  return { kind: 'number' as const, keys: readings.flatMap(keysOf), start, end, readings, isWeak };
}

/** How far a token is from the one before: little within a phrase, more over a comma or full stop. */
function distance({ before, text }: Token): number {
  let far = stopWords.has(fold(text)) ? 0.03 : 0.1;
  if (before === ' ') far += 0;
  else if (/[.!?;؛؟\n]/.test(before)) far += 0.9;
  else if (/[,،]/.test(before)) far += 0.45;
  else if (/ {2,}|\t|\|/.test(before)) far += 0.6;
  else if (/[()]|->|→/.test(before)) far += 0.25;
  else if (/ [-–—] |:/.test(before)) far += 0.1;
  if (/^(?:and|but|with|while|then|ثم|مع|ولكن|then)$/i.test(text)) far += 0.25;
  else if (/^و.{2}/.test(text)) far += 0.2;
  return far;
}
