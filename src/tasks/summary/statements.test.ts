import { expect, it } from 'vitest';
import { addStatements, isNotDocumented, statementsOf } from './statements.ts';

it.each([
  ['- one\n- two', ['one', 'two']],
  ['* one\n• two\n – three', ['one', 'two', 'three']],
  ['1. one\n2) two\n10. ten', ['one', 'two', 'ten']],
  ['one\n\n\n  two  \r\n', ['one', 'two']],
  ['5.2 mmol/L potassium', ['5.2 mmol/L potassium']],
  ['-2 base excess', ['-2 base excess']],
  ['- حرارة 38\n- سعال', ['حرارة 38', 'سعال']],
  ['- Allergies: penicillin', ['Allergies: penicillin']],
  ['', []],
])('reads %j', (answer, statements) => {
  expect(statementsOf(answer)).toEqual(statements);
});

it.each([
  '## Problems\n- gout',
  'Problems:\n- gout',
  '**Problems:**\n- gout',
  '- المشكلات:\n- gout',
])('leaves the heading of %j out', (answer) => {
  expect(statementsOf(answer)).toEqual(['gout']);
});

it.each(['Not documented', '- Not documented.', '**not documented**', '- غير موثق', 'غير مذكور.'])(
  'takes %j for no statement',
  (answer) => {
    expect(statementsOf(answer)).toEqual([]);
  },
);

it('knows what only says that the record says nothing', () => {
  expect(isNotDocumented('غير موثّق')).toBe(true);
  expect(isNotDocumented('Penicillin allergy not documented')).toBe(false);
  expect(isNotDocumented('')).toBe(false);
});

it('takes a long line apart into its sentences, and no number', () => {
  const long = `The potassium was 5.2 mmol/L on admission. ${'It was low before. '.repeat(12)}`;
  expect(statementsOf(`- ${long}`).slice(0, 2)).toEqual([
    'The potassium was 5.2 mmol/L on admission.',
    'It was low before.',
  ]);
});

it('adds a statement once, however it is written', () => {
  const known = ['Metformin 500 mg, twice daily.'];
  const same = ['metformin 500 mg twice daily', '**Metformin** 500 mg: twice daily', '…', ''];
  expect(addStatements(known, same)).toEqual(known);
  expect(addStatements([], ['Gout', 'gout.', 'Fever'])).toEqual(['Gout', 'Fever']);
});

it.each([
  ['Potassium 5.2', 'Potassium 52'],
  ['Troponin < 5', 'Troponin > 5'],
  ['Base excess -2', 'Base excess 2'],
  ['HBsAg (+)', 'HBsAg (-)'],
  ['Dose 1/2 tablet', 'Dose 12 tablet'],
  ['INR 2,5', 'INR 25'],
])('keeps %j beside %j', (one, other) => {
  expect(addStatements([one], [other])).toEqual([one, other]);
});
