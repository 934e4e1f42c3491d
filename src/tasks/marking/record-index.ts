import { cellsOf } from './columns.ts';
import { headingsOf } from './headings.ts';
import { withoutItemNumbers } from './item-numbers.ts';
import {
  asideUnder,
  readLine,
  readWrapped,
  type PlacedTerm,
  type RecordLine,
} from './record-line.ts';
import { continuations } from './wrapped-lines.ts';

/** A weighted key to look for. */
export interface Sought {
  readonly keys: readonly string[];
  readonly weight: number;
}

/** How much a key counts that stands elsewhere than in the line itself. */
const inLabel = 0.8;
const inHeading = 0.3;
const inNeighbour = 0.12;
/** How much all keys but the first count: the month of a date, the figure of a dose. */
const lessTelling = 0.4;
/** The same for what a line begins with, which all of it is about. */
const ofTopic = 0.5;
/** Keys of a date, a time or a day, of which all lines below are. */
const isMoment = /^(?:date|month|year|time|day):/;
/** What is left of a key's count at the other end of its line. */
const farInLine = 0.15;

/** A record made ready for checking statements against it: split into lines, which links count from 1. */
export class RecordIndex {
  readonly lines: readonly string[];
  readonly #read: readonly RecordLine[];
  readonly #headings: readonly number[];
  readonly #above: ReadonlySet<number>;
  /** The lines, from 0, that hold a key. */
  readonly #holders = new Map<string, number[]>();
  readonly #weights = new Map<string, number>();
  /** The polarities each key is told with, after the key. */
  readonly #told = new Set<string>();
  /** The keys that are affirmed, or perhaps, and not of a relative. */
  readonly #toldOfPatient = new Set<string>();

