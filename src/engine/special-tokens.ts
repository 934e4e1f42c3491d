/** U+2060, a zero-width character that no special token contains. */
const wordJoiner = '\u2060';

/**
 * Breaks every special token (`<|eot_id|>`) in a text. The tokenizer would turn one that somebody
 * typed or pasted into a real control token, and so let a text speak as the system.
 */
export function escapeSpecialTokens(text: string): string {
  return text.replaceAll('<|', `<${wordJoiner}|`);
}
