/** What pdf.js says when it leaves text out, and goes on. */
const lossy =
  /Invalid stream|flate stream|Font ".*" is not available\.|translateFont failed|getTextContent - ignoring/;

export interface PdfWarnings {
  /** The first one that tells of lost text. */
  readonly lost: string | undefined;
  /** Gives the console back. */
  end(): void;
}

/**
 * Hears what pdf.js would write to the console, which is its only way to tell that it has left out a
 * damaged stream or font. Nothing is written: its words may be the file's.
 */
export function hearWarnings(console: Pick<Console, 'info' | 'warn'>): PdfWarnings {
  const { info, warn } = console;
  let lost: string | undefined;
  const hear = (message: unknown): void => {
    if (typeof message === 'string' && lossy.test(message)) lost ??= message;
  };
  Object.assign(console, { info: hear, warn: hear });
  return {
    get lost() {
      return lost;
    },
    end: () => Object.assign(console, { info, warn }),
  };
}
