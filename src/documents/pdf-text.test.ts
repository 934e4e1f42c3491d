import { beforeAll, describe, expect, it, vi } from 'vitest';
import { arabicAt, deflated, pageObjects, pdfFile, pdfOf, textAt } from './fake-pdf.ts';
import { mostInflated, mostPages, mostUnpacked } from './limits.ts';
import type { pdfText as PdfText } from './pdf-text.ts';
import type { PdfProgress } from './protocol.ts';

// Tens of megabytes are inflated here.
vi.setConfig({ testTimeout: 60_000 });

let pdfText: typeof PdfText;

// pdf.js makes a matrix when it is loaded, of which browsers have the class; text needs none.
beforeAll(async () => {
  vi.stubGlobal('DOMMatrix', Object);
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'warn').mockReturnValue();
  // eslint-disable-next-line no-restricted-syntax -- after the stub
  ({ pdfText } = await import('./pdf-text.ts'));
});

const ignore = (): void => undefined;
const zeros = (length: number): Uint8Array<ArrayBuffer> => new Uint8Array(length);

/** What a file is refused with. */
async function refusal(bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  return pdfText(bytes, ignore).catch((thrown: unknown) => thrown);
}

describe('a PDF', () => {
  it('becomes lines, page by page', async () => {
    const progress: PdfProgress[] = [];
    const first = textAt(50, 700, 'First line') + textAt(50, 686, 'second (line)');
    const file = pdfOf(first, textAt(50, 700, 'Other page'));
    const read = await pdfText(file, (one) => progress.push(one));
    expect(read).toEqual({
      text: 'First line\nsecond (line)\n\nOther page',
      pages: 2,
      emptyPages: [],
    });
    expect(progress).toEqual([
      { page: 1, pages: 2 },
      { page: 2, pages: 2 },
    ]);
  });

  it('keeps a row of a table on one line, in whatever order it is drawn', async () => {
    const row = (y: number, ...cells: string[]): string =>
      cells
        .map((cell, index) => textAt(50 + 150 * index, y, cell))
        .toReversed()
        .join('');
    const { text } = await pdfText(
      pdfOf(row(500, 'Sodium', '140', 'mmol/L') + row(520, 'Test', 'Result', 'Unit')),
      ignore,
    );
    expect(text).toBe('Test\tResult\tUnit\nSodium\t140\tmmol/L');
  });

  it('has Arabic in the order in which it is read, and its columns too', async () => {
    const page =
      arabicAt(400, 700, 'الاسم') + textAt(200, 700, '140/90') + arabicAt(400, 680, 'ضغط الدم');
    const { text } = await pdfText(pdfOf(page), ignore);
    expect(text).toBe('الاسم\t140/90\nضغط الدم');
  });

  it('has an Arabic name where it stands in an English line', async () => {
    const line = textAt(50, 640, 'Name:') + arabicAt(90, 640, 'سارة محمد');
    const { text } = await pdfText(pdfOf(textAt(50, 700, 'Discharge summary') + line), ignore);
    expect(text).toBe('Discharge summary\n\nName: سارة محمد');
  });

  it('says which pages hold no text', async () => {
    const { text, emptyPages } = await pdfText(pdfOf('', textAt(50, 50, 'A'), ''), ignore);
    expect(text).toBe('A');
    expect(emptyPages).toEqual([1, 3]);
  });

  it('has the pages that are there, whatever number it claims', async () => {
    const objects = pageObjects([textAt(50, 50, 'Only')]);
    objects[1] = '<< /Type /Pages /Count 1000000000 /Kids [7 0 R] >>';
    expect(await pdfText(pdfFile(objects), ignore)).toMatchObject({ text: 'Only', pages: 1 });
  });

  it('reads compressed pages', async () => {
    const data = await deflated(new TextEncoder().encode(textAt(50, 50, 'Compressed')));
    const { text } = await pdfText(pdfOf({ dictionary: '/Filter /FlateDecode', data }), ignore);
    expect(text).toBe('Compressed');
  });
});

