/** A piece of text at its place on a page. Points, from the page's upper left corner. */
export interface Piece {
  /** In the order in which it is read. */
  readonly text: string;
  readonly x: number;
  /** Of its baseline. */
  readonly y: number;
  readonly width: number;
  /** Of its letters. */
  readonly height: number;
  /** Whether it is written from right to left. */
  readonly rtl: boolean;
}

/** Parts of a letter's height: what is still the same line, a space, another column, a paragraph. */
const sameLine = 0.4;
const space = 0.15;
const column = 1;
const paragraph = 1.9;

interface Row {
  readonly y: number;
  height: number;
  readonly pieces: Piece[];
}

/** Pieces whose baselines are about the same, from top to bottom; each row from left to right. */
function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: Row[] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && piece.y - row.y <= sameLine * Math.max(row.height, piece.height)) {
      row.pieces.push(piece);
      row.height = Math.max(row.height, piece.height);
    } else rows.push({ y: piece.y, height: piece.height, pieces: [piece] });
  }
  for (const row of rows) row.pieces.sort((a, b) => a.x - b.x);
  return rows;
}

/** From the end of the one that is further left to the beginning of the other. */
function gapBetween(a: Piece, b: Piece): number {
  return a.x <= b.x ? b.x - a.x - a.width : a.x - b.x - b.width;
}

/** Letters in all, and those of scripts that are written from right to left. */
function letters(pieces: readonly Piece[]): { all: number; rtl: number } {
  const text = pieces.map((piece) => piece.text).join('');
  return {
    all: text.match(/\p{L}/gu)?.length ?? 0,
    rtl: text.match(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu)?.length ?? 0,
  };
}

/** Neighbours for which `same` holds together. */
function grouped(
  pieces: readonly Piece[],
  same: (before: Piece, piece: Piece) => boolean,
): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && same(before, piece)) group.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** The pieces of one column, which stand from left to right, in the order in which they are read. */
function inReadingOrder(pieces: readonly Piece[], rtl: boolean): Piece[] {
  const runs = grouped(pieces, (before, piece) => before.rtl === piece.rtl);
  const read = runs.map((run) => (run[0]?.rtl === true ? run.toReversed() : run));
  return (rtl ? read.toReversed() : read).flat();
}

/** Letters as they are shaped in a word, and ligatures: each is to be the letters that it shows. */
const shaped = /[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]+/g;

function joined(pieces: readonly Piece[]): string {
  let text = '';
  let before: Piece | undefined;
  for (const piece of pieces) {
    const apart = before && gapBetween(before, piece) > space * piece.height;
    text += apart === true ? ` ${piece.text}` : piece.text;
    before = piece;
  }
  const plain = text.replaceAll(shaped, (letters) => letters.normalize('NFKC'));
  return plain.replaceAll(/\s+/g, ' ').trim();
}

/** @param pageRtl which way a row is read that has letters of both kinds */
function rowText({ pieces, height }: Row, pageRtl: boolean): string {
  const found = letters(pieces);
  const rtl = found.rtl > 0 && (pageRtl || found.rtl >= found.all);
  const columns = grouped(pieces, (before, piece) => gapBetween(before, piece) < column * height);
  const texts = columns.map((some) => joined(inReadingOrder(some, rtl)));
  return (rtl ? texts.toReversed() : texts).join('\t');
}

/**
 * The lines of a page: what stands at one height is one line, with a tab between columns; an empty line
 * stands where paragraphs are apart.
 */
export function linesOf(pieces: readonly Piece[]): string[] {
  const lines: string[] = [];
  const found = letters(pieces);
  const pageRtl = found.rtl * 2 > found.all;
  let before: Row | undefined;
  for (const row of rowsOf(pieces.filter(({ text }) => text.trim() !== ''))) {
    const far = before && row.y - before.y > paragraph * Math.max(before.height, row.height);
    if (far === true) lines.push('');
    lines.push(rowText(row, pageRtl));
    before = row;
  }
  return lines;
}
