import { normalise } from './normalise.ts';
import type { Token } from './tokens.ts';

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

type Part =
  | {
      readonly kind: 'words';
      readonly exact: ReadonlySet<string>;
      readonly prefixes: readonly string[];
    }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  | { readonly kind: 'gap' };

/** One term, compiled. */
export interface Term {
  readonly concept: string;
  readonly parts: readonly Part[];
}

/** Terms by how they begin. */
export interface Lexicon {
  readonly byWord: ReadonlyMap<string, readonly Term[]>;
  readonly byPrefix: ReadonlyMap<string, readonly Term[]>;
  readonly byNumber: readonly Term[];
  /** Long words with one letter left out, for words typed with one letter too few or too many. */
  readonly misspelt: ReadonlyMap<string, readonly string[]>;
}

/** The longest a gap may be, in words. */
const longestGap = 4;
const shortestMisspelt = 6;
const longestMisspelt = 20;

function parsePart(text: string): Part {
  if (text === '..') return { kind: 'gap' };
  const range = /^#([\d.]+)-([\d.]+)$/u.exec(text);
  if (range !== null) return { kind: 'number', least: Number(range[1]), most: Number(range[2]) };
  const words = text.split('/');
  return {
    kind: 'words',
    exact: new Set(words.filter((word) => !word.endsWith('*'))),
    prefixes: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
  };
}

function parseTerm(concept: string, text: string): Term {
  return { concept, parts: normalise(text).trim().split(/\s+/u).map(parsePart) };
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

/** Every string that is the word without one letter. */
function* shortened(word: string): Iterable<string> {
  for (let index = 1; index < word.length; index += 1) {
    yield word.slice(0, index) + word.slice(index + 1);
  }
}

function isLongLatin(word: string): boolean {
  return (
    word.length >= shortestMisspelt && word.length <= longestMisspelt && /^[a-z]+$/u.test(word)
  );
}

/** Compiles concepts, so that a text is read once, whatever their number. */
export function compileLexicon(concepts: Concepts): Lexicon {
  const byWord = new Map<string, Term[]>();
  const byPrefix = new Map<string, Term[]>();
  const byNumber: Term[] = [];
  const misspelt = new Map<string, string[]>();
  for (const [concept, { en, ar }] of Object.entries(concepts)) {
    for (const text of `${en},${ar}`.split(/[,،]/u)) {
      if (text.trim() === '') continue;
      const term = parseTerm(concept, text);
      for (const part of term.parts) {
        if (part.kind !== 'words') continue;
        for (const word of [...part.exact, ...part.prefixes].filter(isLongLatin)) {
          for (const short of [word, ...shortened(word)]) add(misspelt, short, word);
        }
      }
      const [first] = term.parts;
      if (first?.kind === 'number') byNumber.push(term);
      if (first?.kind !== 'words') continue;
      for (const word of first.exact) add(byWord, word, term);
      for (const prefix of first.prefixes) add(byPrefix, prefix, term);
    }
  }
  return { byWord, byPrefix, byNumber, misspelt };
}

const lettersOf = (word: string): string => Array.from(word).sort().join('');

/** The words of the lexicon that a typed word is one missing, doubled or swapped letter from. */
export function corrections(lexicon: Lexicon, word: string): readonly string[] {
  if (!isLongLatin(word)) return [];
  const sorted = lettersOf(word);
  const near = [word, ...shortened(word)].flatMap((short) => lexicon.misspelt.get(short) ?? []);
  return [...new Set(near)].filter(
    (known) => known.length !== word.length || lettersOf(known) === sorted,
  );
}

function fits(part: Part, token: Token, forms: readonly string[]): boolean {
  if (part.kind === 'gap') return false;
  if (part.kind === 'number') {
    return token.value !== undefined && token.value >= part.least && token.value <= part.most;
  }
  return forms.some(
    (form) => part.exact.has(form) || part.prefixes.some((prefix) => form.startsWith(prefix)),
  );
}

/** Whether a term that begins with a number may begin at this one. */
export function startsWithNumber({ parts: [first] }: Term, token: Token): boolean {
  return first !== undefined && fits(first, token, token.forms);
}

/**
 * Where a term that begins at a word ends (excluded), or undefined where it does not stand there.
 * A term never crosses the end of a sentence.
 */
export function matchTerm(
  term: Term,
  tokens: readonly Token[],
  forms: readonly (readonly string[])[],
  start: number,
  partIndex = 0,
): number | undefined {
  const part = term.parts[partIndex];
  if (part === undefined) return start;
  const furthest = part.kind === 'gap' ? start + longestGap : start;
  const next = part.kind === 'gap' ? partIndex + 1 : partIndex;
  const wanted = term.parts[next];
  for (let index = start; index <= furthest; index += 1) {
    const token = tokens[index];
    if (token === undefined || wanted === undefined) return undefined;
    if (partIndex > 0 && token.before === 'sentence') return undefined;
    if (fits(wanted, token, forms[index] ?? token.forms)) {
      const end = matchTerm(term, tokens, forms, index + 1, next + 1);
      if (end !== undefined) return end;
    }
  }
  return undefined;
}
