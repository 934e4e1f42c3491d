import type { Span } from '../span.ts';
import { mergeSpans } from './merge-spans.ts';

/**
 * What names a reference. Every part is bounded or starts at a fixed word, so time is linear.
 * A bare number counts only after "PMID" or "PMIDs"; a host only with a known top-level domain.
 */
const address = String.raw`[^\s<>"“”«»؟،؛]{0,500}`;
const topLevel =
  'com|org|net|edu|gov|int|info|io|ae|sa|uk|eu|ch|de|fr|ca|au|nz|in|eg|qa|kw|om|bh|jo';
const host = String.raw`(?:[a-z0-9][a-z0-9-]{0,62}\.){1,6}(?:${topLevel})(?:\.[a-z]{2})?`;
const patterns = [
  String.raw`https?:\/\/${address}`,
  String.raw`(?<![\p{L}\p{N}@.-])www\.${address}`,
  String.raw`(?<![\p{L}\p{N}@.-])${host}(?![a-z0-9-])(?![.]?[@])(?:[/?#:]${address})?`,
  String.raw`(?:\bdoi[\s:]{0,3})?(?<![\d.])10\.\d{4,9}\/${address}`,
  String.raw`arxiv[\s:]{0,3}(?:\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[a-z]{2})?\/\d{7})(?:v\d{1,2})?`,
  String.raw`pmcid[\s:]{0,3}(?:pmc)?\s?\d{3,9}`,
  String.raw`(?<![\p{L}\p{N}])pmc\s?\d{3,9}`,
  String.raw`pmids?[\s:#]{0,3}\d{1,9}(?:(?:\s{0,2}(?:[,،;]|and|or|&|و)\s{0,2}){1,2}\d{5,9})*`,
].map((source) => new RegExp(source, 'giu'));

/** Punctuation that ends the sentence, not the address; a bracket only without its partner. */
function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  for (;;) {
    const character = text[last - 1] ?? '';
    const opening = { ')': '(', ']': '[' }[character];
    const unpaired =
      opening !== undefined &&
      text.slice(start, last).split(opening).length <
        text.slice(start, last).split(character).length;
    if (last > start && (unpaired || /[.,;:!?'*_`،؛؟]/u.test(character))) last -= 1;
    else return last;
  }
}

/**
 * Where a text names a source that a reader should check: PMID, PMCID, DOI, arXiv id, web address.
 * In order, without overlap.
 */
export function findReferences(text: string): readonly Span[] {
  return mergeSpans(
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
        start: index,
        end: trimmedEnd(text, index, index + length),
      })),
    ),
  );
}
