/** Who the patient is, and what the patient has. */
import * as v from 'valibot';
import { enteredInError, reader, type Reader } from './fhir-reader.ts';
import {
  annotations,
  classCoding,
  concept,
  concepts,
  humanName,
  period,
  quantity,
  range,
  reference,
  references,
} from './fhir-types.ts';
import {
  conceptsWords,
  conceptWords,
  fact,
  line,
  nameWords,
  periodWords,
  quantityWords,
  rangeWords,
  statusCode,
} from './fhir-words.ts';

const text = v.optional(v.string());

const patient = reader(
  'Patient',
  v.object({
    name: v.optional(v.array(humanName)),
    gender: text,
    birthDate: text,
    deceasedBoolean: v.optional(v.boolean()),
    deceasedDateTime: text,
  }),
  ({ name, gender, birthDate, deceasedBoolean, deceasedDateTime }) => [
    line(
      nameWords(name?.[0]) ?? 'Name not given',
      fact('sex', gender),
      fact('born', birthDate),
      deceasedBoolean === true ? 'deceased' : fact('died', deceasedDateTime),
    ),
  ],
);

/** When something began. */
const onset = {
  onsetDateTime: text,
  onsetAge: v.optional(quantity),
  onsetPeriod: v.optional(period),
  onsetRange: v.optional(range),
  onsetString: text,
};

function onsetWords(
  value: v.InferOutput<v.ObjectSchema<typeof onset, undefined>>,
): string | undefined {
  return fact(
    'onset',
    value.onsetDateTime ??
      quantityWords(value.onsetAge) ??
      periodWords(value.onsetPeriod) ??
      rangeWords(value.onsetRange) ??
      value.onsetString,
  );
}

export function notes(note: v.InferOutput<typeof annotations>): string | undefined {
  return fact('note', note?.map((one) => one.text).join(' '));
}

/** A finding, and what it comes to when the record itself says that it is not there. */
function asserted(what: string, verification: string | undefined): string {
  return verification === 'refuted' ? `NOT PRESENT (refuted): ${what}` : what;
}

const condition = reader(
  'Conditions',
  v.object({
    code: v.optional(concept),
    clinicalStatus: v.optional(concept),
    verificationStatus: v.optional(concept),
    severity: v.optional(concept),
    bodySite: concepts,
    ...onset,
    abatementDateTime: text,
    abatementString: text,
    abatementAge: v.optional(quantity),
    abatementRange: v.optional(range),
    stage: v.optional(v.array(v.object({ summary: v.optional(concept) }))),
    abatementPeriod: v.optional(period),
    recordedDate: text,
    note: annotations,
  }),
  (value) => {
    const verification = statusCode(value.verificationStatus);
    if (verification === enteredInError) return [];
    return [
      line(
        asserted(conceptWords(value.code) ?? 'Condition without a name', verification),
        statusCode(value.clinicalStatus),
        verification,
        fact('severity', conceptWords(value.severity)),
        fact('stage', value.stage?.flatMap((one) => conceptWords(one.summary) ?? []).join(', ')),
        fact('site', conceptsWords(value.bodySite)),
        onsetWords(value),
        fact(
          'ended',
          value.abatementDateTime ??
            value.abatementString ??
            periodWords(value.abatementPeriod) ??
            quantityWords(value.abatementAge) ??
            rangeWords(value.abatementRange),
        ),
        fact('recorded', value.recordedDate),
        notes(value.note),
      ),
    ];
  },
);

const reaction = v.object({
  substance: v.optional(concept),
  manifestation: concepts,
  severity: text,
  description: text,
});

const allergy = reader(
  'Allergies and intolerances',
  v.object({
    code: v.optional(concept),
    type: text,
    category: v.optional(v.array(v.string())),
    criticality: text,
    clinicalStatus: v.optional(concept),
    verificationStatus: v.optional(concept),
    ...onset,
    recordedDate: text,
    reaction: v.optional(v.array(reaction)),
    note: annotations,
  }),
  (value) => {
    const verification = statusCode(value.verificationStatus);
    if (verification === enteredInError) return [];
    const reactions = (value.reaction ?? []).map(
      ({ substance, manifestation, severity, description }) =>
        [conceptWords(substance), conceptsWords(manifestation), severity, description]
          .filter((one) => one !== undefined)
          .join(', '),
    );
    return [
      line(
        asserted(conceptWords(value.code) ?? 'Allergy without a name', verification),
        value.type,
        value.category?.join(', '),
        fact('criticality', value.criticality),
        statusCode(value.clinicalStatus),
        verification,
        fact('reaction', reactions.join(' | ')),
        onsetWords(value),
        fact('recorded', value.recordedDate),
        notes(value.note),
      ),
    ];
  },
);

const encounter = reader(
  'Encounters',
  v.object({
    status: text,
    class: classCoding,
    type: concepts,
    period: v.optional(period),
    reasonCode: concepts,
    reasonReference: references,
    diagnosis: v.optional(v.array(v.object({ condition: reference }))),
    hospitalization: v.optional(v.object({ dischargeDisposition: v.optional(concept) })),
  }),
  (value, refer) => {
    if (value.status === enteredInError) return [];
    const reasons = (value.reasonReference ?? []).flatMap((one) => refer(one) ?? []);
    const diagnoses = (value.diagnosis ?? []).flatMap((one) => refer(one.condition) ?? []);
    return [
      line(
        conceptsWords(value.type) ?? 'Encounter',
        value.class?.display ?? value.class?.code,
        value.status,
        periodWords(value.period),
        fact('reason', conceptsWords(value.reasonCode)),
        fact('reason', reasons.join(', ')),
        fact('diagnoses', diagnoses.join(', ')),
        fact('discharged to', conceptWords(value.hospitalization?.dischargeDisposition)),
      ),
    ];
  },
);

export const conditionReaders: readonly [type: string, reader: Reader][] = [
  ['Patient', patient],
  ['AllergyIntolerance', allergy],
  ['Condition', condition],
];

export const encounterReaders: readonly [type: string, reader: Reader][] = [
  ['Encounter', encounter],
];
