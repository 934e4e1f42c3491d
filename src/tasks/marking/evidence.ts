import type { RecordIndex, Sought } from './record-index.ts';
import { asideOf, type Aside, type PlacedTerm } from './record-line.ts';
import type { Term } from './terms.ts';

/** A term of the record, and how well what is around it fits what is around a term of a statement. */
export interface Occurrence {
  readonly term: PlacedTerm;
  readonly fit: number;
  /** Counted from 0. */
  readonly line: number;
}

/** How much of a common or weak word counts. */
const weakShare = 0.3;
/** How much the first and the last column of a table count, as a key of few lines does. */
const columnWeight = 2.5;
/** How many lines are looked at for each term. */
const linesPerTerm = 10;
/** What a fit is worth where one is told of a relative, or as an allergy, and the other is not. */
const otherMatter = 0.5;

/** How far one denial reaches, in `Term.at`. */
const oneDenial = 0.35;

const first = new Set(['arrival', 'admit', 'initi', 'baselin']);
const last = new Set(['discharge', 'today']);

/** Where in the record a term of a statement may have come from. */
export class Evidence {
  readonly #record: RecordIndex;
  readonly #terms: readonly Term[];
  readonly #asides: ReadonlySet<Aside | undefined>;

  constructor(record: RecordIndex, terms: readonly Term[]) {
    this.#record = record;
    this.#terms = terms;
    const named = terms.map(asideOf).filter((aside) => aside !== undefined);
    // What a medicine causes may be told as its allergy.
    const mayBeAllergy = terms.some(({ kind }) => kind === 'drug');
    const own = named.includes('family') ? [] : [undefined];
    this.#asides = new Set([...named, ...own, ...(mayBeAllergy ? (['allergy'] as const) : [])]);
  }

  /** The terms of one kind that stand in the lines nearest to a term of the statement. */
  occurrences(term: Term): Occurrence[] {
    const context = this.#contextOf(term);
    const total = context.reduce((sum, { keys, weight }) => sum + weight * this.#weight(keys), 0);
    const own = { keys: term.keys, weight: 1 };
    return this.#record.nearest([...context, own], linesPerTerm).flatMap(({ line }) =>
      this.#record
        .termsOf(line)
        .filter(({ kind }) => kind === term.kind)
        .map((found) => ({ term: found, line, fit: this.#fit(line, found, context, total) })),
    );
  }

  /**
   * Whether a denial that both tell covers the term in one of them alone: "no pathogenic variant of
   * the gene" and "gene: no pathogenic variant".
   */
  sharesDenial(term: Term, { term: found, line }: Occurrence): boolean {
    const [around, far] =
      term.polarity === -1 ? [term, this.#record.termsOf(line)] : [found, this.#terms];
    const near = term.polarity === -1 ? this.#terms : this.#record.termsOf(line);
    return near.some(
      (each) =>
        each !== around &&
        each.kind === 'word' &&
        each.polarity === -1 &&
        Math.abs(each.at - around.at) < oneDenial &&
        far.some((other) => other.polarity === -1 && other.keys[0] === each.keys[0]),
    );
  }

  #fit(line: number, found: PlacedTerm, context: readonly Sought[], total: number): number {
    let sum = 0;
    for (const { keys, weight } of context) {
      sum += weight * this.#weight(keys) * this.#record.nearness(line, found, keys);
    }
    const fit = 0.1 + (total === 0 ? 0.9 : (0.9 * sum) / total);
    return this.#asides.has(found.aside) ? fit : fit * otherMatter;
  }

  #weight(keys: readonly string[]): number {
    return Math.max(
      0,
      ...keys.map((key) => (key.startsWith('@') ? columnWeight : this.#record.weight(key))),
    );
  }

  #contextOf(term: Term): Sought[] {
    const context: Sought[] = [];
    for (const other of this.#terms) {
      if (other === term || (other.start < term.end && term.start < other.end)) continue;
      const nearness = Math.max(0.15, Math.exp(-0.8 * Math.abs(other.at - term.at)));
      const weight = nearness * (other.isWeak ? weakShare : 1);
      context.push({ keys: other.keys, weight });
      if (other.keys.some((key) => first.has(key)))
        context.push({ keys: ['@first'], weight: nearness });
      if (other.keys.some((key) => last.has(key)))
        context.push({ keys: ['@last'], weight: nearness });
    }
    return context;
  }
}
