/** The longest piece that is counted as one, in characters. */
const longestPiece = 400;

/**
 * Cuts a record between lines into pieces of which each is counted by itself, as long as they may
 * be: what a template puts around a piece counts for each. A line that is longer than a piece is cut
 * after a sentence, or else a word. Joined, they are the record.
 */
export function piecesOf(record: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const line of record.split(/(?<=\n)/).flatMap(cutLine)) {
    if (piece !== '' && piece.length + line.length > longestPiece) {
      pieces.push(piece);
      piece = '';
    }
    piece += line;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

function cutLine(line: string): string[] {
  const cut: string[] = [];
  let rest = line;
  while (rest.length > longestPiece) {
    const end = endWithin(rest);
    cut.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...cut, rest];
}

/** Where a piece of a long line ends: never within a surrogate pair. */
function endWithin(line: string): number {
  const head = line.slice(0, longestPiece);
  const sentence = Math.max(...['. ', '؛ ', '; ', '۔ ', '؟ '].map((end) => head.lastIndexOf(end)));
  if (sentence > longestPiece / 2) return sentence + 2;
  const word = head.lastIndexOf(' ');
  if (word > 0) return word + 1;
  const isHigh = /[\uD800-\uDBFF]$/.test(head);
  return isHigh ? longestPiece - 1 : longestPiece;
}

/**
 * Joins pieces to parts of at most so many tokens, as few as the order allows. A piece that is
 * larger is a part of its own.
 *
 * @param tokens of each piece
 */
export function partsOf(
  pieces: readonly string[],
  tokens: readonly number[],
  mostTokens: number,
): string[] {
  const parts: string[] = [];
  let part = '';
  let sum = 0;
  for (const [index, piece] of pieces.entries()) {
    const size = tokens[index] ?? 0;
    if (part !== '' && sum + size > mostTokens) {
      parts.push(part);
      part = '';
      sum = 0;
    }
    part += piece;
    sum += size;
  }
  return [...parts, part].filter((one) => one.trim() !== '');
}
