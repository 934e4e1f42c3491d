/** Brings spellings of one word together: case, diacritics, British and American, Arabic letter forms. */
export function fold(word: string): string {
  return kept(folds, word, foldAnew);
}

/** A record says the same words again and again. */
const folds = new Map<string, string>();
const stems = new Map<string, string>();
/** Enough for the words of a long record. */
const mostWords = 20_000;

function kept(known: Map<string, string>, word: string, make: (word: string) => string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size >= mostWords) known.clear();
  const made = make(word);
  known.set(word, made);
  return made;
}

function foldAnew(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/'s$/, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/ae|oe/g, 'e')
    .replace(/(?<=\p{L}{2})our$/u, 'or')
    .replace(/is(e|ed|es|ing|ation)$/, 'iz$1');
}

/** Folds and takes the endings and Arabic particles off: words of one root mostly share the result. */
export function stem(word: string): string {
  return kept(stems, word, stemAnew);
}

function stemAnew(word: string): string {
  const folded = fold(word);
  return /\p{Script=Arabic}/u.test(folded) ? stemArabic(folded) : stemEnglish(folded);
}

const englishEnding =
  /(?:ically|ical|ations?|itions?|ments?|ness|ities|ity|ings?|ied|ies|ions?|ate[sd]?|ally|ary|al|ics?|ous|ive|ers?|ed|es|ly|s|e|y|a)$/;

function stemEnglish(word: string): string {
  let stemmed = word;
  for (let round = 0; round < 2; round += 1) {
    const shorter = stemmed.replace(englishEnding, '');
    if (shorter.length < 4) break;
    stemmed = shorter.replace(/([bdgklmnprt])\1$/, '$1');
  }
  return stemmed.length > 3 || !/[^su]s$/.test(stemmed) ? stemmed : stemmed.slice(0, -1);
}

/** Words whose first letter is theirs, not the particle "and". */
const withOwnWaw =
  /^(?:وذم|ورم|وجه|وزن|وريد|وعي|ولاد|وضع|وقف|وحد|وصف|وفا|وقت|ورك|وتر|وراث|وظيف|وصول|وسط|والد|وقاي|واعي|واحد)/;

/** "الفص", but not "الآن" and "الأم". */
const isShort = /^ال(?!ان$|ام$|ي.$|في$|تي$|ذي$).{2}$/;

function stemArabic(word: string): string {
  let stemmed = word;
  if (/^[وف]ال/.test(stemmed) && !withOwnWaw.test(stemmed)) stemmed = stemmed.slice(1);
  else if (/^و.{3}/.test(stemmed) && !withOwnWaw.test(stemmed)) stemmed = stemmed.slice(1);
  if (/^[بك]ال.{3}/.test(stemmed)) stemmed = stemmed.slice(3);
  else if (/^(?:لل|ال).{3}/.test(stemmed) || isShort.test(stemmed)) stemmed = stemmed.slice(2);
  for (let round = 0; round < 2; round += 1) {
    const shorter = stemmed.replace(/(?:ات|ين|ون|ان|ها|يه|ه|ا|ي)$/, '');
    if (shorter.length < 3) break;
    stemmed = shorter;
  }
  return stemmed;
}
