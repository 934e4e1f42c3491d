import { expect, it } from 'vitest';
import { QuestionTurn } from '../state/turns.svelte.ts';
import { estimatedHeight, groupTurns } from './turn-groups.ts';

const turns = (count: number): QuestionTurn[] =>
  Array.from({ length: count }, (_, id) => new QuestionTurn(id, id === 0 ? null : id - 1, `${id}`));

it('keeps every turn, in order', () => {
  const all = turns(11);
  expect(groupTurns(all).flat()).toEqual(all);
  expect(groupTurns([])).toEqual([]);
});

it('gives the same objects for what is the same', () => {
  const all = turns(11);
  const before = groupTurns(all.slice(0, 9));
  const after = groupTurns(all, before);
  expect(after.map((group, index) => group === before[index])).toEqual([true, true, false]);
  const changed = all.map((turn) => (turn.id === 5 ? new QuestionTurn(5, 4, 'x') : turn));
  expect(groupTurns(changed, after).map((group, at) => group === after[at])).toEqual([
    true,
    false,
    true,
  ]);
});

it('takes more text for higher', () => {
  const few = turns(4);
  const long = few.map(({ id }) => new QuestionTurn(id, null, 'word '.repeat(500)));
  expect(estimatedHeight(long)).toBeGreaterThan(estimatedHeight(few));
});
