import { describe, expect, it } from 'vitest';
import { bundleOf, fakeBundle } from './fake-bundle.ts';
import { bundleText } from './fhir-text.ts';
import { mostCharacters, mostNesting } from './limits.ts';

const read = (value: unknown): string => bundleText(JSON.stringify(value));
const coded = (code: string): object => ({ coding: [{ code }] });

/** The code that a bundle is refused with. */
function refusal(value: unknown): unknown {
  const json = typeof value === 'string' ? value : JSON.stringify(value);
  try {
    return bundleText(json);
  } catch (thrown) {
    return thrown;
  }
}

describe('a FHIR bundle', () => {
  it('becomes lines, grouped by type', () => {
    expect(read(fakeBundle)).toBe(`Patient
- Sara Ann Example; sex: female; born: 1961-04-02

Allergies and intolerances
- Penicillin; criticality: high; active; confirmed; reaction: Hives, moderate

Conditions
- Type 2 diabetes; active; confirmed; onset: 2015-03

Medication requests
- Metformin tablet; active; order; dosage: as written on the label

Medications as stated
- NOT TAKEN: Aspirin; not-taken

Observations
- Haemoglobin A1c: 7.9 %; interpretation: High; reference range: at most 6 %; 2024-05-01; final
- Blood pressure; final
  Systolic: 142 mmHg
  Diastolic; no value: not measured

Diagnostic reports
- Chest X-ray; final; results: Haemoglobin A1c; conclusion: No focal lesion.
  Attachment (application/pdf): it is not read.

Procedures
- NOT DONE: Colonoscopy; not-done; reason of the status: Declined

Immunizations
- Influenza vaccine; completed; when: 2023-10-11

Encounters
- Encounter; ambulatory; finished; from 2024-05-01; reason: Tiredness

Care plans
- Diabetes plan; active; plan
  Foot check; scheduled

Documents
- Letter; current
  Dear colleague,
  شكرًا

Compositions
- Summary; final
  Plan:
  Walk & rest
  Next:
  See in May

Not in these lines
- 1 resource of kinds that are not read: Practitioner (1).`);
  });

  it('says what is refuted, and what must not be done', () => {
    const text = read(
      bundleOf(
        { resourceType: 'Condition', code: coded('MI'), verificationStatus: coded('refuted') },
        {
          resourceType: 'MedicationRequest',
          status: 'active',
          doNotPerform: true,
          medicationCodeableConcept: coded('Warfarin'),
        },
      ),
    );
    expect(text).toContain('- NOT PRESENT (refuted): MI; refuted');
    expect(text).toContain('- DO NOT GIVE: Warfarin; active');
  });

  it('leaves out what was entered in error, and says so', () => {
    const text = read(
      bundleOf(
        { resourceType: 'Observation', status: 'final', code: coded('Weight') },
        { resourceType: 'Observation', status: 'entered-in-error', code: coded('Wrong') },
        {
          resourceType: 'Condition',
          code: coded('X'),
          verificationStatus: coded('entered-in-error'),
        },
      ),
    );
    expect(text).not.toContain('Wrong');
    expect(text).toContain('- 2 resources entered in error, left out.');
  });

  it('says that a modifier is not read, that entries have no resource, and that pages follow', () => {
    const modified = {
      resourceType: 'Condition',
      code: coded('Asthma'),
      modifierExtension: [{ url: 'http://example.org/not' }],
    };
    const bundle = { ...bundleOf(modified), link: [{ relation: 'next', url: 'https://e.org' }] };
    const text = read({ ...bundle, entry: [...bundle.entry, { fullUrl: 'urn:uuid:gone' }] });
    expect(text).toContain('- Asthma; carries a modifier that is not read here: see the source');
    expect(text).toContain('- Entries of the bundle without a resource: 1.');
    expect(text).toContain('- The bundle is one page of a longer result');
  });

  it('follows references by type and id, by version and to nothing, and goes round no circle', () => {
    const request = (reference: string): object => ({
      resourceType: 'MedicationRequest',
      status: 'active',
      medicationReference: { reference },
    });
    const round = {
      resourceType: 'Observation',
      status: 'final',
      code: coded('Round'),
      hasMember: [{ reference: 'urn:uuid:1' }],
    };
    const text = read(
      bundleOf(
        { resourceType: 'Medication', id: 'm', code: coded('Insulin') },
        round,
        request('Medication/m/_history/2'),
        request('Medication/none'),
        { ...request('#self'), contained: [{ resourceType: 'Medication', id: 'self' }] },
      ),
    );
    expect(text).toContain('- Insulin; active\n- Medication/none; active\n- #self; active');
    expect(text).toContain('- Round; final; members: Round');
    expect(text).not.toContain('kinds that are not read');
  });

  it.each([
    ['JSON that ends early', '{"resourceType":"Bundle","entry":[', 'fhir-damaged'],
    ['nested without end', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'fhir-damaged'],
    ['too many objects', JSON.stringify(Array(mostNesting.count).fill([])), 'fhir-damaged'],
    ['a single resource', { resourceType: 'Patient' }, 'fhir-not-bundle'],
    ['other JSON', { a: 1 }, 'fhir-not-bundle'],
    ['null', null, 'fhir-not-bundle'],
    ['an entry of another kind', { resourceType: 'Bundle', entry: {} }, 'fhir-not-bundle'],
    [
      'a status as FHIR STU3 has it',
      bundleOf({ resourceType: 'Condition', code: coded('X'), clinicalStatus: 'active' }),
      'fhir-other-version',
    ],
    [
      'a medication as FHIR R5 has it',
      bundleOf({ resourceType: 'MedicationRequest', medication: { concept: coded('X') } }),
      'fhir-other-version',
    ],
    [
      'a value as FHIR R5 has it',
      bundleOf({ resourceType: 'Observation', code: coded('X'), valueReference: {} }),
      'fhir-other-version',
    ],
    [
      'two patients',
      bundleOf({ resourceType: 'Patient' }, { resourceType: 'Patient' }),
      'fhir-many-patients',
    ],
    ['nothing', bundleOf(), 'record-empty'],
    ['nothing that is read', bundleOf({ resourceType: 'Claim' }), 'record-empty'],
  ])('is refused by name: %s', (_what, value, code) => {
    expect(refusal(value)).toMatchObject({ name: 'AppError', code });
  });

  it('does not grow without end by references to a long name', () => {
    const long = { resourceType: 'Medication', id: 'm', code: { text: 'x'.repeat(1_000_000) } };
    const reference = { reference: 'Medication/m' };
    const requests = Array(1000).fill({
      resourceType: 'MedicationRequest',
      status: 'active',
      medicationReference: reference,
    }) as object[];
    expect(read(bundleOf(long, ...requests)).length).toBeLessThan(250_000);
    const members = { hasMember: Array(10_000).fill(reference) as object[] };
    const observation = { resourceType: 'Observation', status: 'final', ...members };
    expect(refusal(bundleOf(long, observation))).toMatchObject({ code: 'record-too-long' });
    expect(mostCharacters).toBe(1_000_000);
  });
});
