import { expect, it } from 'vitest';
import { sampleRecords } from './samples.ts';

it.each(sampleRecords)('says in its first line that $id is of no real person', ({ text }) => {
  expect(text).toMatch(/^Synthetic record\. No real person\./);
});

it.each(sampleRecords)('keeps $id to a length that a model reads in one go', ({ text }) => {
  expect(text.length).toBeGreaterThanOrEqual(1500);
  expect(text.length).toBeLessThanOrEqual(6000);
});