describe('a PDF is refused by name', () => {
  const good = pdfOf(textAt(50, 50, 'Good'));

  it('when it is cut off', async () => {
    expect(await refusal(good.slice(0, -30))).toMatchObject({ code: 'pdf-damaged' });
  });

  it('when its table of objects and all objects are gone', async () => {
    const broken = good.map((byte, index) => (index < good.length - 20 ? 0x41 : byte));
    expect(await refusal(broken)).toMatchObject({ code: 'pdf-damaged' });
  });

  it('when a page cannot be found', async () => {
    const objects = pageObjects(['', '']);
    objects[8] = 'null';
    expect(await refusal(pdfFile(objects))).toMatchObject({ code: 'pdf-damaged' });
  });

  it('when a font cannot be read, whose text would be missing', async () => {
    const objects = pageObjects([textAt(50, 50, 'x')]);
    objects[2] = '<< /Type /Font /Subtype /Type0 /Encoding 3 0 R /DescendantFonts [3 0 R] >>';
    expect(await refusal(pdfFile(objects))).toMatchObject({ code: 'pdf-damaged' });
  });

  it('when the data of a page break off in their middle', async () => {
    const page = Array.from({ length: 50 }, (_, row) => textAt(50, row * 9, `Row ${row * row}`));
    const data = await deflated(new TextEncoder().encode(page.join('')));
    const file = pdfOf({ dictionary: '/Filter /FlateDecode', data: data.slice(0, 200) });
    expect(await refusal(file)).toMatchObject({ code: 'pdf-damaged' });
  });

  it.each(['/Filter /FlateDecode', '/Filter [/ASCIIHexDecode /FlateDecode]'])(
    'when what a page draws is no such data: %s',
    async (dictionary) => {
      const data = new TextEncoder().encode(textAt(50, 50, 'Plain'));
      expect(await refusal(pdfOf({ dictionary, data }))).toMatchObject({ code: 'pdf-damaged' });
    },
  );

  it('when it needs a password', async () => {
    const hex = 'ab'.repeat(32);
    const encrypt = `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${hex}> /U <${hex}> >>`;
    const file = pdfFile(pageObjects(['']), `/Encrypt ${encrypt} /ID [<${hex}> <${hex}>]`);
    expect(await refusal(file)).toMatchObject({ code: 'pdf-encrypted' });
  });

  it('when no page holds text', async () => {
    expect(await refusal(pdfOf('0 0 m 9 9 l S', ''))).toMatchObject({ code: 'pdf-scanned' });
  });

  it('when it has too many pages', async () => {
    const many = pdfOf(...(Array(mostPages + 1).fill('') as string[]));
    expect(await refusal(many)).toMatchObject({ code: 'pdf-too-many-pages' });
  });

  it('when its page tree has no end', async () => {
    const objects = pageObjects(['']);
    objects[1] = '<< /Type /Pages /Count 3 /Kids [2 0 R 2 0 R 2 0 R] >>';
    expect(await refusal(pdfFile(objects))).toMatchObject({ code: 'pdf-damaged' });
  });

  it('when a stream inflates to too much', async () => {
    const data = await deflated(zeros(mostInflated.stream + 1));
    const file = pdfOf({ dictionary: '/Filter /FlateDecode', data });
    expect(file.length).toBeLessThan(200_000);
    expect(await refusal(file)).toMatchObject({ code: 'pdf-inflates' });
  });

  it('when a stream does so only after its second filter', async () => {
    const data = await deflated(await deflated(zeros(mostInflated.stream + 1)));
    const file = pdfOf({ dictionary: '/Filter [/FlateDecode /FlateDecode]', data });
    expect(file.length).toBeLessThan(10_000);
    expect(await refusal(file)).toMatchObject({ code: 'pdf-inflates' });
  });

  it('when a filter hides that a stream inflates to too much', async () => {
    const data = await deflated(zeros(mostUnpacked + 1));
    const hex = new TextEncoder().encode(
      [...data].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    );
    const file = pdfOf({ dictionary: '/Filter [/ASCIIHexDecode /FlateDecode]', data: hex });
    expect(await refusal(file)).toMatchObject({ code: 'pdf-inflates' });
  });

  it('when a stream that inflates to too much seems to end before it does', async () => {
    // Stored, not compressed: the word stands in the data as it is.
    const word = new TextEncoder().encode('endstream endobj'.padEnd(40));
    const stored = [0x78, 0x01, 0, 40, 0, 215, 255, ...word];
    const rest = (await deflated(zeros(mostUnpacked))).slice(2);
    const data = Uint8Array.from([...stored, ...rest]);
    const file = pdfOf({ dictionary: '/Filter /FlateDecode', data });
    expect(await refusal(file)).toMatchObject({ code: 'pdf-inflates' });
  });

  it('when the text is longer than any record', async () => {
    const line = textAt(50, 50, 'x'.repeat(80));
    expect(await refusal(pdfOf(line.repeat(13_000)))).toMatchObject({ code: 'record-too-long' });
  });
});
