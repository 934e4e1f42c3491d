import { expect, it } from 'vitest';
import {
  firstSectionQuestion,
  nextSectionQuestion,
  notDocumented,
  summaryPrompt,
} from './prompt.ts';
import { sectionsOf } from './sections.ts';

it('has the sections of each form of a note, in their order', () => {
  const ids = (['problems', 'soap', 'discharge'] as const).map((format) =>
    sectionsOf(format).map(({ id }) => id),
  );
  expect(ids).toEqual([
    ['problems', 'history', 'medicines', 'results', 'plan'],
    ['subjective', 'objective', 'assessment', 'plan'],
    ['reason', 'course', 'results', 'medicine-changes', 'follow-up'],
  ]);
});

it.each(['problems', 'soap', 'discharge'] as const)('asks for each section of %s', (format) => {
  for (const section of sectionsOf(format)) {
    expect(firstSectionQuestion('BP 120/80\n', section)).toContain('BP 120/80\n');
    expect(nextSectionQuestion(section)).toContain(section.asks);
  }
});

it('tells the model to copy what is written, and what to say of nothing', () => {
  for (const word of ['units', 'doses', 'negations', 'left, right', notDocumented]) {
    expect(summaryPrompt).toContain(word);
  }
});
