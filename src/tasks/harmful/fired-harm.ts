import { compileRules, firedIds, type RuleSet } from '../match/fire-rules.ts';
import { bodyCues } from './cues-body.ts';
import { drugCues } from './cues-drugs.ts';
import { lifeCues } from './cues-life.ts';
import { publicCues } from './cues-public.ts';
import { sharedCues } from './cues-shared.ts';
import type { HarmId } from './harm-ids.ts';
import { rules } from './rules.ts';

const cues = { ...sharedCues, ...lifeCues, ...drugCues, ...bodyCues, ...publicCues };
const ruleSet: RuleSet<HarmId> = compileRules(cues, rules, 'as asked');

/** The kind of harm of the first rule of the table that fires in a text. */
export function firedHarm(text: string): HarmId | undefined {
  return firedIds(ruleSet, text)[0];
}
