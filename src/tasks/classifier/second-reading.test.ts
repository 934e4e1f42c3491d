import { expect, test } from 'vitest';
import { secondReading } from './second-reading.ts';

const bounds = { lookAlike: 0.2, alone: 0.7 };
const classifier = { bias: 0, weights: { collapsed: 400, film: -400, __proto__: 1 } };

test.each([
  ['He collapsed', 'of the class'],
  ['Collapsed in a film', 'open'],
  ['I saw a good old film', 'look-alike'],
  ['I saw a film', 'open'],
  ['He collapsed. I saw the film and another film', 'open'],
  ['', 'open'],
])('takes %j for %s', (text, reading) => {
  expect(secondReading(classifier, text, bounds)).toBe(reading);
});

test('leaves a long text to the rules', () => {
  expect(secondReading(classifier, 'collapsed '.repeat(200), bounds)).toBe('of the class');
  expect(secondReading(classifier, 'collapsed '.repeat(201), bounds)).toBe('open');
});

test('knows no word that only an object has', () => {
  expect(secondReading(classifier, 'collapsed in a constructor', bounds)).toBe('of the class');
});
