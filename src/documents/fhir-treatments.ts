/** What the patient is given, and what is done. */
import * as v from 'valibot';
import { notes } from './fhir-conditions.ts';
import { enteredInError, reader, type Reader, type Refer } from './fhir-reader.ts';
import {
  annotations,
  concept,
  concepts,
  period,
  quantity,
  range,
  ratio,
  reference,
  references,
  type Reference,
} from './fhir-types.ts';
import {
  conceptsWords,
  conceptWords,
  fact,
  line,
  periodWords,
  quantityWords,
  rangeWords,
  ratioWords,
} from './fhir-words.ts';

const text = v.optional(v.string());

/** One of the two is there in R4; later versions have a single element in their place. */
const medication = {
  medicationCodeableConcept: v.optional(concept),
  medicationReference: v.optional(reference),
};
type Medication = v.InferOutput<v.ObjectSchema<typeof medication, undefined>>;
const hasMedication = (value: Medication): boolean =>
  value.medicationCodeableConcept !== undefined || value.medicationReference !== undefined;

function medicationWords(value: Medication, refer: Refer): string {
  const words = conceptWords(value.medicationCodeableConcept) ?? refer(value.medicationReference);
  return words ?? 'Medication without a name';
}

const timing = v.object({
  code: v.optional(concept),
  repeat: v.optional(
    v.object({
      frequency: v.optional(v.number()),
      period: v.optional(v.number()),
      periodUnit: text,
      when: v.optional(v.array(v.string())),
    }),
  ),
});

const dosage = v.object({
  text,
  patientInstruction: text,
  asNeededBoolean: v.optional(v.boolean()),
  asNeededCodeableConcept: v.optional(concept),
  route: v.optional(concept),
  timing: v.optional(timing),
  doseAndRate: v.optional(
    v.array(
      v.object({
        doseQuantity: v.optional(quantity),
        doseRange: v.optional(range),
        rateQuantity: v.optional(quantity),
        rateRange: v.optional(range),
        rateRatio: v.optional(ratio),
      }),
    ),
  ),
  maxDosePerPeriod: v.optional(ratio),
});
type Dosage = v.InferOutput<typeof dosage>;

function timingWords({ code, repeat }: v.InferOutput<typeof timing>): string | undefined {
  const { frequency, period: every, periodUnit, when } = repeat ?? {};
  const often =
    every === undefined || periodUnit === undefined
      ? undefined
      : `${frequency ?? 1} time(s) every ${every} ${periodUnit}`;
  return [conceptWords(code), often, when?.join(', ')].filter(Boolean).join(', ') || undefined;
}

