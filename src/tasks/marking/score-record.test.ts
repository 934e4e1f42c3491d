import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { scoreRecords, type KnownRecord } from './score-record.ts';

const folder = new URL('../../../fixtures/records/development/', import.meta.url);
const records = readdirSync(folder).map(
  (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as KnownRecord,
);
const score = scoreRecords(records);

it.each(['number', 'drug', 'negation', 'side'] as const)(
  'marks at least 95 % of the statements with another %s',
  (change) => {
    const { marked, of, failed } = score[change];
    expect(of).toBeGreaterThanOrEqual(30);
    expect(marked / of, failed.join('\n')).toBeGreaterThanOrEqual(0.95);
  },
);

it('marks at most 5 % of the true statements', () => {
  const { marked, of, failed } = score.supported;
  expect(of).toBeGreaterThanOrEqual(200);
  expect(marked / of, failed.join('\n')).toBeLessThanOrEqual(0.05);
});
