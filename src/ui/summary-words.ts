import { m } from '../paraglide/messages.js';
import type { SummaryWords } from '../state/summarise.ts';

/** In the language of the page at the time: they become part of the summary. */
const titles = {
  problems: m.section_problems,
  history: m.section_history,
  medicines: m.section_medicines,
  results: m.section_results,
  plan: m.section_plan,
  subjective: m.section_subjective,
  objective: m.section_objective,
  assessment: m.section_assessment,
  reason: m.section_reason,
  course: m.section_course,
  'medicine-changes': m.section_medicine_changes,
  'follow-up': m.section_follow_up,
} as const satisfies Record<Parameters<SummaryWords['titleOf']>[0], () => string>;

export const titleOf: SummaryWords['titleOf'] = (section) => titles[section]();

/** What stands in a section of which the record says nothing. */
export function nothing(): string {
  return m.section_nothing();
}
