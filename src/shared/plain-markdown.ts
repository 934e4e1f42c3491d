/** Markdown that shows just this text, on one line or several as it is. */
export function plainMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#&|~]/g, '\\$&');
}
