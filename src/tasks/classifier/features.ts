import { tokenise } from '../match/tokens.ts';

/** Letters of an English word that stand for all its endings. */
const stemLetters = 5;
/** The shortest that an Arabic word may become without its prefixes and suffixes. */
const shortestStem = 3;

function stemOf(word: string, forms: readonly string[]): string | undefined {
  if (!/\p{Script=Arabic}/u.test(word)) {
    return word.length > stemLetters ? word.slice(0, stemLetters) : undefined;
  }
  const stems = forms.filter((form) => form.length >= shortestStem);
  return stems.reduce((shortest, form) => (form.length < shortest.length ? form : shortest), word);
}

/**
 * What a classifier sees of a text: its words, each with the one before it (`^` at the beginning of
 * a sentence), and their stems (`~`). Numbers are all alike (`#`), and count beside a word alone.
 * Each once, at most three per word.
 */
export function featuresOf(text: string): readonly string[] {
  const features = new Set<string>();
  let last = '^';
  for (const { word: token, forms, before } of tokenise(text)) {
    const isNumber = /^\d/u.test(token);
    const word = isNumber ? '#' : token;
    const previous = before === 'sentence' ? '^' : last;
    const stem = stemOf(word, forms);
    if (!isNumber) features.add(word);
    if (!isNumber || /\p{L}/u.test(previous)) features.add(`${previous} ${word}`);
    if (stem !== undefined) features.add(`~${stem}`);
    last = word;
  }
  return [...features];
}
