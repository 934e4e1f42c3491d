import { expect, test } from 'vitest';
import { probabilityOf } from './classifier.ts';
import { type Example, train } from './train.ts';

const examples: readonly Example[] = [
  'he can not breathe now',
  'she can not breathe now',
  'my son can not breathe now',
  'what helps to breathe',
  'what does it mean to breathe',
  'what makes us breathe',
].map((text, index) => ({ text, isOfClass: index < 3 }));
const classifier = train(examples);

test('learns what tells the texts of the class from the others', () => {
  expect(probabilityOf(classifier, 'my daughter can not breathe now')).toBeGreaterThan(0.9);
  expect(probabilityOf(classifier, 'what is it to breathe')).toBeLessThan(0.2);
});

test('gives no weight to what occurs in too few texts, or says nothing', () => {
  expect(Object.keys(classifier.weights)).not.toContain('son');
  expect(Math.abs(classifier.weights.breathe ?? 0)).toBeLessThan(
    Math.abs(classifier.weights.what ?? 0),
  );
});

test('gives the same for the same examples, largest weights first', () => {
  expect(train(examples)).toEqual(classifier);
  const weights = Object.values(classifier.weights);
  expect(weights).toEqual([...weights].sort((one, other) => other - one));
});

test('gives one half, and no weight, without examples', () => {
  const empty = train([]);
  expect(empty).toEqual({ bias: 0, weights: {} });
  expect(probabilityOf(empty, 'anything')).toBe(0.5);
});
