import { pdfText } from '../documents/pdf-text.ts';
import type { PdfContract } from '../documents/protocol.ts';
import { serveConfined } from './confined.ts';

declare const self: DedicatedWorkerGlobalScope;

serveConfined<PdfContract>(
  self,
  {
    read: async ({ file }, { emit }) => pdfText(new Uint8Array(await file.arrayBuffer()), emit),
  },
  'pdf-damaged',
);
