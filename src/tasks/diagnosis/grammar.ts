import { fewestRows } from './differential.ts';

/** How much a differential may hold. */
interface Size {
  readonly rows: number;
  /** Most findings in a row for the diagnosis, and most against it. */
  readonly for: number;
  readonly against: number;
  /** Most words of a text. */
  readonly words: number;
}

/**
 * The sizes, each with the fewest tokens that it is for.
 *
 * A row has 2 + for + against texts, and three follow the rows. A token is some four characters of
 * English; three are counted on here. A word is some seven, with its space. In characters of JSON,
 * with every row and every list full:
 *
 * | tokens | characters | texts | all at their longest | all half as long |
 * | -----: | ---------: | ----: | -------------------: | ---------------: |
 * |    512 |       1536 |    18 |                 1279 |              775 |
 * |   1024 |       3072 |    31 |                 2960 |             1658 |
 * |   1536 |       4608 |    48 |                 5825 |             3137 |
 * |   2048 |       6144 |    57 |                 8506 |             4516 |
 *
 * Where there is little room, even the longest answer ends. Where there is more, texts get twice what
 * they are likely to take: their bound ends one that goes on for ever.
 */
const sizes: readonly (readonly [tokens: number, size: Size])[] = [
  [2048, { rows: 6, for: 4, against: 3, words: 20 }],
  [1536, { rows: 5, for: 4, against: 3, words: 16 }],
  [1024, { rows: 4, for: 3, against: 2, words: 12 }],
];
/** Characters: longer than words are, so that none goes on for ever. */
const longestWord = 24;
const smallest: Size = { rows: fewestRows, for: 2, against: 1, words: 8 };

/**
 * EBNF, as xgrammar reads it, of the JSON that `readDifferential` reads, without any white space
 * between its tokens. Texts hold no escapes: no quotes, backslashes or control characters.
 *
 * Words are counted and not characters: a bound then cuts none in its middle, and xgrammar, which
 * goes through all the tokens of the model for each state of the grammar, has few states. (With 160
 * characters in place of 20 words it took ten times as long.)
 * @param answerTokens the most that an answer may take; a typical one then ends by itself
 */
export function differentialGrammar(answerTokens: number): string {
  const size = sizes.find(([tokens]) => answerTokens >= tokens)?.[1] ?? smallest;
  const rules = {
    root: sequence(
      '{"diagnoses":[',
      `row ("," row){${fewestRows - 1},${size.rows - 1}}`,
      '],"mostLikely":',
      'text',
      ',"mostDangerous":',
      'text',
      ',"wouldChange":',
      'text',
      '}',
    ),
    row: sequence(
      '{"diagnosis":',
      'text',
      ',"for":[',
      texts(size.for),
      '],"against":[',
      texts(size.against),
      '],"notToMiss":',
      '("true" | "false")',
      ',"next":',
      'text',
      '}',
    ),
    text: String.raw`"\"" word (" " word){0,${size.words - 1}} "\""`,
    word: String.raw`[^"\\\x00-\x20\x7F]{1,${longestWord}}`,
  };
  return Object.entries(rules)
    .map(([name, rule]) => `${name} ::= ${rule}\n`)
    .join('');
}

/** JSON as it stands and rules in turn, beginning and ending with JSON. */
function sequence(...parts: readonly string[]): string {
  return parts.map((part, index) => (index % 2 === 0 ? JSON.stringify(part) : part)).join(' ');
}

/** None to as many texts as a list holds. */
function texts(most: number): string {
  return `(text ("," text){0,${most - 1}})?`;
}
