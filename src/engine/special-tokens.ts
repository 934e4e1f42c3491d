/** U+2060, a zero-width character that no special token contains. */
const wordJoiner = '\u2060';

/** How special tokens begin: Llama 3's and Med42 v1's tags (`<|eot_id|>`); Llama 2's three. */
const specialStart = /<(?=\||\/?s>|unk>)/g;

/**
 * Breaks every special token (`<|eot_id|>`, `</s>`) in a text. The tokenizer would turn one that
 * somebody typed or pasted into a real control token, and so let a text speak as the system.
 */
export function escapeSpecialTokens(text: string): string {
  return text.replaceAll(specialStart, `<${wordJoiner}`);
}

/** web-llm deletes this from every message, which could join the halves of a special token. */
const deleted = '{function_string}';

/** A text as the model reads it in a message: as text, and whole. */
export function toModelText(text: string): string {
  return escapeSpecialTokens(text).replaceAll(deleted, `{${wordJoiner}${deleted.slice(1)}`);
}

/**
 * A text as web-llm must be given it, so that the model reads {@link toModelText}. web-llm puts it
 * into the template with `String.replace`, which reads `$` as the start of a pattern: `` $` `` would
 * bring in the template's own special tokens.
 */
export function toTemplateText(text: string): string {
  return toModelText(text).replaceAll('$', '$$$$');
}
