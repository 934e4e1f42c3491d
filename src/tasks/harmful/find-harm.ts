import { compileRules, firedIds, type RuleSet } from '../match/fire-rules.ts';
import { combinations } from './combinations.ts';
import { concepts } from './concepts.ts';
import { cues } from './cues.ts';
import { harmIds, type HarmId } from './harm-ids.ts';
import { rules } from './rules.ts';

export { harmIds, type HarmId };

const ruleSet: RuleSet<HarmId> = compileRules(
  { ...concepts, ...cues },
  [...rules, ...combinations],
  'as asked',
);

/** The kind of harm that a text asks help with, if it does: the first rule of the table that fires. */
export function findHarm(text: string): HarmId | undefined {
  return firedIds(ruleSet, text)[0];
}