  constructor(record: string, read: readonly RecordLine[] = [...linesOf(record)]) {
    this.lines = record.split('\n');
    this.#headings = headingsOf(this.lines);
    this.#above = new Set(this.#headings);
    this.#read = read;
    this.#read.forEach(({ places, terms }, index) => {
      for (const { keys, polarity, aside } of terms) {
        this.#told.add(`${keys[0]} ${polarity}`);
        if (aside !== 'family' && polarity !== -1) this.#toldOfPatient.add(keys[0] ?? '');
      }
      for (const key of places.keys()) {
        const holders = this.#holders.get(key);
        if (holders === undefined) this.#holders.set(key, [index]);
        else holders.push(index);
      }
    });
    for (const [key, { length }] of this.#holders)
      this.#weights.set(key, Math.log(1 + this.lines.length / length));
  }

  /** Reads a line in each step: a long record takes a while. */
  static *inSteps(record: string): Generator<undefined, RecordIndex> {
    const read: RecordLine[] = [];
    for (const line of linesOf(record)) {
      read.push(line);
      yield;
    }
    return new RecordIndex(record, read);
  }

  has(key: string): boolean {
    return this.#holders.has(key);
  }

  /** Whether the record affirms (1) or denies (-1) what a key is the first of. */
  isTold(key: string, polarity: number): boolean {
    return this.#told.has(`${key} ${polarity}`);
  }

  /** Whether the record perhaps affirms a key of the patient. */
  isToldOfPatient(key: string): boolean {
    return this.#toldOfPatient.has(key);
  }

  /** How telling a key is: less the more lines hold it; 0 for one of no line. */
  weight(key: string): number {
    return this.#weights.get(key) ?? 0;
  }

  /** How much the first of some keys that a line holds counts; 0 without one. */
  share(line: number, keys: readonly string[]): number {
    const key = keys.find((each) => this.#read[line]?.places.has(each));
    return key === undefined ? 0 : this.weight(key);
  }

  /** How telling the most telling of some keys is; as much as one of a single line if none is known. */
  rarity(keys: readonly string[]): number {
    const known = Math.max(0, ...keys.map((key) => this.weight(key)));
    return known === 0 ? Math.log(1 + this.lines.length) : known;
  }

  /** The lines, from 0, that hold a key. */
  holdersOf(key: string): readonly number[] {
    return this.#holders.get(key) ?? [];
  }

  /** All terms of the record. */
  terms(): readonly PlacedTerm[] {
    return this.#read.flatMap(({ terms }) => terms);
  }

  /** The terms of a line, which counts from 0. */
  termsOf(line: number): readonly PlacedTerm[] {
    return this.#read[line]?.terms ?? [];
  }

  /** Whether lines stand below a line, as its heading. */
  isHeading(line: number): boolean {
    return this.#above.has(line);
  }

  /** The dates and times above a line, as if the line began with them. */
  momentsAbove(line: number): readonly PlacedTerm[] {
    const heading = this.#read[this.#headings[line] ?? -1];
    return (heading?.terms ?? [])
      .filter(({ keys }) => keys.some((key) => isMoment.test(key)))
      .map((term) => ({ ...term, at: 0 }));
  }

  /** The lines, from 0, that hold most of what is sought, with how much; best first. */
  nearest(sought: readonly Sought[], count: number): { line: number; score: number }[] {
    const scores = new Map<number, number>();
    for (const { keys, weight } of sought) {
      const counted = keys.length > 1 ? new Set<number>() : undefined;
      for (const key of keys) {
        const worth = weight * this.weight(key);
        for (const line of this.#holders.get(key) ?? []) {
          if (counted?.has(line) === true) continue;
          counted?.add(line);
          scores.set(line, (scores.get(line) ?? 0) + worth);
        }
      }
    }
    const above = new Map<number, number>();
    return [...scores]
      .map(([line, score]) => ({ line, score: score + this.#inHeading(line, sought, above) }))
      .sort((a, b) => b.score - a.score || a.line - b.line)
      .slice(0, count);
  }

  /** What the heading of a line holds of what is sought; `known` keeps it for the heading's other lines. */
  #inHeading(line: number, sought: readonly Sought[], known: Map<number, number>): number {
    const index = this.#headings[line] ?? -1;
    const heading = this.#read[index];
    if (heading === undefined) return 0;
    let sum = known.get(index);
    if (sum === undefined) {
      sum = 0;
      for (const { keys, weight } of sought) {
        const key = keys.find((each) => heading.places.has(each));
        if (key !== undefined) sum += inHeading * weight * this.weight(key);
      }
      known.set(index, sum);
    }
    return sum;
  }

  /** From 0 to 1: how near one of the keys stands to a term of a line, with which key. */
  nearness(line: number, term: PlacedTerm, keys: readonly string[]): number {
    let nearest = 0;
    let share = 1;
    for (const key of keys) {
      nearest = Math.max(nearest, share * this.#nearnessOf(line, term, key));
      share = lessTelling;
    }
    return nearest;
  }

  #nearnessOf(line: number, term: PlacedTerm, key: string): number {
    const places = this.#read[line]?.places.get(key);
    const over = Math.max(
      this.#overEnd(line - 1, line, key, term),
      this.#overEnd(line + 1, line + 1, key, term),
    );
    if (places !== undefined)
      return Math.max(over, this.#inLine(places, term, this.#read[line]?.topic ?? 0));
    if (over > inHeading) return over;
    if (term.labels.includes(key)) return inLabel;
    if (this.#read[this.#headings[line] ?? -1]?.places.has(key) === true)
      return isMoment.test(key) ? ofTopic : inHeading;
    const isBeside = [line - 1, line + 1].some((index) => this.#read[index]?.places.has(key));
    return isBeside ? inNeighbour : 0;
  }

  /** How near a key of the line before or after stands where `later` goes on with the sentence of the other. */
  #overEnd(line: number, later: number, key: string, term: PlacedTerm): number {
    if (this.#read[later]?.isContinued !== true) return 0;
    const places = this.#read[line]?.places.get(key) ?? [];
    return Math.max(0, ...places.map((at) => Math.exp(-Math.abs(at - term.at))));
  }

  #inLine(places: readonly number[], term: PlacedTerm, topic: number): number {
    let far = Infinity;
    for (const at of places) far = Math.min(far, Math.abs(at - term.at));
    const isOfTopic = (places[0] ?? Infinity) <= topic || term.at <= topic;
    return Math.max(isOfTopic ? ofTopic : farInLine, Math.exp(-far));
  }
}

/** The lines of a record, each read when it is asked for. */
function* linesOf(record: string): Generator<RecordLine> {
  const lines = record.split('\n');
  const headings = headingsOf(lines);
  const cells = cellsOf(lines);
  const read: RecordLine[] = [];
  const continued = continuations(lines);
  const plain = withoutItemNumbers(lines);
  for (let index = 0; index < plain.length; index = read.length) {
    const heading = read[headings[index] ?? -1];
    const under = asideUnder(heading?.terms ?? []);
    let end = index + 1;
    while (continued[end] === true) end += 1;
    const each =
      end > index + 1
        ? readWrapped(plain.slice(index, end), under)
        : [readLine(plain[index] ?? '', cells[index] ?? [], under)];
    read.push(...each);
    yield* each;
  }
}
