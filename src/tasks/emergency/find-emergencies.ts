import { compileRules, firedIds, type RuleSet } from '../match/fire-rules.ts';
import { bodyConcepts } from './concepts-body.ts';
import { concepts } from './concepts-breath-heart.ts';
import { lifeConcepts } from './concepts-harm-life.ts';
import { sharedConcepts } from './concepts-more.ts';
import { emergencyIds, type EmergencyId } from './emergency-ids.ts';
import { brainAndBloodRules } from './rules-brain-blood.ts';
import { breathAndHeartRules } from './rules-breath-heart.ts';
import { lifeRules } from './rules-life.ts';
import { mindAndPoisonRules } from './rules-mind-poison.ts';

export { emergencyIds, type EmergencyId };

const ruleSet: RuleSet<EmergencyId> = compileRules(
  { ...concepts, ...bodyConcepts, ...lifeConcepts, ...sharedConcepts },
  [...breathAndHeartRules, ...brainAndBloodRules, ...lifeRules, ...mindAndPoisonRules],
);

/** The emergencies that a text tells of as happening now, most urgent first; none is usual. */
export function findEmergencies(text: string): readonly EmergencyId[] {
  const fired = new Set(firedIds(ruleSet, text));
  return emergencyIds.filter((id) => fired.has(id));
}
