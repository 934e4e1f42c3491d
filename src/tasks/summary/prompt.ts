import type { Section } from './sections.ts';

/** The one line of a section of which the record says nothing; models are told to write just this. */
export const notDocumented = 'Not documented';

/** What a model is told before a record. */
export const summaryPrompt = `You summarise a patient record for a health professional.
Write only what is explicitly in the record. Copy numbers, units, doses, dates, names of medicines, sides (left, right) and negations exactly as they are written.
Add nothing: no advice, no interpretation, no doses that are not written.
Answer with a list: one short statement in each line, beginning with "- ". No heading.
If the record says nothing of what is asked for, answer only: ${notDocumented}
Write in the language of the record.`;

/** The first question of a part of the record. @param part as it is written */
export function firstSectionQuestion(part: string, section: Section): string {
  return `The record:\n\n${part}\n\nList ${section.asks}.`;
}

/** A further question on the same part, which the model still sees. */
export function nextSectionQuestion(section: Section): string {
  return `List ${section.asks}. Only what is in the record above.`;
}
