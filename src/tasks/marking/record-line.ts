import type { Cell } from './columns.ts';
import { termsOf, type Term } from './terms.ts';

/** A term of a record with what stands above it in a table. */
export interface PlacedTerm extends Term {
  readonly labels: readonly string[];
  /** Whether it is told of a relative. */
  readonly isOfFamily: boolean;
}

/** A line of a record, read. */
export interface RecordLine {
  readonly terms: readonly PlacedTerm[];
  /** Where along the line each key stands. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

const relatives = new Set(['family', 'mother', 'father', 'sister', 'brother', 'aunt', 'uncle']);
/** How far a relative's name reaches, in `Term.at`. */
const reach = 0.9;

export const isRelative = ({ keys }: Term): boolean => keys.some((key) => relatives.has(key));

export function readLine(text: string, cells: readonly Cell[], isUnderFamily: boolean): RecordLine {
  const plain = termsOf(text);
  const isFamilyLine = isUnderFamily || plain[0]?.keys[0] === 'family';
  const kin = plain.filter(isRelative);
  const labelled = new Map(cells.map((cell) => [cell, labelsOf(cell)]));
  const terms = plain.map((term): PlacedTerm => {
    const cell = cells.find(({ start, end }) => term.start >= start && term.start < end);
    return {
      ...term,
      // All cells of a row are as near to its name.
      at: cell === undefined ? term.at : (plain[0]?.at ?? 0) + 0.1,
      labels: cell === undefined ? [] : (labelled.get(cell) ?? []),
      isOfFamily: isFamilyLine || kin.some(({ at }) => Math.abs(at - term.at) < reach),
    };
  });
  const places = new Map<string, number[]>();
  for (const { keys, at } of terms) {
    for (const key of keys) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [at]);
      else known.push(at);
    }
  }
  return { terms, places };
}

function labelsOf({ label, isFirst, isLast }: Cell): string[] {
  const keys = termsOf(label).flatMap((term) => term.keys);
  if (isFirst) keys.push('@first');
  if (isLast) keys.push('@last');
  return keys;
}
