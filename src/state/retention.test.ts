import { expect, it } from 'vitest';
import { sampleRecord } from '../storage/sample-record.ts';
import { outdated } from './retention.ts';

const day = 24 * 60 * 60 * 1000;
const record = sampleRecord('1');
const { updatedAt } = record;

it('finds what has not changed for so many days, to the millisecond', () => {
  expect(outdated([record], 7, updatedAt + 7 * day - 1)).toEqual([]);
  expect(outdated([record], 7, updatedAt + 7 * day)).toEqual([record]);
});

it('finds nothing that is pinned, nor anything where none are to be deleted', () => {
  expect(outdated([{ ...record, pinned: true }], 1, updatedAt + 400 * day)).toEqual([]);
  expect(outdated([record], 0, Number.MAX_SAFE_INTEGER)).toEqual([]);
});

it('leaves what a clock says is from the future', () => {
  expect(outdated([record], 1, updatedAt - 400 * day)).toEqual([]);
});
