import { expect, test } from 'vitest';
import { contexts } from './match/contexts.ts';
import { termsOf, type Concepts } from './match/lexicon.ts';
import { normalise } from './match/normalise.ts';
import { tokenise } from './match/tokens.ts';
import { birthConcepts } from './emergency/concepts-birth-baby.ts';
import { bodyConcepts } from './emergency/concepts-body.ts';
import { concepts } from './emergency/concepts-breath-heart.ts';
import { signConcepts } from './emergency/concepts-breath-signs.ts';
import { glandConcepts } from './emergency/concepts-gland-drug.ts';
import { graveConcepts } from './emergency/concepts-grave-signs.ts';
import { lifeConcepts } from './emergency/concepts-harm-life.ts';
import { sharedConcepts } from './emergency/concepts-more.ts';
import { injuryConcepts } from './emergency/concepts-nerve-injury.ts';
import { plainConcepts } from './emergency/concepts-plain-words.ts';
import { meansConcepts } from './emergency/concepts-poison-means.ts';
import { noteConcepts } from './emergency/concepts-short-notes.ts';
import { toldConcepts } from './emergency/concepts-told-signs.ts';
import { bodyCues } from './harmful/cues-body.ts';
import { drugCues } from './harmful/cues-drugs.ts';
import { lifeCues } from './harmful/cues-life.ts';
import { publicCues } from './harmful/cues-public.ts';
import { sharedCues } from './harmful/cues-shared.ts';
import { rules } from './harmful/rules.ts';

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
  ['birth', birthConcepts],
  ['signs', signConcepts],
  ['gland', glandConcepts],
  ['grave', graveConcepts],
  ['injury', injuryConcepts],
  ['means', meansConcepts],
  ['plain', plainConcepts],
  ['notes', noteConcepts],
  ['told', toldConcepts],
  ['harm: shared', sharedCues],
  ['harm: life', lifeCues],
  ['harm: drugs', drugCues],
  ['harm: body', bodyCues],
  ['harm: public', publicCues],
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

test('a rule reads every cue of harm', () => {
  const read = new Set(
    rules.flatMap(({ when, unless = '' }) => `${when} | ${unless}`.split(/[\s+|]+/u)),
  );
  const all = [sharedCues, lifeCues, drugCues, bodyCues, publicCues].flatMap(Object.keys);
  expect(all.filter((name) => !read.has(name))).toEqual([]);
});
