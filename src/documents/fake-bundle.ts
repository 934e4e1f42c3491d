/** For tests: a bundle with one resource of every kind that is read, invented. */
const coded = (text: string): object => ({ text });
const status = (code: string): object => ({ coding: [{ system: 'http://example.org', code }] });
const base64 = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** A bundle of these resources, each under a `urn:uuid:` address of its own. */
export function bundleOf(...resources: readonly object[]): {
  resourceType: string;
  type: string;
  entry: { fullUrl: string; resource: object }[];
} {
  const entry = resources.map((resource, index) => ({ fullUrl: `urn:uuid:${index}`, resource }));
  return { resourceType: 'Bundle', type: 'collection', entry };
}

export const fakeBundle = bundleOf(
  {
    resourceType: 'Patient',
    id: 'p',
    name: [{ family: 'Example', given: ['Sara', 'Ann'] }],
    gender: 'female',
    birthDate: '1961-04-02',
  },
  {
    resourceType: 'AllergyIntolerance',
    code: coded('Penicillin'),
    criticality: 'high',
    clinicalStatus: status('active'),
    verificationStatus: status('confirmed'),
    reaction: [{ manifestation: [coded('Hives')], severity: 'moderate' }],
  },
  {
    resourceType: 'Condition',
    code: coded('Type 2 diabetes'),
    clinicalStatus: status('active'),
    verificationStatus: status('confirmed'),
    onsetDateTime: '2015-03',
  },
  { resourceType: 'Medication', id: 'm', code: coded('Metformin tablet') },
  {
    resourceType: 'MedicationRequest',
    status: 'active',
    intent: 'order',
    medicationReference: { reference: 'urn:uuid:3' },
    dosageInstruction: [{ text: 'as written on the label' }],
  },
  {
    resourceType: 'MedicationStatement',
    status: 'not-taken',
    contained: [{ resourceType: 'Medication', id: 'c', code: coded('Aspirin') }],
    medicationReference: { reference: '#c' },
  },
  {
    resourceType: 'Observation',
    status: 'final',
    code: coded('Haemoglobin A1c'),
    valueQuantity: { value: 7.9, unit: '%' },
    effectiveDateTime: '2024-05-01',
    interpretation: [{ coding: [{ code: 'H', display: 'High' }] }],
    referenceRange: [{ high: { value: 6, unit: '%' } }],
  },
  {
    resourceType: 'Observation',
    status: 'final',
    code: coded('Blood pressure'),
    component: [
      { code: coded('Systolic'), valueQuantity: { value: 142, unit: 'mmHg' } },
      { code: coded('Diastolic'), dataAbsentReason: coded('not measured') },
    ],
  },
  {
    resourceType: 'DiagnosticReport',
    status: 'final',
    code: coded('Chest X-ray'),
    conclusion: 'No focal lesion.',
    presentedForm: [{ contentType: 'application/pdf', data: 'JVBERg==' }],
    result: [{ reference: 'urn:uuid:6' }],
  },
  {
    resourceType: 'Procedure',
    status: 'not-done',
    code: coded('Colonoscopy'),
    statusReason: coded('Declined'),
  },
  {
    resourceType: 'Immunization',
    status: 'completed',
    vaccineCode: coded('Influenza vaccine'),
    occurrenceDateTime: '2023-10-11',
  },
  {
    resourceType: 'Encounter',
    status: 'finished',
    class: { code: 'AMB', display: 'ambulatory' },
    period: { start: '2024-05-01' },
    reasonCode: [coded('Tiredness')],
  },
  {
    resourceType: 'CarePlan',
    status: 'active',
    intent: 'plan',
    title: 'Diabetes plan',
    activity: [{ detail: { code: coded('Foot check'), status: 'scheduled' } }],
  },
  {
    resourceType: 'DocumentReference',
    status: 'current',
    type: coded('Letter'),
    content: [{ attachment: { contentType: 'text/plain', data: base64('Dear colleague,\nشكرًا') } }],
  },
  {
    resourceType: 'Composition',
    status: 'final',
    title: 'Summary',
    section: [
      {
        title: 'Plan',
        text: { div: '<div xmlns="http://www.w3.org/1999/xhtml"><p>Walk &amp; rest</p></div>' },
        section: [{ title: 'Next', text: { div: '<div>See in May</div>' } }],
      },
    ],
  },
  { resourceType: 'Practitioner', id: 'd', name: [{ family: 'Doctor' }] },
);
