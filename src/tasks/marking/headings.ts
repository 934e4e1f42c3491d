/** For each line the number of the line (from 0) that is its heading; -1 without one. */
export function headingsOf(lines: readonly string[]): number[] {
  let heading = -1;
  return lines.map((_, index) => {
    if (isHeading(lines, index)) {
      heading = index;
      return -1;
    }
    return heading;
  });
}

const isItem = (line: string): boolean => /^\s*(?:[-•*·#]|\d+[.)]? )|^\s+\S/.test(line);

/** A date or a time, and perhaps who wrote or what was done: "24/11/24  07:30  Day 1". */
function isMoment(text: string): boolean {
  const rest = text.replace(
    /(?<!\d)(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}:\d\d|day ?\d{1,2})(?!\d)/giu,
    '',
  );
  return /^(?:\d|day)/i.test(text) && rest !== text && !/\d|[.,;:]./.test(rest) && rest.length < 30;
}

/** "O/E 21:55" and "12-Nov-2024  Dr Halloran" above lines that stand further in. */
const isAboveIndented = (line: string, next: string): boolean =>
  /^\S/.test(line) && /^\s+\S/.test(next) && !/[,;.]$|[:.,;] /.test(line.trim());

function isHeading(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  const text = line.trim();
  if (text === '' || text.length > 60 || isItem(line)) return false;
  // "NKDA" has nothing below it.
  if (/^NKD?A$/i.test(text)) return false;
  if (/[:：]$/.test(text)) return true;
  if (/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}:?$/.test(text)) return true;
  if (isMoment(text)) return true;
  if (isAboveIndented(line, lines[index + 1] ?? '')) return true;
  const words = text.split(/\s+/).length;
  if (/^[A-Z][A-Z\s/&()–-]+$/.test(text) && words <= 6) return true;
  const isShort = words <= 5 && !/[.,;:]/.test(text);
  const isFirst = (lines[index - 1] ?? '').trim() === '';
  return isShort && isFirst && isItem(lines[index + 1] ?? '');
}
