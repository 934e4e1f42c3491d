import { expect, it } from 'vitest';
import type { Provenance } from '../storage/conversation-record.ts';
import { Origins } from './origins.ts';

const provenance: Provenance = {
  model: 'demo',
  weightsSha256: 'a'.repeat(64),
  librarySha256: 'b'.repeat(64),
  promptVersion: null,
  sampling: { temperature: 0.5, topP: 0.9 },
  seed: 1,
  time: 1,
};
const { model, ...rest } = provenance;

it('gives what answers came from one number, whatever their seeds and times', () => {
  const sameButLater = { ...rest, model, seed: 2, time: 2 };
  const others: Provenance[] = [
    { ...provenance, model: 'other' },
    { ...provenance, weightsSha256: null },
    { ...provenance, librarySha256: null },
    { ...provenance, promptVersion: 1 },
    { ...provenance, sampling: null },
    { ...provenance, sampling: { temperature: 0.5, topP: 1 } },
  ];
  const all = [provenance, sameButLater, ...others];
  const origins = new Origins([{ provenance: null }, ...all.map((one) => ({ provenance: one }))]);
  expect(all.map((one) => origins.numberOf(one))).toEqual([1, 1, 2, 3, 4, 5, 6, 7]);
  expect(origins.all).toHaveLength(7);
  expect(origins.all[1]).toMatchObject({ model: 'other' });
});
