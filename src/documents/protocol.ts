/** How far a PDF is read. */
export interface PdfProgress {
  /** The page that is being read, from 1. */
  readonly page: number;
  readonly pages: number;
}

export interface PdfText {
  readonly text: string;
  readonly pages: number;
  /** The pages that hold no text, from 1. */
  readonly emptyPages: readonly number[];
}

/** What the PDF worker does. */
export interface PdfContract {
  readonly read: {
    readonly payload: { readonly file: Blob };
    readonly event: PdfProgress;
    readonly result: PdfText;
  };
}
