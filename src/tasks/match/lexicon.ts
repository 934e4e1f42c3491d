import { normalise } from './normalise.ts';
import { nearMisses, type Spellings } from './spelling.ts';
import { joinedAnd, type Token } from './tokens.ts';

/**
 * The ways to say one thing. Terms are separated by commas, their words by spaces. In a term
 * `word*` is any word that begins so, `a/b` is either word, `..` is up to four words, and
 * `#38-42` is a number in that range, both ends included.
 */
export interface Concept {
  readonly en: string;
  readonly ar: string;
}

/** Concepts by name. */
export type Concepts = Readonly<Record<string, Concept>>;

/** A place in the tree of terms: what may come next, and the concepts that are said by now. */
interface Node {
  /** By the text of the part, so that terms that begin alike share their nodes. */
  readonly children: Map<string, Node>;
  /** The same children by each of their words; `word*` for a beginning. */
  readonly byWord: Map<string, Node[]>;
  readonly numbers: { readonly least: number; readonly most: number; readonly node: Node }[];
  afterGap: Node | undefined;
  readonly concepts: Set<string>;
}

/** Every term as one tree, so that a text is read once, whatever their number. */
export interface Lexicon {
  readonly root: Node;
  /** Every word of the terms, with `*` for a beginning. */
  readonly words: ReadonlySet<string>;
  readonly spellings: Spellings;
}

/** The longest a gap may be, in words. */
const longestGap = 4;
const shortestPrefix = 2;
const longestPrefix = 14;

const emptyNode = (): Node => ({
  children: new Map(),
  byWord: new Map(),
  numbers: [],
  afterGap: undefined,
  concepts: new Set(),
});

/** The terms of a concept in one language, as they are written. */
export function termsOf(text: string): readonly string[] {
  return text
    .split(/[,،]/u)
    .map((term) => term.trim())
    .filter((term) => term !== '');
}

function childOf(node: Node, part: string, words: Set<string>): Node {
  if (part === '..') return (node.afterGap ??= emptyNode());
  const known = node.children.get(part);
  if (known !== undefined) return known;
  const child = emptyNode();
  node.children.set(part, child);
  const range = /^#([\d.]+)-([\d.]+)$/u.exec(part);
  if (range !== null) {
    node.numbers.push({ least: Number(range[1]), most: Number(range[2]), node: child });
    return child;
  }
  for (const word of new Set(part.split('/'))) {
    words.add(word);
    const same = node.byWord.get(word);
    if (same === undefined) node.byWord.set(word, [child]);
    else same.push(child);
  }
  return child;
}

/** Compiles concepts into one tree. */
export function compileLexicon(concepts: Concepts): Lexicon {
  const root = emptyNode();
  const words = new Set<string>();
  for (const [concept, { en, ar }] of Object.entries(concepts)) {
    for (const term of [...termsOf(en), ...termsOf(ar)]) {
      let node = root;
      for (const part of normalise(term).trim().split(/\s+/u)) node = childOf(node, part, words);
      node.concepts.add(concept);
    }
  }
  return { root, words, spellings: nearMisses([...words].map((word) => word.replace('*', ''))) };
}

/** The words of the lexicon, and beginnings of words, that a typed word can be read as. */
export function readingsOf({ words }: Lexicon, forms: readonly string[]): readonly string[] {
  const readings = new Set<string>();
  for (const form of forms) {
    if (words.has(form)) readings.add(form);
    for (let length = shortestPrefix; length <= Math.min(form.length, longestPrefix); length += 1) {
      const beginning = `${form.slice(0, length)}*`;
      if (words.has(beginning)) readings.add(beginning);
    }
  }
  return [...readings];
}

/** Words that say "not". */
const negators = new Set([
  'no',
  'not',
  'never',
  'without',
  'nobody',
  'لا',
  'ولا',
  'فلا',
  'بلا',
  'بدون',
]);

/**
 * Reports each term that begins at a word: its concept, where it ends (excluded), and whether the
 * term itself says "not" ("not breathing"); a gap may hold a "no" that it does not say. A term
 * never crosses the end of a sentence.
 */
export function matchTerms(
  { root }: Lexicon,
  tokens: readonly Token[],
  readings: readonly (readonly string[])[],
  start: number,
  report: (concept: string, end: number, saysNot: boolean) => void,
): void {
  const crosses = (index: number): boolean =>
    index >= tokens.length || (index > start && tokens[index]?.before === 'sentence');
  const step = (node: Node, index: number, saysNot: boolean): void => {
    if (crosses(index)) return;
    for (const reading of readings[index] ?? [])
      for (const next of node.byWord.get(reading) ?? [])
        arrive(next, index + 1, saysNot || negators.has(reading));
    const value = tokens[index]?.value;
    if (value === undefined) return;
    for (const { least, most, node: next } of node.numbers)
      if (value >= least && value <= most) arrive(next, index + 1, saysNot);
  };
  const arrive = (node: Node, index: number, saysNot: boolean): void => {
    for (const concept of node.concepts) report(concept, index, saysNot);
    if (node.children.size > 0) step(node, index, saysNot);
    for (let skipped = 0; node.afterGap !== undefined && skipped <= longestGap; skipped += 1) {
      const next = tokens[index + skipped];
      // What a comma parts belongs to no one phrase: "لا نزيف، حركة الجنين جيدة".
      if (skipped > 0 && next?.before === 'comma') return;
      // Nor is what "and" joins denied: "ما عنده شي ويرضع".
      if (saysNot && joinedAnd.test(next?.word ?? '')) return;
      if (crosses(index + skipped)) return;
      step(node.afterGap, index + skipped, saysNot);
    }
  };
  step(root, start, false);
}
