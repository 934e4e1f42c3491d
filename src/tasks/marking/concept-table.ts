import { abbreviationConcepts } from './abbreviation-concepts.ts';
import { anatomyConcepts } from './anatomy-concepts.ts';
import { careConcepts } from './care-concepts.ts';
import { conditionConcepts } from './condition-concepts.ts';
import { everydayConcepts } from './everyday-concepts.ts';
import { measureConcepts } from './measure-concepts.ts';
import { plainConcepts } from './plain-concepts.ts';
import { symptomConcepts } from './symptom-concepts.ts';

/**
 * Terms of medicine and the other ways they are written, English and Arabic: `what it is = ways`.
 * What it is may be several: words, `side:left`, and `!word` for a word it denies. Compiled by hand
 * from everyday clinical usage; endings and particles need no entry (see `stem`).
 */
export const conceptTable = [
  conditionConcepts,
  symptomConcepts,
  anatomyConcepts,
  measureConcepts,
  careConcepts,
  abbreviationConcepts,
  plainConcepts,
  everydayConcepts,
].join('');
