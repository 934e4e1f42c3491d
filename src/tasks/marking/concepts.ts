import { conceptTable } from './concept-table.ts';
import { drugEnding, drugTable } from './drug-table.ts';
import { fold, stem } from './fold.ts';
import type { Token } from './tokens.ts';

/** What one or more words of a text stand for. */
export interface Concept {
  /** Words, `side:left`; each denied one begins with '!'. */
  readonly keys: readonly string[];
  /** How many tokens it takes. */
  readonly length: number;
}

const longest = 6;
/** Abbreviations that mean something else in small letters. */
const casedWords = new Map([
  ['Mg', 'magnesium'],
  ['Ca', 'calcium'],
  ['C', 'cycle'],
]);
/** Words with the root of a shoulder, and of DOE. */
const misread = new Set(['should', 'does']);
const phrases = readConcepts();
/** What longer phrases begin with. */
const beginnings = new Set([...phrases.keys()].flatMap(beginningsOf));
const drugs = readDrugs();

function readConcepts(): ReadonlyMap<string, readonly string[]> {
  const rows = conceptTable
    .trim()
    .split('\n')
    .map((row) => {
      const [left = '', right = ''] = row.split(' = ');
      return { keys: left.trim().split(' '), ways: right.split(' | ') };
    });
  const defined = new Set(rows.flatMap(({ keys }) => (keys.length === 1 ? keys : [])));
  const found = new Map<string, readonly string[]>();
  for (const { keys, ways } of rows) {
    const resolved = keys.map((key) => (defined.has(key) || /[:!_]/.test(key) ? key : stem(key)));
    if (keys.length === 1 && !found.has(stem(keys[0] ?? '')))
      found.set(stem(keys[0] ?? ''), resolved);
    for (const way of ways) {
      const phrase = (way.match(/[\p{L}\p{M}\d]+|#/gu) ?? []).map(stem).join(' ');
      if (!found.has(phrase)) found.set(phrase, resolved);
    }
  }
  return found;
}

function beginningsOf(phrase: string): string[] {
  const words = phrase.split(' ');
  return words.slice(1).map((_, index) => words.slice(0, index + 1).join(' '));
}

function readDrugs(): ReadonlyMap<string, string> {
  const rows = drugTable.trim().split(/ \| |\n/);
  return new Map(
    rows.flatMap((row) => {
      const names = row.split(' ').map(fold);
      return names.map((name) => [name, names[0] ?? name] as const);
    }),
  );
}

/** The concept that the most words from here on stand for. */
export function conceptAt(tokens: readonly Token[], index: number): Concept | undefined {
  const cased = casedWords.get(tokens[index]?.text ?? '');
  if (cased !== undefined) return { keys: [cased], length: 1 };
  if (misread.has(fold(tokens[index]?.text ?? ''))) return undefined;
  let phrase = '';
  let best: Concept | undefined;
  for (let length = 1; length <= longest; length += 1) {
    const token = tokens[index + length - 1];
    if (token === undefined || (length > 1 && !isJoined(token.before))) break;
    phrase += (length > 1 ? ' ' : '') + stem(token.text);
    const keys = phrases.get(phrase);
    if (keys !== undefined) best = { keys, length };
    if (!beginnings.has(phrase)) break;
  }
  return best;
}

const isJoined = (between: string): boolean => /^(?: ?[-–/&+:'’]? ?)$/.test(between);

/** The generic name of the medicine a word names, or undefined. */
export function drugOf(word: string): string | undefined {
  const folded = fold(word);
  const known = drugs.get(folded) ?? drugs.get(folded.replace(/^(?:وال|بال|لل|ال|[وبل])/, ''));
  if (known !== undefined) return known;
  const isNamed = folded.length >= 7 && /^[a-z]+$/.test(folded) && drugEnding.test(folded);
  return isNamed && !notDrugs.has(folded) ? folded : undefined;
}

/** Words with the ending of a medicine that are none. */
const notDrugs = new Set(
  'medicine vaccine routine baseline determine examine examined machine trichomonas troponin control alcohol cholesterol creatinine urine spine saline imaging protocol sputum benzodiazepine antihistamine porcelain glycerol catecholamine xanthine quinine amines marine feline canine chlorine iodine caffeine'.split(
    ' ',
  ),
);
