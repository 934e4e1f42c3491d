const marked = /^\s*(?:\|\s*)?\d{1,2}(?:[.)-]|\s*\|)(?=\s)/;
const bare = /^\s*(\d{1,2})(?= +\p{L})/u;

/** Blanks the numbers that count the items of a list: they are no facts. Offsets stay as they are. */
export function withoutItemNumbers(lines: readonly string[]): string[] {
  return lines.map((line, index) => {
    if (!marked.test(line) && !isCounted(lines, index)) return line;
    const end = /\d[.)-]?(?=[\s|])/.exec(line);
    const length = end === null ? 0 : end.index + end[0].length;
    return ' '.repeat(length) + line.slice(length);
  });
}

/** Whether a line begins with a number that the line before or after counts on from. */
function isCounted(lines: readonly string[], index: number): boolean {
  const number = numberOf(lines[index]);
  if (number === undefined) return false;
  return numberOf(lines[index - 1]) === number - 1 || numberOf(lines[index + 1]) === number + 1;
}

function numberOf(line = ''): number | undefined {
  const found = bare.exec(line);
  return found === null ? undefined : Number(found[1]);
}
