import { getDocument, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
// Where pdf.js finds the half of it that would otherwise start a worker of its own.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api';
import { AppError, describe } from '../shared/errors.ts';
import { expectModest } from './inflated-size.ts';
import { mostCharacters, mostPages, mostUnpacked } from './limits.ts';
import { guardMemory } from './memory-guard.ts';
import { hearWarnings } from './pdf-warnings.ts';
import type { PdfProgress, PdfText } from './protocol.ts';
import { expectShort } from './record-text.ts';
import { linesOf, type Piece } from './text-lines.ts';

/** Text is all that is wanted: no fonts, no WebAssembly, no code, nothing of elsewhere. */
const settings = {
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  isEvalSupported: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
  // Text that cannot be read is an error: a record that lacks a part of it is worse than none.
  stopAtErrors: true,
  // All of it, to be heard by pdf-warnings.ts.
  verbosity: 5,
};

/** Bytes at the end of a file, among which its end mark stands. */
const endBytes = 8192;

/** @throws AppError `pdf-damaged`: pdf.js would show what is there, as if it were all. */
function expectEnd(bytes: Uint8Array): void {
  const end = new TextDecoder('latin1').decode(bytes.subarray(-endBytes));
  if (!end.includes('%%EOF')) throw new AppError('pdf-damaged', 'The end of the file is missing.');
}

function pieceOf({ str, dir, width, transform }: TextItem, view: readonly number[]): Piece {
  const matrix = Util.transform([...view], transform) as number[];
  const [, , c = 0, d = 0, x = 0, y = 0] = matrix.map((one) => (Number.isFinite(one) ? one : 0));
  return { text: str, x, y, width, height: Math.hypot(c, d), rtl: dir === 'rtl' };
}

/** @throws AppError `record-too-long`, before the whole of an endless page is there. */
async function piecesOf(page: PDFPageProxy): Promise<Piece[]> {
  const view: number[] = page.getViewport({ scale: 1 }).transform;
  const reader = (page.streamTextContent() as ReadableStream<TextContent>).getReader();
  const pieces: Piece[] = [];
  let characters = 0;
  for (;;) {
    const { value } = await reader.read();
    if (value === undefined) return pieces;
    for (const item of value.items) {
      if (!('str' in item)) continue;
      characters += Math.max(item.str.length, 1);
      pieces.push(pieceOf(item, view));
    }
    if (characters > mostCharacters) await reader.cancel(new Error('The page is too long.'));
    expectShort(characters);
  }
}

/** @param expectWhole throws when something of what was read is missing */
async function readPages(
  pdf: PDFDocumentProxy,
  report: (progress: PdfProgress) => void,
  expectWhole: () => void,
): Promise<PdfText> {
  const { numPages: pages } = pdf;
  if (pages > mostPages) throw new AppError('pdf-too-many-pages', `${pages} pages`);
  const texts: string[] = [];
  const emptyPages: number[] = [];
  let characters = 0;
  for (let number = 1; number <= pages; number++) {
    report({ page: number, pages });
    const page = await pdf.getPage(number);
    const text = linesOf(await piecesOf(page)).join('\n');
    page.cleanup();
    expectWhole();
    if (text === '') emptyPages.push(number);
    else texts.push(text);
    characters += text.length + 2;
    expectShort(characters);
  }
  if (texts.length === 0) throw new AppError('pdf-scanned', `${pages} pages without any text`);
  return { text: texts.join('\n\n'), pages, emptyPages };
}

function errorOf(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  const isPassword = thrown instanceof Error && thrown.name === 'PasswordException';
  return new AppError(isPassword ? 'pdf-encrypted' : 'pdf-damaged', describe(thrown), {
    cause: thrown,
  });
}

/**
 * The text of a PDF, line by line.
 *
 * @param bytes are gone afterwards
 * @throws AppError `pdf-damaged`, `pdf-encrypted`, `pdf-scanned`, `pdf-inflates`, `pdf-too-many-pages` or
 *   `record-too-long`.
 */
export async function pdfText(
  bytes: Uint8Array<ArrayBuffer>,
  report: (progress: PdfProgress) => void,
): Promise<PdfText> {
  expectEnd(bytes);
  await expectModest(bytes);
  const guard = guardMemory(globalThis, mostUnpacked);
  const warnings = hearWarnings(console);
  const loading = getDocument({ data: bytes, ...settings });
  try {
    const expectWhole = (): void => {
      if (guard.exceeded) throw new AppError('pdf-inflates', 'A stream of the PDF is too long.');
      if (warnings.lost !== undefined) throw new AppError('pdf-damaged', warnings.lost);
    };
    return await readPages(await loading.promise, report, expectWhole);
  } catch (thrown) {
    if (guard.exceeded) throw new AppError('pdf-inflates', describe(thrown), { cause: thrown });
    throw errorOf(thrown);
  } finally {
    await loading.destroy();
    guard.lift();
    warnings.end();
  }
}
