/** What was measured or seen. */
import * as v from 'valibot';
import { notes } from './fhir-conditions.ts';
import { enteredInError, reader, type Reader } from './fhir-reader.ts';
import {
  annotations,
  concept,
  concepts,
  period,
  quantity,
  range,
  ratio,
  references,
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

/** An observation and each of its components have these. */
const measured = {
  code: v.optional(concept),
  valueQuantity: v.optional(quantity),
  valueCodeableConcept: v.optional(concept),
  valueString: text,
  valueBoolean: v.optional(v.boolean()),
  valueInteger: v.optional(v.number()),
  valueRange: v.optional(range),
  valueRatio: v.optional(ratio),
  valueTime: text,
  valueDateTime: text,
  valuePeriod: v.optional(period),
  /** A series of samples, as a device has it: it is not read. */
  valueSampledData: v.optional(v.unknown()),
  /** Of R5: a value that is not read must not be left out unseen. */
  valueAttachment: v.optional(v.never()),
  valueReference: v.optional(v.never()),
  dataAbsentReason: v.optional(concept),
  interpretation: concepts,
  referenceRange: v.optional(
    v.array(v.object({ low: v.optional(quantity), high: v.optional(quantity), text })),
  ),
};
type Measured = v.InferOutput<v.ObjectSchema<typeof measured, undefined>>;

function valueWords(value: Measured): string | undefined {
  if (value.valueSampledData !== undefined) return 'a series of samples, which is not read';
  const flag = value.valueBoolean === undefined ? undefined : String(value.valueBoolean);
  const integer = value.valueInteger === undefined ? undefined : String(value.valueInteger);
  return (
    quantityWords(value.valueQuantity) ??
    conceptWords(value.valueCodeableConcept) ??
    value.valueString ??
    flag ??
    integer ??
    rangeWords(value.valueRange) ??
    ratioWords(value.valueRatio) ??
    value.valueTime ??
    value.valueDateTime ??
    periodWords(value.valuePeriod)
  );
}

function measuredWords(value: Measured): string {
  const what = conceptWords(value.code) ?? 'Observation without a name';
  const words = valueWords(value);
  const ranges = (value.referenceRange ?? []).flatMap((one) => one.text ?? rangeWords(one) ?? []);
  return line(
    words === undefined ? what : `${what}: ${words.replaceAll(/\s+/g, ' ').trim()}`,
    fact('no value', conceptWords(value.dataAbsentReason)),
    fact('interpretation', conceptsWords(value.interpretation)),
    fact('reference range', ranges.join(' | ')),
  );
}

const observation = reader(
  'Observations',
  v.object({
    ...measured,
    status: text,
    effectiveDateTime: text,
    effectivePeriod: v.optional(period),
    effectiveInstant: text,
    bodySite: v.optional(concept),
    method: v.optional(concept),
    component: v.optional(v.array(v.object(measured))),
    hasMember: references,
    note: annotations,
  }),
  (value, refer) => {
    if (value.status === enteredInError) return [];
    const members = (value.hasMember ?? []).flatMap((one) => refer(one) ?? []);
    const first = line(
      measuredWords(value),
      value.effectiveDateTime ?? periodWords(value.effectivePeriod) ?? value.effectiveInstant,
      value.status,
      fact('site', conceptWords(value.bodySite)),
      fact('method', conceptWords(value.method)),
      fact('members', members.join(', ')),
      notes(value.note),
    );
    return [first, ...(value.component ?? []).map(measuredWords)];
  },
);

export const observationReaders: readonly [type: string, reader: Reader][] = [
  ['Observation', observation],
];
