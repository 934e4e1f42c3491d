const suffixes = [
  'ها',
  'هم',
  'هن',
  'كم',
  'نا',
  'ني',
  'تي',
  'تك',
  'ته',
  'تها',
  'تهم',
  'ين',
  'ون',
  'ات',
  'ان',
  'وا',
  'ه',
  'ك',
  'ي',
  'ت',
  'ا',
  'ش',
];

/** The word as it is, and without each prefix of the list that it has and that leaves enough. */
function without(words: readonly string[], prefixes: readonly string[], least: number): string[] {
  const stripped = words.flatMap((word) =>
    prefixes
      .filter((prefix) => word.startsWith(prefix) && word.length - prefix.length >= least)
      .map((prefix) => word.slice(prefix.length)),
  );
  return [...words, ...stripped];
}

/** A noun before a suffix has ت where it ends in ه alone: حرارته, حرارة (ة is written ه here). */
function withoutSuffix(word: string): string[] {
  return suffixes
    .filter((suffix) => word.endsWith(suffix) && word.length - suffix.length >= 2)
    .map((suffix) => word.slice(0, -suffix.length))
    .flatMap((stem) => (stem.endsWith('ت') ? [stem, `${stem.slice(0, -1)}ه`] : [stem]));
}

/**
 * Every reading of a normalised Arabic word without what is written onto it: conjunctions,
 * prepositions, the article, the person and tense of a verb, pronouns. The word itself is first.
 */
export function arabicForms(word: string): readonly string[] {
  const conjunctions = without([word], ['و', 'ف'], 2);
  const prepositions = without(conjunctions, ['ب', 'ل', 'ك', 'ه', 'ع'], 2);
  const nouns = without(prepositions, ['ال', 'لل'], 2);
  const verbs = without(
    conjunctions,
    ['ي', 'ت', 'ن', 'ا', 'بي', 'بت', 'بن', 'با', 'ب', 'حي', 'حت', 'ح', 'سي', 'ست', 'س', 'مت', 'م'],
    2,
  );
  const stems = [...new Set([...nouns, ...verbs])];
  return [...new Set([...stems, ...stems.flatMap(withoutSuffix)])];
}
