/** For tests: PDF files, written by hand (ISO 32000-1, 7.5 on their structure). */

/** An object: its text, or a stream's dictionary with its bytes. */
export type PdfObject = string | { readonly dictionary: string; readonly data: Uint8Array };

const latin = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}

/**
 * A file of objects, numbered from 1, of which the first is the catalog.
 *
 * @param trailer more of the trailer's dictionary
 */
export function pdfFile(objects: readonly PdfObject[], trailer = ''): Uint8Array<ArrayBuffer> {
  const parts = [latin('%PDF-1.7\n')];
  let length = parts[0]?.length ?? 0;
  const offsets: number[] = [];
  const add = (...some: Uint8Array<ArrayBuffer>[]): void => {
    for (const one of some) {
      parts.push(one);
      length += one.length;
    }
  };
  objects.forEach((object, index) => {
    offsets.push(length);
    add(latin(`${index + 1} 0 obj\n`));
    if (typeof object === 'string') add(latin(object));
    else {
      const { dictionary, data } = object;
      add(latin(`<< /Length ${data.length} ${dictionary} >>\nstream\n`), Uint8Array.from(data));
      add(latin('\nendstream'));
    }
    add(latin('\nendobj\n'));
  });
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const size = objects.length + 1;
  add(latin(`xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}`));
  add(latin(`trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`));
  return joined(parts);
}

/** Draws a text in the font `F1`, which has Latin letters, from a place in points on. */
export function textAt(x: number, y: number, text: string, size = 12): string {
  const escaped = text.replaceAll(/[\\()]/g, '\\$&');
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped}) Tj ET\n`;
}

/** Draws Arabic in the font `F2`, as PDFs have it: in the order of the eye, from left to right. */
export function arabicAt(x: number, y: number, text: string, size = 12): string {
  const codes = Array.from(text)
    .reverse()
    .map((one) => one.charCodeAt(0).toString(16).padStart(4, '0'));
  return `BT /F2 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${codes.join('')}> Tj ET\n`;
}

/** Of the font `F2`: each code is its own character. */
const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <0000> <ffff> endcodespacerange
2 beginbfrange <0020> <00ff> <0020> <0600> <06ff> <0600> endbfrange
endcmap end end`;

/** Objects 1 to 6: catalog, page tree, the two fonts. The pages follow. */
function frame(kids: readonly number[], count = kids.length): PdfObject[] {
  return [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${count} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type0 /BaseFont /Any /Encoding /Identity-H /DescendantFonts [5 0 R] /ToUnicode 6 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Any /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor << /Type /FontDescriptor /FontName /Any /Flags 4 >> >>',
    { dictionary: '', data: latin(toUnicode) },
  ];
}

export interface PageStream {
  /** The stream's dictionary, which names its filters. */
  readonly dictionary?: string;
  readonly data: Uint8Array;
}

/** Objects of a file whose pages draw these streams. */
export function pageObjects(pages: readonly (string | PageStream)[]): PdfObject[] {
  const kids = pages.map((_page, index) => 7 + 2 * index);
  const drawn = pages.flatMap((page, index): PdfObject[] => {
    const { dictionary = '', data } = typeof page === 'string' ? { data: latin(page) } : page;
    const resources = '<< /Font << /F1 3 0 R /F2 4 0 R >> >>';
    return [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents ${8 + 2 * index} 0 R >>`,
      { dictionary, data },
    ];
  });
  return [...frame(kids), ...drawn];
}

/** A file whose pages draw these streams. */
export function pdfOf(...pages: readonly (string | PageStream)[]): Uint8Array<ArrayBuffer> {
  return pdfFile(pageObjects(pages));
}

/** What the filter `FlateDecode` inflates to `data`. */
export async function deflated(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([data]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
