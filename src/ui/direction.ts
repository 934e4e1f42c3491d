/**
 * Which way runs of text go. Within a sentence of the other direction, browsers order a dose such
 * as "10–20 ml/h" piece by piece, and turn it round: such runs are told apart here, so that each
 * can be shown as one piece with a direction of its own.
 */
export type Direction = 'ltr' | 'rtl';

export interface Run {
  readonly text: string;
  /** Where in the whole text it begins, in UTF-16 code units. */
  readonly start: number;
  /** Undefined where it goes as the text around it does. */
  readonly direction: Direction | undefined;
}

const strong = /(\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana})|\p{L}/u;

/** The direction of a text's first letter, as `dir="auto"` finds it; undefined without letters. */
export function directionOf(text: string): Direction | undefined {
  const found = strong.exec(text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, ''));
  if (found === null) return undefined;
  return found[1] === undefined ? 'ltr' : 'rtl';
}

const latin = String.raw`[\p{Script=Latin}\p{Script=Greek}\p{Nd}\p{No}µ°Ω℃℉%‰]`;
const latinWord = String.raw`${latin}[${latin.slice(1, -1)}\p{M}]*`;
/** What stands between words of one run: 7.5, mg/dL, 10–20, 5 × 10, HbA1c 7.5. */
const latinJoint = String.raw`(?:[.,:'’·^_&@/+−–-]|[ \u00a0]?[×x*=<>≤≥±/+−–-][ \u00a0]?|[ \u00a0])`;
const latinRun = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:[+−±<>≤≥~≈-]{1,2} ?)?${latinWord}(?:${latinJoint}${latinWord})*[+]?`,
  'gu',
);

const arabic = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}\u0660-\u0669]`;
const arabicRun = new RegExp(
  String.raw`${arabic}[\p{M}\u0640\p{Script=Arabic}\p{Script=Hebrew}]*(?:[ \-–/،]{1,2}${arabic}[\p{M}\u0640\p{Script=Arabic}\p{Script=Hebrew}]*)*`,
  'gu',
);

/** Digits alone go as the browser has them; a letter, a sign or a second number needs a direction. */
const isOrdered = (run: string): boolean => !/^\p{Nd}*$/u.test(run);

/** A text within one that goes in a direction, as runs; together they are the text. */
export function runsOf(text: string, around: Direction): Run[] {
  const pattern = around === 'rtl' ? latinRun : arabicRun;
  const direction = around === 'rtl' ? 'ltr' : 'rtl';
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    if (!isOrdered(found)) continue;
    if (index > end) {
      runs.push({ text: text.slice(end, index), start: end, direction: undefined });
    }
    runs.push({ text: found, start: index, direction });
    end = index + found.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), start: end, direction: undefined });
  return runs;
}
