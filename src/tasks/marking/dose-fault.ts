import { agree } from './quantity.ts';
import type { RecordIndex } from './record-index.ts';
import type { Term } from './terms.ts';

/** How far a dose may stand from its medicine, in `Term.at`. */
const reach = 0.35;

/**
 * Whether a dose that stands beside a medicine in the statement is that of other medicines alone in
 * the record, which tells another dose of this one.
 */
export function isDoseOfAnother(drug: Term, terms: readonly Term[], record: RecordIndex): boolean {
  const index = terms.indexOf(drug);
  const drugs = new Set(terms.filter(({ kind }) => kind === 'drug').map(({ keys }) => keys[0]));
  const dose = [terms[index + 1], terms[index + 2], terms[index - 1]].find(
    (each) => each !== undefined && isDose(each) && Math.abs(each.at - drug.at) < reach,
  );
  if (dose === undefined) return false;
  let isOfDrug = false;
  let isOfOther = false;
  let hasOtherDose = false;
  for (const line of new Set(
    [drug, dose].flatMap(({ keys }) => keys.flatMap((key) => record.holdersOf(key))),
  )) {
    let name: string | undefined;
    for (const term of record.termsOf(line)) {
      if (term.kind === 'drug') name = term.keys[0];
      if (!isDose(term)) continue;
      const isSame = tells(dose, term);
      if (isSame && (name === undefined || drugs.has(name))) isOfDrug = true;
      if (isSame && name !== undefined && !drugs.has(name)) isOfOther = true;
      if (!isSame && name === drug.keys[0]) hasOtherDose = true;
    }
  }
  return isOfOther && hasOtherDose && !isOfDrug;
}

const units = new Set(['mg', 'unit', 'ml', '%']);

const isDose = ({ readings }: Term): boolean =>
  readings.some(
    ({ type, ...rest }) => type === 'amount' && 'unit' in rest && units.has(rest.unit ?? ''),
  );

const tells = (a: Term, b: Term): boolean =>
  a.readings.some((x) => b.readings.some((y) => agree(x, y)));
