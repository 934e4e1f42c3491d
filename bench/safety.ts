import { scoreSafety } from './safety-scores.ts';
import { readSafetySets, safetyFolders } from '../cli/safety/sets.ts';

/** Scores the safety rules on every folder of fixtures/safety/, and prints what they get wrong. */
export async function safety(): Promise<unknown> {
  const results: Record<string, unknown> = {};
  for (const folder of await safetyFolders()) {
    const scores = Object.entries(scoreSafety(await readSafetySets(folder)));
    for (const [bar, { missed, falsely }] of scores) {
      for (const text of missed) console.log(`${folder}, ${bar}, missed: ${text}`);
      for (const text of falsely) console.log(`${folder}, ${bar}, false: ${text}`);
    }
    results[folder] = Object.fromEntries(
      scores.map(([bar, { wanted, missed, lookAlikes, falsely }]) => [
        bar,
        {
          wanted,
          caught: wanted - missed.length,
          missed: missed.length,
          lookAlikes,
          false: falsely.length,
        },
      ]),
    );
  }
  return results;
}
