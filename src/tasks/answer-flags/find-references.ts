import type { Span } from '../span.ts';
import { digitsInPlace } from './digits-in-place.ts';
import { mergeSpans } from './merge-spans.ts';

/**
 * What names a reference. Every part is bounded or starts at a fixed word, so time is linear.
 * A bare number counts only after "PMID" or "PubMed"; a host only with a known top-level domain
 * or a path. An Arabic conjunction may be written onto a host.
 */
const address = String.raw`[^\s<>"“”«»؟،؛]{0,500}`;
const topLevel =
  'com|org|net|edu|gov|int|info|io|ae|sa|uk|eu|ch|de|fr|ca|au|nz|in|eg|qa|kw|om|bh|jo|ie|nl|se|dk|fi|es|pt|gr|jp|cn|kr|sg|za|ng|ke|pk|lb|iq|tn|dz|tr|br|health|wales|scot|app|dev';
const host = String.raw`(?:[a-z0-9][a-z0-9-]{0,62}\.){1,6}(?:${topLevel})(?:\.[a-z]{2})?`;
/** No Latin word, number or mail address goes on here. */
const before = String.raw`(?<![\p{Script=Latin}\p{N}@.-])`;
const separators = String.raw`[\s:：#=(\[*_\-–—‑]{0,4}`;
const patterns = [
  String.raw`(?:https?|ftp):\/\/${address}`,
  String.raw`${before}www\.${address}`,
  String.raw`${before}${host}(?![a-z0-9-])(?![.]?[@])(?:[/?#:]${address})?`,
  String.raw`${before}(?:[a-z0-9][a-z0-9-]{0,62}\.){1,6}(?!(?:mg|mcg|ml|kg|mmol|iu|units?)\/)[a-z]{2,24}\/[a-z0-9]${address}`,
  String.raw`(?:\bdoi${separators})?(?<![\d.])10\.\d{4,9}\s?\/\s?${address}`,
  String.raw`arxiv${separators}(?:\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[a-z]{2})?\/\d{7})(?:v\d{1,2})?`,
  String.raw`${before}(?:math|cs|stat|physics|q-bio|astro-ph|cond-mat|quant-ph|gr-qc|hep-[a-z]{2,3}|nucl-[a-z]{2})(?:\.[a-z]{2})?\/\d{7}(?!\d)`,
  String.raw`pmcid${separators}(?:pmc)?${separators}\d{3,9}`,
  String.raw`(?<![\p{L}\p{N}])pmc${separators}\d{3,9}`,
  String.raw`(?:pubmed|medline|ب[ـ]?بمد|بوبمد|بوبميد|بابميد|بب ميد)[^\d\n]{0,30}\d{6,9}(?!\d)`,
  String.raw`(?:pmids?|pubmed(?:[\s-]?(?:ids?|identifiers?|no|number|reference|record|entry))?)(?:\s?no)?\.?(?:\/|${separators})\d{1,9}(?:(?:\s{0,2}(?:[,،;]|and|or|&|و)\s{0,2}){1,2}\d{5,9})*`,
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
  const plain = digitsInPlace(text);
  return mergeSpans(
    patterns.flatMap((pattern) =>
      [...plain.matchAll(pattern)].map(({ 0: { length }, index }) => ({
        start: index,
        end: trimmedEnd(text, index, index + length),
      })),
    ),
  );
}
