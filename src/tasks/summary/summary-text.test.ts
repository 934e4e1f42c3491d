import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSummary, writeSummary } from './summary-text.ts';

it('writes headings, lists, and what stands for nothing', () => {
  const sections = [
    { title: 'Problems', statements: ['Gout', '- of the toe'] },
    { title: 'Plan', statements: [] },
  ];
  expect(writeSummary(sections, 'Not documented')).toBe(
    '## Problems\n\n- Gout\n- - of the toe\n\n## Plan\n\nNot documented',
  );
});

it('reads what it wrote', () => {
  const line = fc.string().map((text) => text.replaceAll('\n', ' '));
  const section = fc.record({ title: line, statements: fc.array(line) });
  fc.assert(
    fc.property(fc.array(section), (sections) => {
      expect(readSummary(writeSummary(sections, 'غير موثق'))).toEqual(sections);
    }),
  );
});

it('reads of any other text what has its form', () => {
  expect(readSummary('I cannot help.\n- with this')).toEqual([]);
  expect(readSummary('## Plan\nrest\n-x\n- one')).toEqual([{ title: 'Plan', statements: ['one'] }]);
});
