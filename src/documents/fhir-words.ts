/** FHIR's data types in words. What has no words is `undefined`. */
import type { Concept, HumanName, Period, Quantity, Range, Ratio } from './fhir-types.ts';

/** A text on one line. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** What a clinician wrote, or else what the codes mean, or else the codes. */
export function conceptWords(concept: Concept | undefined): string | undefined {
  const { text, coding = [] } = concept ?? {};
  const displays = new Set(coding.flatMap(({ display }) => display ?? []));
  const codes = new Set(coding.flatMap(({ code }) => code ?? []));
  const words = text ?? ([...displays].join(' / ') || [...codes].join(' / '));
  return oneLine(words) || undefined;
}

export function conceptsWords(concepts: readonly Concept[] | undefined): string | undefined {
  return (concepts ?? []).flatMap((one) => conceptWords(one) ?? []).join(', ') || undefined;
}

/** The code of a status, which FHIR fixes; as a code, so that it can be compared. */
export function statusCode(concept: Concept | undefined): string | undefined {
  return concept?.coding?.find(({ code }) => code !== undefined)?.code ?? conceptWords(concept);
}

export function quantityWords(quantity: Quantity | undefined): string | undefined {
  const { value, comparator = '', unit, code = '' } = quantity ?? {};
  if (value === undefined) return undefined;
  return `${comparator}${value} ${unit ?? code}`.trim();
}

export function rangeWords(range: Range | undefined): string | undefined {
  const low = quantityWords(range?.low);
  const high = quantityWords(range?.high);
  if (low === undefined || high === undefined) {
    if (low !== undefined) return `at least ${low}`;
    return high === undefined ? undefined : `at most ${high}`;
  }
  return `${low} to ${high}`;
}

export function ratioWords(ratio: Ratio | undefined): string | undefined {
  const above = quantityWords(ratio?.numerator);
  const below = quantityWords(ratio?.denominator);
  return above === undefined || below === undefined ? undefined : `${above} per ${below}`;
}

export function periodWords(period: Period | undefined): string | undefined {
  const { start, end } = period ?? {};
  if (start === undefined) return end === undefined ? undefined : `until ${end}`;
  return end === undefined ? `from ${start}` : `${start} to ${end}`;
}

export function nameWords(name: HumanName | undefined): string | undefined {
  const { text, given = [], family = '' } = name ?? {};
  const words = text ?? [...given.flatMap((one) => one ?? []), family].join(' ');
  return oneLine(words) || undefined;
}

/** A fact with its label, or nothing. */
export function fact(label: string, words: string | undefined): string | undefined {
  return words === undefined || words === '' ? undefined : `${label}: ${oneLine(words)}`;
}

/** One line of what is known; what is not is left out. */
export function line(...facts: readonly (string | undefined)[]): string {
  return facts.filter((one) => one !== undefined && one !== '').join('; ');
}
