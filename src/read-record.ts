import { PdfClient, type ReadOptions } from './documents/pdf-client.ts';
import { readRecord as read } from './documents/read-record.ts';
import type { RecordText } from './documents/record-text.ts';
import { spawnPdfWorker } from './worker-scripts.ts';

const pdfs = new PdfClient(spawnPdfWorker);

/** The part of App.svelte that is loaded when somebody opens a file with a patient's record. */
export function readRecord(file: File, options: ReadOptions): Promise<RecordText> {
  return read(file, pdfs, options);
}
