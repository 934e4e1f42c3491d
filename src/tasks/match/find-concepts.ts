import { corrections, matchTerm, startsWithNumber, type Lexicon, type Term } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Where a text names a concept: word numbers, `end` excluded. */
export interface Match {
  readonly concept: string;
  readonly start: number;
  readonly end: number;
}

const shortestPrefix = 2;
const longestPrefix = 14;

function startingWith(lexicon: Lexicon, token: Token, forms: readonly string[]): Set<Term> {
  const terms = new Set<Term>(
    token.value === undefined
      ? []
      : lexicon.byNumber.filter((term) => startsWithNumber(term, token)),
  );
  for (const form of forms) {
    for (const term of lexicon.byWord.get(form) ?? []) terms.add(term);
    for (let length = shortestPrefix; length <= Math.min(form.length, longestPrefix); length += 1) {
      for (const term of lexicon.byPrefix.get(form.slice(0, length)) ?? []) terms.add(term);
    }
  }
  return terms;
}

/** Every place where a text names a concept of the lexicon, in order of its first word. */
export function findConcepts(lexicon: Lexicon, tokens: readonly Token[]): readonly Match[] {
  const corrected = new Map<string, readonly string[]>();
  const forms = tokens.map(({ word, forms }) => {
    let all = corrected.get(word);
    if (all === undefined) {
      const close = corrections(lexicon, word);
      corrected.set(word, (all = close.length === 0 ? forms : [...forms, ...close]));
    }
    return all;
  });
  return tokens.flatMap((token, start) =>
    [...startingWith(lexicon, token, forms[start] ?? [])].flatMap((term) => {
      const end = matchTerm(term, tokens, forms, start + 1, 1);
      return end === undefined ? [] : [{ concept: term.concept, start, end }];
    }),
  );
}
