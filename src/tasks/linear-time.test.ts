import { expect, test } from 'vitest';
import { findDoses } from './answer-flags/find-doses.ts';
import { findReferences } from './answer-flags/find-references.ts';
import { findEmergencies } from './emergency/find-emergencies.ts';
import { findHarm } from './harmful/find-harm.ts';

const hostile = [
  'a',
  '1',
  '1 ',
  '1.',
  '1-',
  'one ',
  'not ',
  'chest ',
  'cannot breathe, ',
  '1 mg to ',
  'how do i ',
  'a.',
  'a.a-',
  '10.1234/',
  'pmid 12345, ',
  'http://',
  'ما ',
  'و',
  'وبالا',
  'نصف ',
  '١ ملغ ',
  '((((',
  '\n',
];

// A catastrophic pattern would take minutes here, and end at the limit of the test.
test.each(hostile)('reads a long text of %j', (piece) => {
  const text = piece.repeat(Math.ceil(10_000 / piece.length));
  for (const { start, end } of [...findDoses(text), ...findReferences(text)]) {
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  expect(Array.isArray(findEmergencies(text))).toBe(true);
  expect(typeof findHarm(text)).toMatch(/string|undefined/u);
});
