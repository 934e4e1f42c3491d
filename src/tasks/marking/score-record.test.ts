import { expect, it } from 'vitest';
import { scoreRecords, type KnownRecord } from './score-record.ts';

const records = import.meta.glob<KnownRecord>('../../../fixtures/records/development/*.json', {
  eager: true,
  import: 'default',
});
const score = scoreRecords(Object.values(records));

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