/** What is written on it; or else, what its parts say. */
function dosageWords(value: Dosage): string {
  const { asNeededCodeableConcept: reason } = value;
  const doses = (value.doseAndRate ?? []).flatMap(
    ({ doseQuantity, doseRange, rateQuantity, rateRange, rateRatio }) => [
      quantityWords(doseQuantity) ?? rangeWords(doseRange),
      fact('rate', quantityWords(rateQuantity) ?? rangeWords(rateRange) ?? ratioWords(rateRatio)),
    ],
  );
  const parts = [
    value.text,
    ...doses,
    value.timing && timingWords(value.timing),
    conceptWords(value.route),
    value.asNeededBoolean === true || reason !== undefined ? 'as needed' : undefined,
    fact('for', conceptWords(reason)),
    fact('at most', ratioWords(value.maxDosePerPeriod)),
    value.patientInstruction,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

const dosages = v.optional(v.array(dosage));

function dosagesWords(values: v.InferOutput<typeof dosages>): string | undefined {
  return fact('dosage', values?.map(dosageWords).join(' | '));
}

function listed(several: readonly Reference[] | undefined, refer: Refer): string {
  return (several ?? []).flatMap((one) => refer(one) ?? []).join(', ');
}

const medicationRequest = reader(
  'Medication requests',
  v.pipe(
    v.object({
      ...medication,
      status: text,
      intent: text,
      doNotPerform: v.optional(v.boolean()),
      authoredOn: text,
      dosageInstruction: dosages,
      reasonCode: concepts,
      reasonReference: references,
      statusReason: v.optional(concept),
      note: annotations,
    }),
    v.check((value) => hasMedication(value)),
  ),
  (value, refer) => {
    if (value.status === enteredInError) return [];
    const what = medicationWords(value, refer);
    return [
      line(
        value.doNotPerform === true ? `DO NOT GIVE: ${what}` : what,
        value.status,
        value.intent,
        fact('written', value.authoredOn),
        dosagesWords(value.dosageInstruction),
        fact('reason', conceptsWords(value.reasonCode)),
        fact('reason', listed(value.reasonReference, refer)),
        fact('reason of the status', conceptWords(value.statusReason)),
        notes(value.note),
      ),
    ];
  },
);

const medicationStatement = reader(
  'Medications as stated',
  v.pipe(
    v.object({
      ...medication,
      status: text,
      statusReason: concepts,
      effectiveDateTime: text,
      effectivePeriod: v.optional(period),
      dateAsserted: text,
      dosage: dosages,
      reasonCode: concepts,
      reasonReference: references,
      note: annotations,
    }),
    v.check((value) => hasMedication(value)),
  ),
  (value, refer) => {
    if (value.status === enteredInError) return [];
    const what = medicationWords(value, refer);
    return [
      line(
        value.status === 'not-taken' ? `NOT TAKEN: ${what}` : what,
        value.status,
        fact('taken', value.effectiveDateTime ?? periodWords(value.effectivePeriod)),
        fact('stated', value.dateAsserted),
        dosagesWords(value.dosage),
        fact('reason', conceptsWords(value.reasonCode)),
        fact('reason', listed(value.reasonReference, refer)),
        fact('reason of the status', conceptsWords(value.statusReason)),
        notes(value.note),
      ),
    ];
  },
);

const procedure = reader(
  'Procedures',
  v.object({
    code: v.optional(concept),
    status: text,
    statusReason: v.optional(concept),
    performedDateTime: text,
    performedPeriod: v.optional(period),
    performedString: text,
    performedAge: v.optional(quantity),
    performedRange: v.optional(range),
    reasonCode: concepts,
    reasonReference: references,
    bodySite: concepts,
    outcome: v.optional(concept),
    complication: concepts,
    note: annotations,
  }),
  (value, refer) => {
    if (value.status === enteredInError) return [];
    const what = conceptWords(value.code) ?? 'Procedure without a name';
    return [
      line(
        value.status === 'not-done' ? `NOT DONE: ${what}` : what,
        value.status,
        fact(
          'performed',
          value.performedDateTime ??
            periodWords(value.performedPeriod) ??
            value.performedString ??
            quantityWords(value.performedAge) ??
            rangeWords(value.performedRange),
        ),
        fact('site', conceptsWords(value.bodySite)),
        fact('reason', conceptsWords(value.reasonCode)),
        fact('reason', listed(value.reasonReference, refer)),
        fact('outcome', conceptWords(value.outcome)),
        fact('complications', conceptsWords(value.complication)),
        fact('reason of the status', conceptWords(value.statusReason)),
        notes(value.note),
      ),
    ];
  },
);

const immunization = reader(
  'Immunizations',
  v.object({
    vaccineCode: v.optional(concept),
    status: text,
    statusReason: v.optional(concept),
    occurrenceDateTime: text,
    occurrenceString: text,
    note: annotations,
  }),
  (value) => {
    if (value.status === enteredInError) return [];
    const what = conceptWords(value.vaccineCode) ?? 'Vaccine without a name';
    return [
      line(
        value.status === 'not-done' ? `NOT GIVEN: ${what}` : what,
        value.status,
        fact('when', value.occurrenceDateTime ?? value.occurrenceString),
        fact('reason of the status', conceptWords(value.statusReason)),
        notes(value.note),
      ),
    ];
  },
);

export const medicationReaders: readonly [type: string, reader: Reader][] = [
  ['MedicationRequest', medicationRequest],
  ['MedicationStatement', medicationStatement],
];

export const procedureReaders: readonly [type: string, reader: Reader][] = [
  ['Procedure', procedure],
  ['Immunization', immunization],
];
