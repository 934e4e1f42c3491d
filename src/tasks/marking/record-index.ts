import { cellsOf } from './columns.ts';
import { headingsOf } from './headings.ts';
import { withoutItemNumbers } from './item-numbers.ts';
import { asideOf, readLine, type PlacedTerm, type RecordLine } from './record-line.ts';

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
/** What is left of a key's count at the other end of its line. */
const farInLine = 0.15;

/** A record made ready for checking statements against it: split into lines, which links count from 1. */
export class RecordIndex {
  readonly lines: readonly string[];
  readonly #read: readonly RecordLine[];
  readonly #headings: readonly number[];
  /** The lines, from 0, that hold a key. */
  readonly #holders = new Map<string, number[]>();

  constructor(record: string, read: readonly RecordLine[] = [...linesOf(record)]) {
    this.lines = record.split('\n');
    this.#headings = headingsOf(this.lines);
    this.#read = read;
    this.#read.forEach(({ places }, index) => {
      for (const key of places.keys()) {
        const holders = this.#holders.get(key);
        if (holders === undefined) this.#holders.set(key, [index]);
        else holders.push(index);
      }
    });
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

  /** How telling a key is: less the more lines hold it; 0 for one of no line. */
  weight(key: string): number {
    const holders = this.#holders.get(key)?.length ?? 0;
    return holders === 0 ? 0 : Math.log(1 + this.lines.length / holders);
  }

  /** The terms of a line, which counts from 0. */
  termsOf(line: number): readonly PlacedTerm[] {
    return this.#read[line]?.terms ?? [];
  }

  /** The lines, from 0, that hold most of what is sought, with how much; best first. */
  nearest(sought: readonly Sought[], count: number): { line: number; score: number }[] {
    const scores = new Map<number, number>();
    for (const { keys, weight } of sought) {
      const counted = new Set<number>();
      for (const key of keys) {
        const worth = weight * this.weight(key);
        for (const line of this.#holders.get(key) ?? []) {
          if (counted.has(line)) continue;
          counted.add(line);
          scores.set(line, (scores.get(line) ?? 0) + worth);
        }
      }
    }
    return [...scores]
      .map(([line, score]) => ({ line, score: score + this.#around(line, sought) }))
      .sort((a, b) => b.score - a.score || a.line - b.line)
      .slice(0, count);
  }

  #around(line: number, sought: readonly Sought[]): number {
    const heading = this.#read[this.#headings[line] ?? -1];
    if (heading === undefined) return 0;
    let sum = 0;
    for (const { keys, weight } of sought) {
      const key = keys.find((each) => heading.places.has(each));
      if (key !== undefined) sum += inHeading * weight * this.weight(key);
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
    if (places !== undefined) return this.#inLine(places, term);
    if (term.labels.includes(key)) return inLabel;
    if (this.#read[this.#headings[line] ?? -1]?.places.has(key) === true) return inHeading;
    const isBeside = [line - 1, line + 1].some((index) => this.#read[index]?.places.has(key));
    return isBeside ? inNeighbour : 0;
  }

  #inLine(places: readonly number[], term: PlacedTerm): number {
    const far = Math.min(...places.map((at) => Math.abs(at - term.at)));
    return Math.max(farInLine, Math.exp(-far));
  }
}

/** The lines of a record, each read when it is asked for. */
function* linesOf(record: string): Generator<RecordLine> {
  const lines = record.split('\n');
  const headings = headingsOf(lines);
  const cells = cellsOf(lines);
  const read: RecordLine[] = [];
  for (const [index, line] of withoutItemNumbers(lines).entries()) {
    const heading = read[headings[index] ?? -1];
    const under = heading?.terms.map(asideOf).find((aside) => aside !== undefined);
    const one = readLine(line, cells[index] ?? [], under);
    read.push(one);
    yield one;
  }
}
