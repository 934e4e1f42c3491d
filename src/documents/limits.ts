/** Bytes of the largest file that is read, by what it is. */
export const mostBytes = { text: 4 * 2 ** 20, json: 16 * 2 ** 20, pdf: 50 * 2 ** 20 };

/** UTF-16 code units of the longest record: several hundred times what a model can see. */
export const mostCharacters = 1_000_000;

/** Pages of the longest PDF that is read. */
export const mostPages = 1000;

/** JSON beyond that is none that a clinical system writes. */
export const mostNesting = { depth: 100, count: 1_000_000 };

/** Bytes that the streams of a PDF may inflate to: each, pictures too, and all together. */
export const mostInflated = { stream: 128 * 2 ** 20, total: 1024 * 2 ** 20 };

/** Bytes of the longest stream that is read for its text. */
export const mostUnpacked = 64 * 2 ** 20;
