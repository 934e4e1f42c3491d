import { matchTerms, readingsOf, type Lexicon } from './lexicon.ts';
import { corrections } from './spelling.ts';
import type { Token } from './tokens.ts';

/** Where a text names a concept: word numbers, `end` excluded. */
export interface Match {
  readonly concept: string;
  readonly start: number;
  readonly end: number;
  /** Whether the term says "not" itself, so that no other "not" is about it. */
  readonly saysNot: boolean;
}

/** Every place where a text names a concept of the lexicon, in order of its first word. */
export function findConcepts(lexicon: Lexicon, tokens: readonly Token[]): readonly Match[] {
  const known = new Map<string, readonly string[]>();
  const readings = tokens.map(({ word, forms }) => {
    let all = known.get(word);
    if (all === undefined) {
      all = readingsOf(lexicon, forms);
      // A word of the rules is meant as it stands: "downed" is no "drowned".
      if (!all.includes(word))
        all = readingsOf(lexicon, [...forms, ...corrections(lexicon.spellings, word)]);
      known.set(word, all);
    }
    return all;
  });
  return tokens.flatMap((_, start) => {
    const found = new Map<string, Match>();
    matchTerms(lexicon, tokens, readings, start, (concept, end, saysNot) => {
      const key = `${concept} ${String(end)}`;
      found.set(key, { concept, start, end, saysNot: saysNot || found.get(key)?.saysNot === true });
    });
    return [...found.values()];
  });
}
