/** Reports, plans and texts. */
import * as v from 'valibot';
import { attachmentLines } from './fhir-attachment.ts';
import { notes } from './fhir-conditions.ts';
import { narrativeLines } from './fhir-narrative.ts';
import { enteredInError, reader, type Reader } from './fhir-reader.ts';
import { annotations, attachment, concept, concepts, period, references } from './fhir-types.ts';
import { conceptsWords, conceptWords, fact, line, periodWords } from './fhir-words.ts';

const text = v.optional(v.string());
const narrative = v.optional(v.object({ div: text }));

/** Sections of a document inside each other; more is not read, and that is said. */
const deepestSection = 8;

const report = reader(
  'Diagnostic reports',
  v.object({
    code: v.optional(concept),
    status: text,
    effectiveDateTime: text,
    effectivePeriod: v.optional(period),
    issued: text,
    result: references,
    conclusion: text,
    conclusionCode: concepts,
    presentedForm: v.optional(v.array(attachment)),
  }),
  (value, refer) => {
    if (value.status === enteredInError) return [];
    const results = (value.result ?? []).flatMap((one) => refer(one) ?? []);
    const first = line(
      conceptWords(value.code) ?? 'Report without a name',
      value.effectiveDateTime ?? periodWords(value.effectivePeriod) ?? value.issued,
      value.status,
      fact('results', results.join(', ')),
      fact('conclusion', value.conclusion),
      fact('conclusion', conceptsWords(value.conclusionCode)),
    );
    return [first, ...(value.presentedForm ?? []).flatMap(attachmentLines)];
  },
);

const activity = v.object({
  detail: v.optional(
    v.object({
      code: v.optional(concept),
      status: text,
      description: text,
      doNotPerform: v.optional(v.boolean()),
    }),
  ),
  reference: v.optional(v.object({ reference: text, display: text })),
});

const carePlan = reader(
  'Care plans',
  v.object({
    title: text,
    description: text,
    status: text,
    intent: text,
    category: concepts,
    period: v.optional(period),
    addresses: references,
    activity: v.optional(v.array(activity)),
    note: annotations,
  }),
  (value, refer) => {
    if (value.status === enteredInError) return [];
    const addresses = (value.addresses ?? []).flatMap((one) => refer(one) ?? []);
    const first = line(
      value.title ?? conceptsWords(value.category) ?? 'Care plan',
      value.status,
      value.intent,
      periodWords(value.period),
      fact('for', addresses.join(', ')),
      fact('description', value.description),
      notes(value.note),
    );
    const activities = (value.activity ?? []).map(({ detail, reference: planned }) => {
      const what = conceptWords(detail?.code) ?? refer(planned) ?? 'Activity';
      const action = detail?.doNotPerform === true ? `DO NOT DO: ${what}` : what;
      return line(action, detail?.status, detail?.description);
    });
    return [first, ...activities];
  },
);

const documentReference = reader(
  'Documents',
  v.object({
    status: text,
    docStatus: text,
    type: v.optional(concept),
    description: text,
    date: text,
    content: v.optional(v.array(v.object({ attachment }))),
  }),
  (value) => {
    if (value.status === enteredInError || value.docStatus === enteredInError) return [];
    const first = line(
      conceptWords(value.type) ?? 'Document',
      value.date,
      value.status,
      value.docStatus,
      value.description,
    );
    return [first, ...(value.content ?? []).flatMap((one) => attachmentLines(one.attachment))];
  },
);

interface Section {
  title?: string | undefined;
  text?: { div?: string | undefined } | undefined;
  section?: Section[] | undefined;
}
const section: v.GenericSchema<Section> = v.object({
  title: text,
  text: narrative,
  section: v.optional(v.array(v.lazy(() => section))),
});

function sectionLines({ title, text: own, section: inner = [] }: Section, depth: number): string[] {
  if (depth > deepestSection) return ['Sections further inside are not read.'];
  return [
    ...(title === undefined ? [] : [`${title}:`]),
    ...narrativeLines(own?.div ?? ''),
    ...inner.flatMap((one) => sectionLines(one, depth + 1)),
  ];
}

const composition = reader(
  'Compositions',
  v.object({
    title: text,
    type: v.optional(concept),
    status: text,
    date: text,
    text: narrative,
    section: v.optional(v.array(section)),
  }),
  (value) => {
    if (value.status === enteredInError) return [];
    const { section: sections = [] } = value;
    const first = line(
      value.title ?? conceptWords(value.type) ?? 'Document',
      value.date,
      value.status,
    );
    // The sections' texts follow what the document says of itself.
    return [
      first,
      ...narrativeLines(value.text?.div ?? ''),
      ...sections.flatMap((one) => sectionLines(one, 1)),
    ];
  },
);

export const reportReaders: readonly [type: string, reader: Reader][] = [
  ['DiagnosticReport', report],
];

export const documentReaders: readonly [type: string, reader: Reader][] = [
  ['CarePlan', carePlan],
  ['DocumentReference', documentReference],
  ['Composition', composition],
];
