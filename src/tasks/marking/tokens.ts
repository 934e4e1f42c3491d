import { unitOf } from './units.ts';

/** A word or a number of a text, and how far along its line it stands. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isNumber: boolean;
  /** What stands between this token and the one before, such as ', ' or ' (' . */
  readonly before: string;
}

const token =
  /(?<name>(?<!\p{L})(?:COVID|SARS-CoV|CoV|PHQ|GAD|Ki|CA|IL|CK|HLA-B|EQ|SF|AUDIT|BI-RADS|PI-RADS|TI-RADS|SGLT)-?\d{1,3}(?:-\d)?(?![\p{L}\d.])|(?<![\p{L}\d.,-])[1-9]-0(?![\d.-]))|(?<number>[\d٠-٩]+(?:[.,٫][\d٠-٩]+)*)(?<letters>(?:[\p{L}µ][\p{L}\p{M}]*)?)|(?<word>[\p{L}µ][\p{L}\p{M}\d]*(?:['’][\p{L}]+)?|%|°|(?<=\S )#)/gu;

/** The words and numbers of one line. */
export function tokensOf(line: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  const add = (text: string, start: number, isNumber: boolean) => {
    if (text === '') return;
    tokens.push({
      text,
      start,
      end: start + text.length,
      isNumber,
      before: between(line.slice(end, start), tokens.at(-1)),
    });
    end = start + text.length;
  };
  for (const { index, groups } of line.matchAll(token)) {
    const { number, letters = '', word = '', name } = groups ?? {};
    if (name !== undefined) {
      add(name, index, false);
      continue;
    }
    if (/^C\d$/.test(word)) {
      // "C4" is the fourth cycle.
      add('C', index, false);
      add(word.slice(1), index + 1, true);
      continue;
    }
    if (number === undefined) add(word, index, false);
    else if (letters === '' || isAttached(letters)) {
      add(number, index, true);
      add(letters, index + number.length, false);
    } else add(number + letters, index, false);
  }
  return tokens;
}

/** The full stop of an initial ends no sentence: "C. difficile". */
const between = (text: string, last: Token | undefined): string =>
  last !== undefined && /^[A-Z]$/.test(last.text) && text === '. ' ? ' ' : text;

/** Letters that stand right after a number and are no part of a name such as 4AT: units, 8th, 2x. */
const isAttached = (letters: string): boolean =>
  unitOf(letters) !== undefined || /^(?:st|nd|rd|th|x|yo|hourly|[MF])$/i.test(letters);
