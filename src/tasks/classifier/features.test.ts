import { expect, test } from 'vitest';
import { featuresOf } from './features.ts';

test('gives the words of a text, each with the one before it, and their stems', () => {
  expect(featuresOf('Chest pain. He can’t breathe')).toEqual([
    'chest',
    '^ chest',
    'pain',
    'chest pain',
    'he',
    '^ he',
    'can',
    'he can',
    'not',
    'can not',
    'breathe',
    'not breathe',
    '~breat',
  ]);
});

test('reads all numbers alike, beside a word alone, and each feature once', () => {
  expect(featuresOf('39 or 40 or 41. 120/80')).toEqual(['or', '# or', 'or #']);
});

test('gives Arabic words without what is written onto them', () => {
  const features = featuresOf('والصدر وصدري');
  expect(features).toContain('والصدر');
  expect(features.filter((feature) => feature === '~صدر')).toEqual(['~صدر']);
});

test('sees nothing in a text without words', () => {
  expect(featuresOf(' …! ')).toEqual([]);
});
