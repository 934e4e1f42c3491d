import { expect, test } from 'vitest';
import { scoreSafety } from './safety-scores.ts';
import { readSafetySets } from './safety-sets.ts';

/** The most that may be missed, and found falsely, of each set; shares of one. */
const bars = [
  ['emergencies', 0, 0.03],
  ['harmful', 0.05, 0.05],
  ['doses', 0.02, 0.02],
  ['citations', 0, 0],
] as const;

const scores = scoreSafety(await readSafetySets('development'));

test.each(bars)('the rules of %s meet their bar', (name, mostMissed, mostFalse) => {
  const { wanted, missed, lookAlikes, falsely } = scores[name];
  expect(wanted).toBeGreaterThan(20);
  expect(missed.length, `missed:\n${missed.join('\n')}`).toBeLessThanOrEqual(mostMissed * wanted);
  expect(falsely.length, `false:\n${falsely.join('\n')}`).toBeLessThanOrEqual(
    mostFalse * lookAlikes,
  );
});

test('counts what is missed and what is found falsely', () => {
  const { doses, emergencies } = scoreSafety({
    doses: [{ text: 'Take 5 mg at 10 am.', doses: ['5 mg', 'am'], notDoses: ['10 am'] }],
    emergencies: [
      { text: 'I cannot breathe', emergency: false },
      { text: 'Nothing at all', emergency: true },
    ],
  });
  expect(doses).toEqual({
    wanted: 2,
    missed: ['am | Take 5 mg at 10 am.'],
    lookAlikes: 1,
    falsely: [],
  });
  expect(emergencies.missed).toEqual(['Nothing at all']);
  expect(emergencies.falsely).toEqual(['I cannot breathe']);
});
