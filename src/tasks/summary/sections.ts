/** A part of a summary: what the model is asked to gather from the record. */
export interface Section {
  readonly id: SectionId;
  /** Completes "List …". */
  readonly asks: string;
}

export type SectionId =
  | 'problems'
  | 'history'
  | 'medicines'
  | 'results'
  | 'plan'
  | 'subjective'
  | 'objective'
  | 'assessment'
  | 'reason'
  | 'course'
  | 'medicine-changes'
  | 'follow-up';

const asks: Readonly<Record<SectionId, string>> = {
  problems: 'the diagnoses and present problems',
  history:
    'the past illnesses, operations, allergies, family history and social history, with what is said to be absent',
  medicines: 'the medicines with dose, route and frequency as written, and those that were stopped',
  results:
    'the vital signs, examination findings, laboratory results and images, with units and dates',
  plan: 'the plan: treatment, tests, referrals and follow-up',
  subjective: 'what the patient reports, and the symptoms that are denied',
  objective:
    'the vital signs, examination findings, laboratory results and images, with units and dates',
  assessment: 'the assessment: diagnoses and how certain they are said to be',
  reason: 'the reason for admission and the diagnoses',
  course: 'what happened in hospital: treatments, procedures and complications',
  'medicine-changes':
    'the medicines at discharge with dose and frequency as written: new, changed and stopped',
  'follow-up': 'the follow-up, the results that are still awaited, and when to come back',
};

const formats = {
  problems: ['problems', 'history', 'medicines', 'results', 'plan'],
  soap: ['subjective', 'objective', 'assessment', 'plan'],
  discharge: ['reason', 'course', 'results', 'medicine-changes', 'follow-up'],
} as const satisfies Record<string, readonly SectionId[]>;

/**
 * The sections of a note: by problems; SOAP (subjective, objective, assessment, plan, after Weed);
 * or for a discharge.
 */
export function sectionsOf(format: keyof typeof formats): readonly Section[] {
  return formats[format].map((id) => ({ id, asks: asks[id] }));
}
