import { expect, test } from 'vitest';
import { contexts } from '../match/contexts.ts';
import { termsOf, type Concepts } from '../match/lexicon.ts';
import { normalise } from '../match/normalise.ts';
import { tokenise } from '../match/tokens.ts';
import { bodyConcepts } from './concepts-body.ts';
import { concepts } from './concepts-breath-heart.ts';
import { lifeConcepts } from './concepts-harm-life.ts';
import { sharedConcepts } from './concepts-more.ts';

/** A number, a range or a gap is no word. */
const isWord = (part: string): boolean =>
  part !== '..' && !/^#\d+(\.\d+)?-\d+(\.\d+)?$/u.test(part);

/** Whether a text can contain a part as it will be compared; a choice is of single words. */
function canBeFound(part: string): boolean {
  const words = part.split('/');
  return words.every((word) => {
    const bare = word.replace(/\*$/u, '');
    const found = tokenise(bare).map((token) => token.word);
    return found.join(' ') === normalise(bare) && (words.length === 1 || found.length === 1);
  });
}

/** The parts of a term that no text can match. */
const malformed = (term: string): readonly string[] =>
  term.split(/\s+/u).filter((part) => isWord(part) && !canBeFound(part));

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

test('a part that no text contains as one word is malformed', () => {
  expect(malformed('a//b')).toEqual(['a//b']);
  expect(malformed('k+ high/low .. #1-2 not')).toEqual(['k+']);
  expect(malformed("can/can't go")).toEqual(["can/can't"]);
});
