/** For tests: what a model, or who speaks through it, might write to get something out of the page. */
import vectors from '../../fixtures/hostile-markdown.json' with { type: 'json' };

/** Every element that an answer may become, with the attributes that it may have. */
const allowed: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    ['ul', 'blockquote', 'table', 'pre', 'code'].map((name) => [name, ['dir']]),
  ),
  ...Object.fromEntries(
    ['strong', 'em', 'del', 'br', 'hr', 'p', 'li', 'td'].map((name) => [name, []]),
  ),
  ...Object.fromEntries(['h3', 'h4', 'h5', 'h6', 'thead', 'tbody', 'tr'].map((name) => [name, []])),
  div: ['role', 'aria-label', 'tabindex'],
  ol: ['dir', 'start'],
  th: ['scope'],
  // An address: text, until it is pressed.
  button: ['type', 'dir', 'aria-expanded'],
};

/** What of a rendered answer is not allowed, one line each. */
export function disallowed(answer: Element): string[] {
  return [...answer.querySelectorAll('*')].flatMap((element) => {
    const name = element.localName;
    const attributes = allowed[name];
    if (attributes === undefined) return [`<${name}>`];
    return element
      .getAttributeNames()
      .filter((attribute) => attribute !== 'class' && !attributes.includes(attribute))
      .map((attribute) => `<${name} ${attribute}>`);
  });
}

export const hostileMarkdown: readonly (readonly [name: string, markdown: string])[] = vectors.map(
  ({ name, markdown, times = 1 }) => [name, markdown.repeat(times)],
);
