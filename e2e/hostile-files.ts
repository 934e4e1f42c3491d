/** Files that no record is, and what each is refused with: made here, of nobody's. */
import { deflateRawSync, deflateSync, constants } from 'node:zlib';
import { pageObjects, pdfFile, pdfOf, type PdfObject, textAt } from '../src/documents/fake-pdf.ts';
import type { RecordErrorCode } from '../src/shared/record-errors.ts';

export interface HostileFile {
  readonly what: string;
  readonly contents: string | Uint8Array;
  readonly code: RecordErrorCode;
}

const good = pdfOf(textAt(50, 700, 'Sodium 140'));
const mebibyte = 2 ** 20;

/** Data that inflate to gigabytes of zeros. */
function gigabytes(count: number): Buffer {
  const part = deflateRawSync(Buffer.alloc(16 * mebibyte), {
    finishFlush: constants.Z_FULL_FLUSH,
  });
  const parts = Array<Buffer>(64 * count).fill(part);
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...parts]);
}

const flate = '/Filter /FlateDecode';
const bomb = gigabytes(4);

/** A page whose stream goes through these filters. */
function filtered(filters: string, data: Uint8Array): Uint8Array {
  return pdfOf({ dictionary: `/Filter [${filters}]`, data });
}

/** A file with one of its objects, counted from 1, in place of what was there. */
function replaced(number: number, object: PdfObject, page = ''): Uint8Array {
  const objects = pageObjects([page]);
  objects[number - 1] = object;
  return pdfFile(objects);
}

const hex = 'ab'.repeat(32);
const encrypted = `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${hex}> /U <${hex}> >> /ID [<${hex}> <${hex}>]`;
const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;

/** What is refused within seconds. */
export const hostileFiles: readonly HostileFile[] = [
  { what: 'a PDF that is cut off', contents: good.slice(0, -40), code: 'pdf-damaged' },
  {
    what: 'a PDF of which only the ends are left',
    contents: good.map((byte, at) => (at > 8 && at < good.length - 20 ? 0x41 : byte)),
    code: 'pdf-damaged',
  },
  {
    what: 'a PDF with a password',
    contents: pdfFile(pageObjects(['']), encrypted),
    code: 'pdf-encrypted',
  },
  { what: 'a scan', contents: pdfOf('0 0 m 9 9 l S'), code: 'pdf-scanned' },
  {
    what: 'a stream of gigabytes',
    contents: filtered('/FlateDecode', bomb),
    code: 'pdf-inflates',
  },
  {
    what: 'a stream of gigabytes inside another',
    contents: filtered('/FlateDecode /FlateDecode', deflateSync(bomb)),
    code: 'pdf-inflates',
  },
  {
    what: 'a stream of gigabytes that another filter hides',
    contents: filtered('/ASCIIHexDecode /FlateDecode', Buffer.from(bomb.toString('hex'))),
    code: 'pdf-inflates',
  },
  {
    what: 'objects in a stream of gigabytes',
    contents: pdfFile([
      ...pageObjects(['']),
      { dictionary: `/Type /ObjStm /N 9999999 /First 9 ${flate}`, data: bomb },
    ]),
    code: 'pdf-inflates',
  },
  {
    what: 'a page tree without end',
    contents: replaced(2, '<< /Type /Pages /Count 3 /Kids [2 0 R 2 0 R 2 0 R] >>'),
    code: 'pdf-damaged',
  },
  {
    what: 'a page whose data are itself',
    contents: replaced(8, '8 0 R', ''),
    code: 'pdf-scanned',
  },
  {
    what: 'more pages than are read',
    contents: pdfOf(...Array<string>(1001).fill('')),
    code: 'pdf-too-many-pages',
  },
  {
    what: 'a font without end',
    contents: replaced(
      3,
      '<< /Type /Font /Subtype /Type0 /Encoding 3 0 R /DescendantFonts [3 0 R] >>',
      textAt(50, 50, 'x'),
    ),
    code: 'pdf-damaged',
  },
  { what: 'a zip', contents: Buffer.from('PK\x03\x04\0\0\0\0'), code: 'record-not-text' },
  { what: 'Latin-1', contents: Buffer.from('Fièvre', 'latin1'), code: 'record-not-text' },
  { what: 'nothing', contents: '', code: 'record-empty' },
  { what: 'too much text', contents: 'fever '.repeat(200_000), code: 'record-too-long' },
  { what: 'JSON that ends early', contents: '{"resourceType":"Bundle"', code: 'fhir-damaged' },
  { what: 'JSON nested without end', contents: deep, code: 'fhir-damaged' },
  { what: 'other JSON', contents: '{"patient":"x"}', code: 'fhir-not-bundle' },
  {
    what: 'FHIR of another version',
    contents: JSON.stringify({
      resourceType: 'Bundle',
      entry: [{ resource: { resourceType: 'Condition', clinicalStatus: 'active' } }],
    }),
    code: 'fhir-other-version',
  },
];

/** A page with millions of letters, all of them outside of it. */
function slow(): Uint8Array {
  const text = 'x'.repeat(30 * mebibyte);
  const data = deflateSync(`BT /F1 9 Tf 1 0 0 1 -9999 -9999 Tm (${text}) Tj ET`);
  return pdfOf({ dictionary: flate, data });
}

/** What takes so long to read that a person would cancel it. */
export const slowPdf: Uint8Array = slow();
