/** A cell of a row of results, and what stands above it. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  /** The heading of its column. */
  readonly label: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Pieces of a line that wide spaces, tabs or bars part. */
function piecesOf(line: string): Piece[] {
  return [...line.matchAll(/[^\s|](?:[^\S\t\n]?[^\s|])*/g)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
}

const isLabel = (text: string): boolean =>
  /(?<![\d.])\d{1,2}(?:[:/-]\d{1,2}|\.\d{1,2}\.\d{2,4})(?![\d.]{2})|\b(?:19|20)\d\d\b|^\d{1,2}[- ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^(?:right|left|re|le|r|l|before|after|pre|post|on|off|adm|d\/c|lying|standing|اليمنى|اليسرى|قبل|بعد|أيمن|أيسر|يمين|يسار)(?: eye| ear|$| \(.*\)$)|^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*(?:[- '’]\d{2,4})?$|^(?:wk|week|visit|cycle|month|pod|hour|h|t) ?\d{1,2}$|^\d{1,3} ?(?:h|hrs?|hours?|wks?|weeks?|months?|mins?)$|^(?:was|then|before|after|this visit|last visit)$|^(?:[0-2][1-9]|[1-3]0|31)\.(?:0[1-9]|1[0-2])$|baseline|admission|discharge|pre-?op|post-?op|today|now|day ?\d|^d ?\d{1,2}$|arrival|initial|latest|previous|current|(?<!\p{L})(?:يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|الدخول|الخروج|اليوم|السابق)/iu.test(
    text,
  );
const isValue = (text: string): boolean => /^(?:[<>≤≥~]? ?[\d٠-٩]|[-–—]$|neg|pos|\+)/i.test(text);

/** For each line, the cells of a row of results under a line of dates, times or the like. */
export function cellsOf(lines: readonly string[]): Cell[][] {
  let labels: readonly Piece[] = [];
  return lines.map((line) => {
    const pieces = piecesOf(line);
    const heading = headingOf(line, pieces);
    if (heading !== undefined) {
      labels = heading;
      return [];
    }
    const values = pieces.slice(1);
    const isRow =
      labels.length > 1 &&
      values.length > 0 &&
      values.length <= labels.length &&
      values.some(({ text }) => isValue(text));
    if (isRow) return cells(values, labels);
    if (!/^[\s|:-]*$/.test(line) || line === '') labels = [];
    return [];
  });
}

/** The labels of a line that names columns. */
function headingOf(line: string, pieces: readonly Piece[]): readonly Piece[] | undefined {
  const first = pieces[0];
  if (first === undefined || pieces.length < 2) return undefined;
  const isIndented = /^\s/.test(line) && isLabel(first.text);
  const labels =
    isIndented ||
    (isLabel(first.text) && !first.text.endsWith(':') && pieces.every(({ text }) => isLabel(text)))
      ? pieces
      : pieces.slice(1);
  const dated = labels.filter(({ text }) => isLabel(text)).length;
  const isPlain = labels.every(({ text }) => text.length < 24 && !/[:：]$/.test(text));
  const isNamed = !isIndented && labels !== pieces && /\d\s*$|:\s*\S/.test(first.text);
  return labels.length > 1 && isPlain && !isNamed && dated * 2 >= labels.length
    ? labels
    : undefined;
}

function cells(values: readonly Piece[], labels: readonly Piece[]): Cell[] {
  const byOrder = values.length === labels.length;
  return values.map(({ start, end }, index) => {
    const column = byOrder ? index : nearest(start, labels);
    return {
      start,
      end,
      label: labels[column]?.text ?? '',
      isFirst: column === 0,
      isLast: column === labels.length - 1,
    };
  });
}

function nearest(start: number, labels: readonly Piece[]): number {
  let best = 0;
  labels.forEach((label, index) => {
    if (Math.abs(label.start - start) < Math.abs((labels[best]?.start ?? 0) - start)) best = index;
  });
  return best;
}
