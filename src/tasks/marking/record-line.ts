import type { Cell } from './columns.ts';
import { termsOf, type Term } from './terms.ts';

/** A term of a record with what stands above it in a table. */
export interface PlacedTerm extends Term {
  readonly labels: readonly string[];
  /** Whether it is told of a relative, or of an allergy: neither is what the patient has now. */
  readonly aside: Aside | undefined;
}

/** A line of a record, read. */
export interface RecordLine {
  readonly terms: readonly PlacedTerm[];
  /** Where along the line each key stands. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** How far along the line what it begins with goes. */
  readonly topic: number;
  /** Whether it goes on with the sentence of the line before, and `at` with it. */
  readonly isContinued: boolean;
}

export type Aside = 'family' | 'allergy';

const relatives = new Set([
  'family',
  'mother',
  'father',
  'sister',
  'brother',
  'aunt',
  'uncle',
  'grandmother',
  'grandfather',
  'cousin',
]);
/** How far a relative's name reaches, in `Term.at`. */
const reach = 0.9;
const topicLength = 0.15;

/** What a term of an aside names it by. */
export const asideOf = (term: Term): Aside | undefined =>
  isRelative(term) ? 'family' : term.keys.includes('allergy') ? 'allergy' : undefined;

/** What stands below a heading is aside: "FAMILY HISTORY" and "Mother", not "History from mother". */
export const asideUnder = (heading: readonly Term[]): Aside | undefined =>
  heading
    .filter((term, index) => index === 0 || term.keys[0] === 'family' || !isRelative(term))
    .map(asideOf)
    .find((aside) => aside !== undefined);

const isRelative = ({ keys }: Term): boolean => keys.some((key) => relatives.has(key));

export function readLine(
  text: string,
  cells: readonly Cell[],
  under: Aside | undefined,
): RecordLine {
  const plain = withoutLabels(text, termsOf(text));
  const [first] = plain;
  const opening = first?.keys.some((key) => key === 'family' || key === 'allergy') === true;
  const whole = opening ? asideOf(first) : under;
  const named = plain.filter((term) => asideOf(term) !== undefined);
  const labelled = new Map(cells.map((cell) => [cell, labelsOf(cell)]));
  const terms = plain.map((term): PlacedTerm => {
    const cell = cells.find(({ start, end }) => term.start >= start && term.start < end);
    return {
      ...term,
      // All cells of a row are as near to its name.
      polarity: isDenial(text, cells) && term.start < (cells[0]?.start ?? 0) ? 0 : term.polarity,
      at: cell === undefined ? term.at : (plain[0]?.at ?? 0) + 0.1,
      labels: cell === undefined ? [] : (labelled.get(cell) ?? []),
      aside: asideAt(term, named) ?? whole,
    };
  });
  return lineOf(terms, (terms[0]?.at ?? 0) + topicLength, false);
}

/** Reads lines that make up one sentence, or more, as one, and parts them again. */
export function readWrapped(lines: readonly string[], under: Aside | undefined): RecordLine[] {
  const { terms, topic } = readLine(lines.join(' '), [], under);
  let start = 0;
  return lines.map((line, index) => {
    const begun = start;
    start += line.length + 1;
    const own = terms.filter((term) => term.start >= begun && term.start < start);
    const moved = own.map((term) => ({
      ...term,
      start: term.start - begun,
      end: term.end - begun,
    }));
    return lineOf(moved, topic, index > 0);
  });
}

function lineOf(terms: readonly PlacedTerm[], topic: number, isContinued: boolean): RecordLine {
  const places = new Map<string, number[]>();
  for (const { keys, at } of terms) {
    for (const key of keys) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [at]);
      else known.push(at);
    }
  }
  return { terms, places, topic, isContinued };
}

/** "Driving: not driving" denies its first word too, which only names what follows. */
function withoutLabels(text: string, terms: readonly Term[]): Term[] {
  return terms.map((term) => {
    const isDenied =
      text[term.end] === ':' &&
      asideOf(term) === undefined &&
      terms.some((other) => other.keys[0] === term.keys[0] && other.polarity === -1);
    return isDenied ? { ...term, polarity: -1 } : term;
  });
}

/** Whether a cell of a row says that there was none of what the row names. */
const isDenial = (text: string, cells: readonly Cell[]): boolean =>
  cells.some(({ start, end }) =>
    /^(?:no|none|nil|neg|negative|absent|سلبي|سلبية|لا يوجد)(?!\p{L})/iu.test(
      text.slice(start, end),
    ),
  );

function asideAt(term: Term, named: readonly Term[]): Aside | undefined {
  const near = named.find(({ at }) => Math.abs(at - term.at) < reach);
  return near === undefined ? undefined : asideOf(near);
}

function labelsOf({ label, isFirst, isLast }: Cell): string[] {
  const keys = termsOf(label).flatMap((term) => term.keys);
  if (isFirst) keys.push('@first');
  if (isLast) keys.push('@last');
  return keys;
}
