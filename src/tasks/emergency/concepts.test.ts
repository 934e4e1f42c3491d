import { expect, test } from 'vitest';
import { contexts } from '../match/contexts.ts';
import { termsOf, type Concepts } from '../match/lexicon.ts';
import { normalise } from '../match/normalise.ts';
import { tokenise } from '../match/tokens.ts';
import { bodyConcepts } from './concepts-body.ts';
import { concepts } from './concepts-breath-heart.ts';
import { lifeConcepts } from './concepts-harm-life.ts';
import { sharedConcepts } from './concepts-more.ts';

/** A word that a text cannot contain as one word is never found. */
function isOneWord(word: string): boolean {
  const tokens = tokenise(word);
  return tokens.length === 1 && tokens[0]?.word === word;
}

/** The parts of a term that no text can match. */
function malformed(term: string): readonly string[] {
  return normalise(term)
    .trim()
    .split(/\s+/u)
    .filter((part) => part !== '..' && !/^#\d+(\.\d+)?-\d+(\.\d+)?$/u.test(part))
    .flatMap((part) => part.split('/'))
    .filter((word) => !isOneWord(word.replace(/\*$/u, '')));
}

test.each<[string, Concepts]>([
  ['contexts', contexts],
  ['breath and heart', concepts],
  ['body', bodyConcepts],
  ['life', lifeConcepts],
  ['shared', sharedConcepts],
])('every word of a term can be found: %s', (_, table) => {
  const wrong = Object.entries(table).flatMap(([name, { en, ar }]) =>
    [...termsOf(en), ...termsOf(ar)]
      .filter((term) => malformed(term).length > 0)
      .map((term) => `${name}: ${term} (${malformed(term).join(' ')})`),
  );
  expect(wrong).toEqual([]);
});

test('an empty word, a number inside a word, and punctuation are malformed', () => {
  expect(malformed('a//b')).toEqual(['']);
  expect(malformed('k+ high/low')).toEqual(['k+']);
});
