import { pdfText } from '../documents/pdf-text.ts';
import type { PdfContract } from '../documents/protocol.ts';
import { serveConfined } from './confined.ts';

declare const self: DedicatedWorkerGlobalScope;

// When a file is damaged, pdf.js leaves promises behind that nobody waits for: the browser would write
// them to the console, with words of the file.
self.addEventListener('unhandledrejection', (event) => event.preventDefault());

serveConfined<PdfContract>(
  self,
  {
    read: async ({ file }, { emit }) => pdfText(new Uint8Array(await file.arrayBuffer()), emit),
  },
  'pdf-damaged',
);
