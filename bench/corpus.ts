import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { root } from '../scripts/processes.mjs';

const text = v.pipe(v.string(), v.minLength(1));

const facts = v.array(v.object({ id: text, answer: text, key_terms: v.array(text) }));

const heldOut = v.object({
  first_turn: v.array(v.object({ fact: text, question: text })),
  third_turn: v.array(v.object({ fact: text, question: text, earlier: v.array(text) })),
});

const outOfScope = v.array(v.object({ category: text, question: text }));

function read<Schema extends v.GenericSchema>(
  schema: Schema,
  ...name: string[]
): v.InferOutput<Schema> {
  const file = path.join(root, 'compile', 'corpus', ...name);
  return v.parse(schema, parse(readFileSync(file, 'utf8')));
}

/** What the demo was taught, with the terms that a right answer holds. */
export const readFacts = (): Fact[] => read(facts, 'facts.yaml');

/** Questions in words that were never used in training. */
export const readHeldOut = (): v.InferOutput<typeof heldOut> =>
  read(heldOut, 'held_out', 'questions.yaml');

/** Questions that the demo must decline. */
export const readOutOfScope = (): v.InferOutput<typeof outOfScope> =>
  read(outOfScope, 'held_out', 'out_of_scope.yaml');

export type Fact = v.InferOutput<typeof facts>[number];
