import type { RecordIndex, Sought } from './record-index.ts';
import { asideOf, type Aside, type PlacedTerm } from './record-line.ts';
import type { Term } from './terms.ts';

/** A term of the record, and how well what is around it fits what is around a term of a statement. */
export interface Occurrence {
  readonly term: PlacedTerm;
  readonly fit: number;
  /** Counted from 0. */
  readonly line: number;
  /** Whether the word right before a number, which tells what it is of, is in the statement; undefined without one. */
  readonly isOfSame: boolean | undefined;
  /** How much of the rest of the statement its line holds, however far from it. */
  readonly held: number;
}

/** How much of a common or weak word counts. */
const weakShare = 0.3;
/** How much the first and the last column of a table count, as a key of few lines does. */
const columnWeight = 2.5;
/** How many lines are looked at for each term. */
const linesPerTerm = 10;
/** What a fit is worth where one is told of a relative, or as an allergy, and the other is not. */
const otherMatter = 0.5;

/** The same for what is told of another medicine. */
const otherName = 0.6;
/** What is told of another relative counts this much. */
const otherRelative = 0.5;

/** One relative, not all the family. */
const isOne = ({ keys }: Term): boolean => keys[0] !== 'family';

/** How far a dose may be from its medicine, in `Term.at`. */
const oneDose = 0.6;

/** How far a result may be from its name, in `Term.at`. */
const rightAfter = 0.25;

/** What a word counts that the record has nowhere: it fits neither reading. */
const worthOfUnknown = 1;

/** What a number of a heading counts: it is of all lines below. */
const ofHeading = 0.6;

/** How far one denial reaches, in `Term.at`. */
const oneDenial = 0.35;

const first = new Set(['arrival', 'admit', 'initi', 'baselin']);
const last = new Set(['discharge', 'today']);

/** How much better another reading must fit than the statement's own. */
export const margin = 1.2;
/** How little a rival counts whose line holds less of the statement. */
const leastHeldShare = 0.7;

/** What a rival counts whose line holds less of the statement than a line of the statement's own. */
export const heldShare = ({ held }: Occurrence, own: readonly Occurrence[]): number => {
  const most = Math.max(...own.map((each) => each.held));
  return most > held ? Math.max(held / most, leastHeldShare) : 1;
};

/** What stands around a term, and how much of it. */
interface Weighed extends Sought {
  readonly worth: number;
}

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

  /** What the lines nearest to a term of the statement hold of `sort`. */
  occurrences(term: Term, sort: (found: PlacedTerm) => boolean): Occurrence[] {
    const context = this.#contextOf(term);
    const total = context.reduce((sum, { worth }) => sum + worth, 0);
    return this.#nearest(term, context).flatMap(({ line, score }) => {
      const held = score - this.#record.share(line, term.keys);
      return [...this.#record.termsOf(line), ...this.#record.momentsAbove(line)]
        .filter(sort)
        .map((found) => ({
          term: found,
          line,
          held,
          isOfSame: this.#isOfSame(line, found),
          fit:
            this.#fit(line, found, context, total) *
            this.#nameShare(line, found) *
            this.#relativeShare(line, found),
        }));
    });
  }

  /** The lines nearest to a term of the statement. */
  linesNear(term: Term): number[] {
    return this.#nearest(term, this.#contextOf(term)).map(({ line }) => line);
  }

  #nearest(term: Term, context: readonly Weighed[]) {
    return this.#record.nearest([...context, { keys: term.keys, weight: 1 }], linesPerTerm);
  }

  /** Whether some line tells so much of what stands around a term, but not the term. */
  isToldWithout(term: Term, share: number): boolean {
    const context = this.#contextOf(term);
    const total = context.reduce(
      (sum, { keys, weight }) => sum + weight * this.#record.rarity(keys),
      0,
    );
    const [best] = this.#record.nearest(context, 1);
    if (best === undefined || context.length < 2) return false;
    const isHere = this.#record.termsOf(best.line).some(({ keys }) => keys[0] === term.keys[0]);
    return !isHere && best.score > total * share;
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

  #fit(line: number, found: PlacedTerm, context: readonly Weighed[], total: number): number {
    let sum = 0;
    for (const { keys, worth } of context) {
      if (worth > 0) sum += worth * this.#record.nearness(line, found, keys);
    }
    const fit = 0.1 + (total === 0 ? 0.9 : (0.9 * sum) / total);
    const share = found.kind === 'number' && this.#record.isHeading(line) ? ofHeading : 1;
    return share * (this.#asides.has(found.aside) ? fit : fit * otherMatter);
  }

  #isOfSame(line: number, found: PlacedTerm): boolean | undefined {
    if (found.kind !== 'number') return undefined;
    const before = this.#record.termsOf(line).findLast(({ start }) => start < found.start);
    if (before === undefined || before.kind === 'number' || before.kind === 'side')
      return undefined;
    if (before.isWeak || found.at - before.at > rightAfter || found.labels.length > 0)
      return undefined;
    return this.#terms.some(({ keys }) => keys[0] === before.keys[0]);
  }

  /** Less for a dose of a medicine that the statement does not tell of, where it tells of others. */
  #nameShare(line: number, found: PlacedTerm): number {
    if (found.kind !== 'number' || !this.#terms.some(({ kind }) => kind === 'drug')) return 1;
    const before = this.#record
      .termsOf(line)
      .findLast(
        ({ kind, at, start }) => kind === 'drug' && start < found.start && found.at - at < oneDose,
      );
    return before === undefined || this.#terms.some(({ keys }) => keys[0] === before.keys[0])
      ? 1
      : otherName;
  }

  /** Less for what is told of another relative than the statement's. */
  #relativeShare(line: number, found: PlacedTerm): number {
    const own = this.#terms.filter((term) => asideOf(term) === 'family' && isOne(term));
    if (found.aside !== 'family' || own.length === 0) return 1;
    const before = this.#record
      .termsOf(line)
      .findLast((term) => term.start < found.start && asideOf(term) === 'family' && isOne(term));
    return before === undefined || own.some(({ keys }) => keys[0] === before.keys[0])
      ? 1
      : otherRelative;
  }

  #weight(keys: readonly string[]): number {
    return Math.max(
      0,
      ...keys.map((key) => (key.startsWith('@') ? columnWeight : this.#record.weight(key))),
    );
  }

  #contextOf(term: Term): Weighed[] {
    const context: Weighed[] = [];
    for (const other of this.#terms) {
      if (other === term || (other.start < term.end && term.start < other.end)) continue;
      const nearness = Math.max(0.15, Math.exp(-0.8 * Math.abs(other.at - term.at)));
      context.push(this.#weigh(other.keys, nearness * (other.isWeak ? weakShare : 1)));
      if (other.keys.some((key) => first.has(key))) context.push(this.#weigh(['@first'], nearness));
      if (other.keys.some((key) => last.has(key))) context.push(this.#weigh(['@last'], nearness));
    }
    return context;
  }

  #weigh(keys: readonly string[], weight: number): Weighed {
    const known = this.#weight(keys);
    return { keys, weight, worth: weight * (known === 0 ? worthOfUnknown : known) };
  }
}
