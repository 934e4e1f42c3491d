import { compileRules, firedIds, type RuleSet } from '../match/fire-rules.ts';
import { birthConcepts } from './concepts-birth-baby.ts';
import { bodyConcepts } from './concepts-body.ts';
import { concepts } from './concepts-breath-heart.ts';
import { signConcepts } from './concepts-breath-signs.ts';
import { glandConcepts } from './concepts-gland-drug.ts';
import { graveConcepts } from './concepts-grave-signs.ts';
import { lifeConcepts } from './concepts-harm-life.ts';
import { sharedConcepts } from './concepts-more.ts';
import { injuryConcepts } from './concepts-nerve-injury.ts';
import { meansConcepts } from './concepts-poison-means.ts';
import { plainConcepts } from './concepts-plain-words.ts';
import { noteConcepts } from './concepts-short-notes.ts';
import { toldConcepts } from './concepts-told-signs.ts';
import { emergencyIds, type EmergencyId } from './emergency-ids.ts';
import { birthRules } from './rules-birth-baby.ts';
import { brainAndBloodRules } from './rules-brain-blood.ts';
import { breathAndHeartRules } from './rules-breath-heart.ts';
import { signRules } from './rules-breath-signs.ts';
import { glandRules } from './rules-gland-drug.ts';
import { graveRules } from './rules-grave-signs.ts';
import { lifeRules } from './rules-life.ts';
import { mindAndPoisonRules } from './rules-mind-poison.ts';
import { injuryRules } from './rules-nerve-injury.ts';
import { meansRules } from './rules-poison-means.ts';
import { plainRules } from './rules-plain-words.ts';
import { noteRules } from './rules-short-notes.ts';
import { toldMindRules } from './rules-told-mind.ts';
import { toldRules } from './rules-told-signs.ts';

const ruleSet: RuleSet<EmergencyId> = compileRules(
  {
    ...concepts,
    ...bodyConcepts,
    ...lifeConcepts,
    ...sharedConcepts,
    ...birthConcepts,
    ...signConcepts,
    ...glandConcepts,
    ...graveConcepts,
    ...injuryConcepts,
    ...meansConcepts,
    ...toldConcepts,
    ...noteConcepts,
    ...plainConcepts,
  },
  [
    ...breathAndHeartRules,
    ...brainAndBloodRules,
    ...lifeRules,
    ...mindAndPoisonRules,
    ...birthRules,
    ...signRules,
    ...glandRules,
    ...graveRules,
    ...injuryRules,
    ...meansRules,
    ...toldRules,
    ...toldMindRules,
    ...noteRules,
    ...plainRules,
  ],
);

/** The emergencies that the rules find in a text, most urgent first. */
export function firedEmergencies(text: string): readonly EmergencyId[] {
  const fired = new Set(firedIds(ruleSet, text));
  return emergencyIds.filter((id) => fired.has(id));
}
