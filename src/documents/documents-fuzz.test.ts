import * as fc from 'fast-check';
import { beforeAll, expect, it, vi } from 'vitest';
import { AppError } from '../shared/errors.ts';
import { garbledJson, trials } from '../shared/garbled.ts';
import { fakeBundle } from './fake-bundle.ts';
import { arabicAt, deflated, pageObjects, pdfFile, type PdfObject, textAt } from './fake-pdf.ts';
import type { pdfText as PdfText } from './pdf-text.ts';
import { readRecord } from './read-record.ts';

// Many inputs take a while on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

let pdfText: typeof PdfText;

// pdf.js makes a matrix when it is loaded, of which browsers have the class; text needs none.
beforeAll(async () => {
  vi.stubGlobal('DOMMatrix', Object);
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'warn').mockReturnValue();
  // eslint-disable-next-line no-restricted-syntax -- after the stub
  ({ pdfText } = await import('./pdf-text.ts'));
});

const pdfs = {
  read: async (file: Blob) => pdfText(new Uint8Array(await file.arrayBuffer()), () => undefined),
};

/** The kind that a file was read as, or the code that it was refused with; nothing else comes out. */
async function outcome(content: BlobPart): Promise<string> {
  try {
    const { kind, text } = await readRecord(new File([content], 'any'), pdfs);
    expect(text.trim()).not.toBe('');
    return kind;
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(AppError);
    return (thrown as AppError).code;
  }
}

/** How often each outcome was met. */
class Tally {
  readonly #counts = new Map<string, number>();
  add(what: string): void {
    this.#counts.set(what, this.of(what) + 1);
  }
  of(what: string): number {
    return this.#counts.get(what) ?? 0;
  }
}

it('reads or refuses any bytes', async () => {
  const tally = new Tally();
  const head = fc.constantFrom('', '%PDF-1.7\n', '{"', '[', '\ufeff', '{"resourceType":"Bundle"');
  const bytes = fc
    .tuple(head, fc.uint8Array({ maxLength: 200 }))
    .map(
      (parts) =>
        new Blob(parts.map((part) => (typeof part === 'string' ? part : Uint8Array.from(part)))),
    );
  await fc.assert(
    fc.asyncProperty(bytes, async (content) => tally.add(await outcome(content))),
    { ...trials, numRuns: 2000 },
  );
  for (const code of ['record-not-text', 'pdf-damaged', 'text']) {
    expect(tally.of(code), code).toBeGreaterThan(0);
  }
});

it('reads or refuses every changed bundle', async () => {
  const tally = new Tally();
  await fc.assert(
    fc.asyncProperty(garbledJson(fakeBundle), async (json) => tally.add(await outcome(json))),
    trials,
  );
  const { numRuns } = trials;
  expect(tally.of('fhir')).toBeGreaterThan(numRuns / 20);
  expect(tally.of('fhir')).toBeLessThan(numRuns);
  for (const code of ['fhir-damaged', 'fhir-not-bundle', 'fhir-other-version']) {
    expect(tally.of(code), code).toBeGreaterThan(0);
  }
});

/** What means something in a PDF, and is worse where it does not belong. */
const tokens = [
  ...[
    '<<',
    '>>',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '%',
    '/',
    ' 0 R',
    '1 0 R',
    '2 0 R',
    '7 0 R',
    '8 0 R',
  ],
  ...[
    'endobj',
    'endstream',
    'stream\n',
    'xref',
    'trailer',
    '%%EOF',
    'startxref\n0\n',
    'null',
    'true',
  ],
  ...['/Kids', '/Count -1', '/Length 99999999', '/Type /ObjStm /N 9999999 /First 5', '/XRefStm 9'],
  ...['/Filter /LZWDecode', '/Filter [/ASCII85Decode /FlateDecode]', '/Prev 9', '/Encrypt 2 0 R'],
  ...[
    '999999999999',
    '-1',
    '1e99',
    '0.0000001',
    '\0',
    '\xff',
    'BT',
    'ET',
    'q',
    'Do',
    'Tj',
    '/F1 9 Tf',
  ],
];

interface Edit {
  readonly kind: 'replace' | 'insert' | 'remove' | 'cut' | 'byte';
  readonly at: number;
  readonly length: number;
  readonly token: string;
}

const edits = fc.array(
  fc.record<Edit>({
    kind: fc.constantFrom('replace', 'replace', 'insert', 'remove', 'cut', 'byte', 'byte'),
    at: fc.nat(),
    length: fc.nat(40),
    token: fc.constantFrom(...tokens),
  }),
  { minLength: 1, maxLength: 4 },
);

function edited(file: string, { kind, at, length, token }: Edit): string {
  const start = at % file.length;
  const end = {
    replace: start + token.length,
    insert: start,
    remove: start + length,
    cut: file.length,
    byte: start + 1,
  }[kind];
  const put =
    kind === 'byte'
      ? String.fromCharCode(length * 6)
      : kind === 'cut' || kind === 'remove'
        ? ''
        : token;
  // Most cuts are seen at once; some files shall be read further.
  const rest = kind === 'cut' && length % 2 === 0 ? '\n%%EOF' : file.slice(end);
  return file.slice(0, start) + put + rest;
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (character) => character.charCodeAt(0) & 255);

it('reads or refuses every changed PDF', async () => {
  const page = textAt(50, 700, 'Sodium') + textAt(200, 700, '140') + arabicAt(300, 600, 'ضغط الدم');
  const data = await deflated(new TextEncoder().encode(page));
  const objects: PdfObject[] = pageObjects([page, { dictionary: '/Filter /FlateDecode', data }]);
  const good = latin(pdfFile(objects));
  const tally = new Tally();
  await fc.assert(
    fc.asyncProperty(edits, async (made) =>
      tally.add(await outcome(bytesOf(made.reduce(edited, good)))),
    ),
    { ...trials, numRuns: 1000 },
  );
  expect(tally.of('pdf')).toBeGreaterThan(50);
  expect(tally.of('pdf-damaged')).toBeGreaterThan(50);
});
