import { expect, it } from 'vitest';
import { checkStatement } from './check-statement.ts';
import { RecordIndex } from './record-index.ts';

const record = new RecordIndex(`PMH: HTN, T2DM. No previous MI.
FHx: father MI at 52.
Allergies: penicillin (rash)
O/E: L carotid bruit, R calf soft, no ankle oedema.
              03/09     08/09
Creatinine    118       122
eGFR          54        52
MEDICATION
- Aspirin 75 mg OD
- Metformin 500 mg BD (reduced from 1000 mg BD)
- Levothyroxine 75 mcg OD
STOPPED: amlodipine 5 mg
الحساسية: لا يوجد ربو، انصباب جنبي أيمن`);

const marked = (statement: string) =>
  checkStatement(statement, record).marks.map(
    ({ start, end, kind }) => `${kind}: ${statement.slice(start, end)}`,
  );

it.each([
  'He has hypertension and type 2 diabetes.',
  'No previous myocardial infarction.',
  'His father had a heart attack at 52.',
  'Metformin was reduced from 1 g to 500 mg twice daily.',
  'Levothyroxine 0.075 mg once daily.',
  'eGFR fell from 54 to 52.',
  'Creatinine was 122 on 8 September.',
  'A left carotid bruit, without ankle swelling.',
  'انصباب جنبي أيمن.',
  'ليس لديه ربو.',
])('marks nothing in “%s”', (statement) => {
  expect(marked(statement)).toEqual([]);
});

it.each([
  ['Aspirin 300 mg once daily.', 'number: 300 mg'],
  ['Creatinine was 118 on 8 September.', 'number: 118'],
  ['Metformin 75 mg once daily.', 'drug: Metformin'],
  ['Clopidogrel 75 mg once daily.', 'drug: Clopidogrel'],
  ['A right carotid bruit.', 'side: right'],
  ['There was ankle oedema.', 'negation: ankle'],
  ['انصباب جنبي أيسر.', 'side: أيسر'],
  ['لديه ربو.', 'negation: ربو'],
])('marks in “%s” %s', (statement, mark) => {
  expect(marked(statement)).toContain(mark);
});

const clinic = new RecordIndex(`CLINIC  12/03/2025      DOB 04/11/1951
Admitted 03/02/2025   Discharged 09/02/2025
FHx: father MI at 52, mother stroke at 70
Weight 71 kg (74 in Sept). COVID-19 neg. GCS 15 (was 14).
Folic acid 5 mg OD, colecalciferol 800 units OD, cefalexin 500 mg TDS
No fever but cough; NIV not needed. Drain removed. No pneumothorax.
CRP fell: 48 on Monday.
CRP today 21.`);

const markedInClinic = (statement: string) =>
  checkStatement(statement, clinic).marks.map(
    ({ start, end, kind }) => `${kind}: ${statement.slice(start, end)}`,
  );

it.each([
  'She has lost 3 kg since September.',
  'Discharged after six days, on 9 February.',
  'The 73-year-old man weighs 71 kg.',
  'The COVID-19 test came back negative.',
  'Non-invasive ventilation was not required.',
  'CRP fell from 48 to 21.',
  'سيفالكسين 500 ملغ.',
])('marks nothing in “%s”, which follows from the record', (statement) => {
  expect(markedInClinic(statement)).toEqual([]);
});

it.each([
  ['She has lost 5 kg since September.', 'number: 5 kg'],
  ['His father had a stroke at 70.', 'number: 70'],
  ['Folic acid 800 units once daily.', 'drug: Folic'],
  ['A pneumothorax was seen.', 'negation: pneumothorax'],
  ['سيفترياكسون 500 ملغ.', 'drug: سيفترياكسون'],
])('marks in “%s” %s', (statement, mark) => {
  expect(markedInClinic(statement)).toContain(mark);
});

it('links a statement to its line, best first', () => {
  expect(checkStatement('Aspirin 75 mg daily.', record).lines[0]).toBe(9);
});

it('marks all of a statement of which the record has no word', () => {
  const statement = 'Lives alone.';
  const marks = [{ start: 0, end: statement.length, kind: 'unsupported' }];
  expect(checkStatement(statement, record)).toEqual({ lines: [], marks });
});

it('finds nothing in an empty record, and nothing to mark in an empty statement', () => {
  expect(checkStatement('Aspirin 75 mg.', new RecordIndex('')).lines).toEqual([]);
  expect(checkStatement('', record).marks).toEqual([]);
});
