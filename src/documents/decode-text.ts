import { AppError } from '../shared/errors.ts';

/** The encoding that a byte order mark names; UTF-8 without one. */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Control characters that no text has: all but tab, line feed, form feed and carriage return. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const binary = /[\u0000-\u0008\u000b\u000e-\u001f]/;

/**
 * The text of a file in UTF-8, or in UTF-16 with a byte order mark, which is left out; lines end with
 * a line feed.
 *
 * @throws AppError `record-not-text` when it is in another encoding, or no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AppError('record-not-text', `The file is not in ${encoding}.`, { cause });
  }
  if (binary.test(text)) throw new AppError('record-not-text', 'The file has bytes of no text.');
  return text.replaceAll(/\r\n?/g, '\n');
}
