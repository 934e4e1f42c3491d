import { conceptTable } from './concept-table.ts';
import { skeletonOfArabic, skeletonOfLatin } from './drug-skeleton.ts';
import { drugEnding, drugTable } from './drug-table.ts';
import { furtherDrugs } from './further-drugs.ts';
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
/** Words that mean something else in small letters, or when folded. */
const casedWords = new Map([
  ['Mg', 'magnesium'],
  ['Ca', 'calcium'],
  ['C', 'cycle'],
  ['DES', 'stent'],
  // Folded, these would be his father, pains and a fever.
  ['والدة', 'mother'],
  ['الأم', 'mother'],
  ['لأم', 'mother'],
  // These share the root of an artery.
  ['شرى', 'urticaria'],
  ['الشرى', 'urticaria'],
]);
/** Words that share the root of a concept: a shoulder, DOE, creps, GA. */
const misread = new Set([
  'should',
  'does',
  'crept',
  'cas',
  'gas',
  'gases',
  'rated',
  'rating',
  'moved',
]);
/** The same, with what they stand for. */
const fixed = new Map(
  ['test', 'tests', 'tested', 'testing'].map((word) => [word, 'investigation'] as const),
);
const phrases = readConcepts();
/** What longer phrases begin with. */
const beginnings = new Set([...phrases.keys()].flatMap(beginningsOf));
const drugs = readDrugs();
const skeletons = readSkeletons();

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
  const rows = `${drugTable.trim()}\n${furtherDrugs.trim()}`.split(/ \| |\n/);
  const found = new Map<string, string>();
  for (const row of rows) {
    const names = row.split(' ').map(fold);
    const [generic = ''] = names;
    for (const name of names) if (!found.has(name)) found.set(name, found.get(generic) ?? generic);
  }
  return found;
}

/** Generic names by the consonants of a name; those of several medicines are left out. */
function readSkeletons(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const several = new Set<string>();
  for (const [name, generic] of drugs) {
    const skeleton = /^[a-z]+$/.test(name) ? skeletonOfLatin(name) : undefined;
    if (skeleton === undefined) continue;
    if ((found.get(skeleton) ?? generic) !== generic) several.add(skeleton);
    found.set(skeleton, generic);
  }
  for (const skeleton of several) found.delete(skeleton);
  return found;
}

/** The concept that the most words from here on stand for. */
export function conceptAt(tokens: readonly Token[], index: number): Concept | undefined {
  const cased = casedWords.get(tokens[index]?.text ?? '');
  if (cased !== undefined) return { keys: [cased], length: 1 };
  // "RV 8/52" is no ventricle.
  if (tokens[index]?.text === 'RV' && tokens[index + 1]?.isNumber === true)
    return { keys: ['follow_up'], length: 1 };
  const meant = fixed.get(fold(tokens[index]?.text ?? ''));
  if (meant !== undefined) return { keys: [meant], length: 1 };
  if (misread.has(fold(tokens[index]?.text ?? ''))) return undefined;
  let phrase = '';
  let best: Concept | undefined;
  for (let length = 1; length <= longest; length += 1) {
    const token = tokens[index + length - 1];
    if (token === undefined || (length > 1 && !isJoined(token.before))) break;
    phrase += (length > 1 ? ' ' : '') + stem(token.text);
    const keys = phrases.get(phrase) ?? (length === 1 ? withoutParticle(phrase) : undefined);
    if (keys !== undefined) best = { keys, length };
    if (!beginnings.has(phrase)) break;
  }
  return best;
}

/** "بسعال" is "with a cough". */
const withoutParticle = (word: string): readonly string[] | undefined =>
  /^[بلفك].{3}/.test(word) ? phrases.get(word.slice(1)) : undefined;

const isJoined = (between: string): boolean => /^(?: ?[-–/&+:'’]? ?)$/.test(between);

/** The generic name of the medicine a word names, or undefined. */
export function drugOf(word: string): string | undefined {
  const folded = fold(word);
  const known = drugs.get(folded) ?? drugs.get(folded.replace(/^(?:وال|بال|لل|ال|[وبل])/, ''));
  if (known !== undefined) return known;
  if (/^\p{Script=Arabic}/u.test(folded)) return drugOfArabic(folded);
  const isNamed = folded.length >= 7 && /^[a-z]+$/.test(folded) && drugEnding.test(folded);
  return isNamed && !notDrugs.has(folded) ? folded : undefined;
}

/** The medicine that an Arabic word spells; the table need not tell its spelling. */
function drugOfArabic(word: string): string | undefined {
  if (phrases.has(stem(word))) return undefined;
  const bare = word.replace(/^(?:وال|بال|لل|ال)/, '');
  for (const plain of [bare, bare.replace(/^[وبل]/, '')]) {
    const generic = skeletons.get(skeletonOfArabic(plain) ?? '');
    if (generic !== undefined) return generic;
  }
  return undefined;
}

/** Words with the ending of a medicine that are none. */
const notDrugs = new Set(
  'medicine vaccine routine baseline determine examine examined machine trichomonas troponin control alcohol cholesterol creatinine urine spine saline imaging protocol sputum benzodiazepine antihistamine porcelain glycerol catecholamine xanthine quinine amines marine feline canine chlorine iodine caffeine'.split(
    ' ',
  ),
);
