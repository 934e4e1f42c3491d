import { expect, test } from 'vitest';
import { findEmergencies } from './find-emergencies.ts';

test.each([
  ["my dad's face is drooping, what are the signs of stroke?", 'stroke'],
  ['67M crushing central CP 1h, diaphoretic', 'heart'],
  ['No fever, but she cannot breathe', 'breathing'],
  ['أبوي ما يتنفس', 'unconscious'],
  ['أريد أن أنهي حياتي', 'suicide'],
])('%s', (text, id) => {
  expect(findEmergencies(text)).toContain(id);
});

test.each([
  'What are the signs of a stroke?',
  'No chest pain, dyspnoea or fever.',
  'My uncle died of a heart attack at 60.',
  'This exam is killing me.',
  'لا يشكو المريض من ألم في الصدر ولا ضيق تنفس',
  '',
])('none in: %s', (text) => {
  expect(findEmergencies(text)).toEqual([]);
});

test('the most urgent is first', () => {
  const found = findEmergencies('he has no pulse, and his leg is burned, skin peeling');
  expect(found[0]).toBe('unconscious');
  expect(found).toContain('burn');
});
