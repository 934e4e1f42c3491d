import { m } from '../paraglide/messages.js';
import type { DifferentialWords } from '../state/differential.ts';

/** What stands around the texts of a differential. */
export function differentialWords(): DifferentialWords {
  return {
    diagnosis: m.differential_diagnosis(),
    for: m.differential_for(),
    against: m.differential_against(),
    next: m.differential_next(),
    notToMiss: m.differential_not_to_miss(),
    none: m.differential_none(),
    mostLikely: m.differential_most_likely(),
    mostDangerous: m.differential_most_dangerous(),
    wouldChange: m.differential_would_change(),
    incomplete: m.differential_incomplete(),
    forDiscussion: m.differential_for_discussion(),
  };
}
