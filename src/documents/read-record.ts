import { AppError, describe, isAbort } from '../shared/errors.ts';
import { decodeText } from './decode-text.ts';
import { bundleText } from './fhir-text.ts';
import { mostBytes } from './limits.ts';
import type { ReadOptions } from './pdf-client.ts';
import type { PdfText } from './protocol.ts';
import { expectShort, type RecordText } from './record-text.ts';

/** A file that a person chose; a File is one. */
export type RecordFile = Blob & { readonly name: string };

/** Reads the text of a PDF. */
export interface PdfReader {
  read(file: Blob, options?: ReadOptions): Promise<PdfText>;
}

/** Bytes at a file's beginning among which a PDF says what it is. */
const headBytes = 1024;

/** @throws AppError `record-too-large`. */
function expectSize({ size }: Blob, most: number): void {
  if (size > most) throw new AppError('record-too-large', `${size} bytes, and ${most} at most`);
}

/** @throws AppError `record-unreadable`. */
async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new AppError('record-unreadable', describe(cause), { cause });
  }
}

/** Whether it begins as JSON does; a text may begin with a bracket too. */
const isJson = (text: string): boolean => /^\s*(?:\{\s*["}]|\[\s*[[{"\]])/.test(text);

/**
 * Reads a patient's record from a file: text, a PDF, or a FHIR R4 bundle, whatever the file is called.
 *
 * @throws AppError with a record's code, or `worker-unconfined`; an AbortError when it was cancelled.
 */
export async function readRecord(
  file: RecordFile,
  pdfs: PdfReader,
  options: ReadOptions = {},
): Promise<RecordText> {
  try {
    const head = await bytesOf(file.slice(0, headBytes));
    if (new TextDecoder('latin1').decode(head).includes('%PDF-')) {
      expectSize(file, mostBytes.pdf);
      return { kind: 'pdf', ...(await pdfs.read(file, options)) };
    }
    return await readText(file);
  } catch (thrown) {
    throw isAbort(thrown) ? thrown : AppError.from(thrown, 'record-unreadable');
  }
}

async function readText(file: Blob): Promise<RecordText> {
  expectSize(file, mostBytes.json);
  const text = decodeText(await bytesOf(file));
  if (isJson(text)) return { kind: 'fhir', text: bundleText(text) };
  expectSize(file, mostBytes.text);
  expectShort(text.length);
  if (text.trim() === '') throw new AppError('record-empty', 'The file has no text.');
  return { kind: 'text', text };
}
