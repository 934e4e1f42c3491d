import { expect, it } from 'vitest';
import { continuations } from './wrapped-lines.ts';

it('joins a line of prose to the one it goes on from', () => {
  const letter = [
    'There was no headache, no loss of consciousness and no',
    'visual loss. Her symptoms have not come back since then.',
  ];
  expect(continuations(letter)).toEqual([false, true]);
});

it('parts the items of a list', () => {
  const list = ['tiotropium 18 mcg once daily', 'apixaban 5 mg twice daily'];
  expect(continuations(list)).toEqual([false, false]);
});
