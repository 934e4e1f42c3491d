/** How long a line of prose at least is that goes on in the next. */
const leastLength = 45;

/** How unevenly lines may be wrapped. */
const slack = 20;

/** For each line, whether it goes on with the sentence of the line before: letters are wrapped. */
export function continuations(lines: readonly string[]): boolean[] {
  const widths = widthsOf(lines);
  return lines.map((line, index) => {
    const before = (lines[index - 1] ?? '').trimEnd();
    if (!/^\s*[\p{Ll}\p{Lo}\d(]/u.test(line) || /^\s*\d+[.)] /.test(line)) return false;
    if (before.length < leastLength || /[.:;!?]$| {3,}|\t|\|/.test(before)) return false;
    // What would have fitted on the line before was begun anew.
    const word = /^\s*(\S+)/.exec(line)?.[1] ?? '';
    return before.length + 1 + word.length >= (widths[index] ?? 0) - slack;
  });
}

/** For each line, the longest of the lines that no empty one parts from it. */
function widthsOf(lines: readonly string[]): number[] {
  const widths: number[] = [];
  let begun = 0;
  lines.forEach((line, index) => {
    if (line.trim() === '') begun = index + 1;
    const widest = Math.max(line.trimEnd().length, widths[index - 1] ?? 0);
    widths.push(line.trim() === '' ? 0 : widest);
    for (let each = begun; each < index; each += 1) widths[each] = widest;
  });
  return widths;
}
