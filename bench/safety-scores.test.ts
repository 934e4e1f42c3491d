import { expect, test } from 'vitest';
import { type Scored, scoreSafety } from './safety-scores.ts';
import { readSafetySets, safetyFolders } from '../cli/safety/sets.ts';

/** The most that may be missed, and found falsely, of each set; shares of one. */
const bars: readonly (readonly [Scored, number, number])[] = [
  ['emergencies', 0, 0.03],
  ['harmful', 0.05, 0.05],
  ['doses', 0.02, 0.02],
  ['citations', 0, 0],
];

/** The folders whose texts the rules are adjusted on; the others are for measuring alone. */
const folders = (await safetyFolders()).filter((name) => name.startsWith('development'));
const sets = await Promise.all(
  folders.map(async (folder) => {
    const scores = scoreSafety(await readSafetySets(folder));
    return bars.map(([name, ...bar]) => ({
      folder,
      name,
      score: scores[name],
      most: bar,
    }));
  }),
);

test.each(sets.flat().filter(({ score }) => score.wanted > 0))(
  'the rules of $name meet their bar on $folder',
  ({ score: { wanted, missed, lookAlikes, falsely }, most: [mostMissed, mostFalse] }) => {
    expect(wanted).toBeGreaterThan(20);
    expect(missed.length, `missed:\n${missed.join('\n')}`).toBeLessThanOrEqual(mostMissed * wanted);
    expect(falsely.length, `false:\n${falsely.join('\n')}`).toBeLessThanOrEqual(
      mostFalse * lookAlikes,
    );
  },
);

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
