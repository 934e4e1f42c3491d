/** What a compiled library says of itself, as it stands there. */
import * as v from 'valibot';

/** A field that no other text in a library has, as TVM writes it. */
const mark = '"prefill_chunk_size": ';
const firstPrintable = 0x20;

/**
 * Finds a library's metadata among its constants, without running it: a line of JSON between bytes that
 * are no text.
 *
 * @throws when the bytes are not those of a library
 */
export function libraryJson(bytes: Uint8Array): unknown {
  const text = new TextDecoder('latin1').decode(bytes);
  const at = text.indexOf(mark);
  if (at < 0) throw new Error('The library has no metadata.');
  let start = at;
  while (start > 0 && text.charCodeAt(start - 1) >= firstPrintable) start--;
  let end = at;
  while (end < text.length && text.charCodeAt(end) >= firstPrintable) end++;
  return JSON.parse(text.slice(start, end));
}

const quantizationSchema = v.object({ quantization: v.string() });

/** The quantisation that a library computes with, whichever; undefined where it does not say. */
export function libraryQuantization(bytes: Uint8Array): string | undefined {
  try {
    return v.parse(quantizationSchema, libraryJson(bytes)).quantization;
  } catch {
    // Whether it is a library at all shows when it is loaded.
    return undefined;
  }
}
