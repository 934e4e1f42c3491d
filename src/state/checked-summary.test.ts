import { describe, expect, it } from 'vitest';
import {
  checkedBefore,
  checkSummary,
  checkSummaryInPieces,
  growingSections,
} from './checked-summary.ts';

const record = ['Metformin 500 mg twice daily.', 'No chest pain.', 'Pain in the left knee.'];

const summary = [
  '## Medicines',
  '',
  '- Metformin 850 mg twice daily',
  '- Pain in the right knee and aspirin 100 mg',
  '',
  '## Plan',
  '',
  'Not documented',
].join('\n');

describe('a checked summary', () => {
  it('has sections, the lines of the record, and counts', () => {
    const checked = checkSummary({ text: summary }, record.join('\n'));
    expect(checked.sections.map(({ title }) => title)).toEqual(['Medicines', 'Plan']);
    expect(checked.sections[1]?.statements).toEqual([]);
    expect(checked).toMatchObject({ lines: record, statements: 2, marked: 2 });
  });

  it('has every statement whole, in pieces in order, of which some are marked', () => {
    const [medicines] = checkSummary({ text: summary }, record.join('\n')).sections;
    const [metformin, knee] = medicines?.statements ?? [];
    expect(metformin?.pieces).toEqual([
      { text: 'Metformin ' },
      { text: '850 mg', kind: 'number' },
      { text: ' twice daily' },
    ]);
    expect(metformin?.lines[0]).toBe(1);
    expect(knee?.pieces.map(({ text }) => text).join('')).toBe(
      'Pain in the right knee and aspirin 100 mg',
    );
    const marked = knee?.pieces.filter(({ kind }) => kind !== undefined);
    expect(marked?.map(({ kind }) => kind)).toEqual(['side', 'drug', 'number']);
  });

  it('marks all of a statement that the record says nothing of, and links no line', () => {
    const { sections, marked } = checkSummary(
      { text: '## Plan\n- Zebra crossing' },
      record.join('\n'),
    );
    expect(sections[0]?.statements).toEqual([
      { pieces: [{ text: 'Zebra crossing', kind: 'unsupported' }], lines: [] },
    ]);
    expect(marked).toBe(1);
  });

  it('has nothing marked where the record says the same', () => {
    const { sections, marked } = checkSummary(
      { text: `## Plan\n- ${record[0]}` },
      record.join('\n'),
    );
    expect(sections[0]?.statements[0]).toMatchObject({ pieces: [{ text: record[0] }] });
    expect(marked).toBe(0);
  });

  it('has nothing in it where nothing was written', () => {
    expect(checkSummary({ text: '' }, 'x')).toEqual({
      sections: [],
      lines: ['x'],
      statements: 0,
      marked: 0,
    });
  });
});

describe('a summary that is checked in pieces', () => {
  const { signal } = new AbortController();
  const long = Array.from({ length: 400 }, (_, day) => `Day ${day}: no fever.`).join('\n');

  it('is as one that is checked at once', async () => {
    const inPieces = await checkSummaryInPieces({ text: summary }, record.join('\n'), signal);
    expect(inPieces).toEqual(checkSummary({ text: summary }, record.join('\n')));
  });

  it('gives way, and ends when nobody waits', async () => {
    const stopping = new AbortController();
    const turn = { text: `## Plan\n${long.replaceAll('Day', '- Day')}` };
    const checking = checkSummaryInPieces(turn, long, stopping.signal);
    // Only what is given way to can end it.
    setTimeout(() => stopping.abort());
    await expect(checking).rejects.toThrow('aborted');
    expect(checkedBefore(turn)).toBeUndefined();
  });

  it('is checked once, unless it was written anew', async () => {
    const turn = { text: summary };
    expect(checkedBefore(turn)).toBeUndefined();
    const checked = await checkSummaryInPieces(turn, record.join('\n'), signal);
    expect(checkedBefore(turn)).toBe(checked);
    expect(checkSummary(turn, record.join('\n'))).toBe(checked);
    expect(await checkSummaryInPieces(turn, record.join('\n'), signal)).toBe(checked);
    turn.text = '## Plan\n- Gout';
    expect(checkedBefore(turn)).toBeUndefined();
  });
});

it('has a growing summary as it stands, with nothing looked up', () => {
  expect(growingSections(summary)).toEqual([
    {
      title: 'Medicines',
      statements: [
        { pieces: [{ text: 'Metformin 850 mg twice daily' }], lines: [] },
        { pieces: [{ text: 'Pain in the right knee and aspirin 100 mg' }], lines: [] },
      ],
    },
    { title: 'Plan', statements: [] },
  ]);
});
