/** Long words with one letter left out, by which words that are typed almost right are found. */
export type Spellings = ReadonlyMap<string, readonly string[]>;

const shortestMisspelt = 6;
const longestMisspelt = 20;

/** Every string that is the word without one letter; the first letter is always typed. */
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

/** The near misses of known words. Only long English words have any. */
export function nearMisses(words: readonly string[]): Spellings {
  const near = new Map<string, string[]>();
  for (const word of words.filter(isLongLatin)) {
    for (const short of [word, ...shortened(word)]) {
      const known = near.get(short);
      if (known === undefined) near.set(short, [word]);
      else known.push(word);
    }
  }
  return near;
}

/** Usual words that are one letter from a word of the rules, and are hardly ever meant as that. */
const usualWords = new Set(
  (
    'alright arching backed backing baking beaten belling binding bottled breadth brothers camping ' +
    'clever clothing complete daemons desired filing finnish freeing friction grasping grasped ' +
    'ground hosting muscle noting packing painting patent patents pickling placing pooling private ' +
    'raising reading relying return returns sallow scaling seating selling shaving signed sparing ' +
    'starting stated stating station stations staying stinking strangle stranger string strings thirsty ' +
    'tracing trusts tuning violet weaving weeping wedding writing'
  ).split(' '),
);

const lettersOf = (word: string): string => Array.from(word).sort().join('');

/** The known words that a typed word is one missing, doubled or swapped letter from. */
export function corrections(spellings: Spellings, word: string): readonly string[] {
  if (!isLongLatin(word) || usualWords.has(word)) return [];
  const sorted = lettersOf(word);
  const near = [word, ...shortened(word)].flatMap((short) => spellings.get(short) ?? []);
  return [...new Set(near)].filter(
    (known) => known.length !== word.length || lettersOf(known) === sorted,
  );
}
