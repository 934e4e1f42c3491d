/** For tests: what a model, or who speaks through it, might write to get something out of the page. */
import vectors from '../../fixtures/hostile-markdown.json' with { type: 'json' };

/** Every element that an answer may become, with the attributes that it may have. */
const allowed: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    ['ul', 'blockquote', 'table', 'pre', 'code'].map((name) => [name, ['dir']]),
  ),
  ...Object.fromEntries(
    ['strong', 'em', 'del', 'mark', 'br', 'hr', 'p', 'li', 'td'].map((name) => [name, []]),
  ),
  ...Object.fromEntries(['h3', 'h4', 'h5', 'h6', 'thead', 'tbody', 'tr'].map((name) => [name, []])),
  div: ['role', 'aria-label', 'tabindex'],
  ol: ['dir', 'start'],
  th: ['scope'],
  // An address: text, until it is pressed. Or what copies code, with a place to say so.
  button: ['type', 'dir', 'aria-expanded', 'aria-label'],
  span: ['aria-live'],
  bdi: ['dir'],
  // Formulas.
  ...Object.fromEntries(
    ['mrow', 'mi', 'mn', 'mtext', 'mfrac', 'msqrt', 'mroot', 'msub', 'msup', 'msubsup'].map(
      (name) => [name, ['mathvariant', 'linethickness', 'displaystyle', 'scriptlevel']],
    ),
  ),
  ...Object.fromEntries(
    ['munder', 'mover', 'munderover', 'mtable', 'mtr', 'mtd', 'mstyle', 'mpadded', 'mspace'].map(
      (name) => [
        name,
        ['accent', 'accentunder', 'columnspan', 'displaystyle', 'height', 'scriptlevel', 'width'],
      ],
    ),
  ),
  math: ['display', 'alttext'],
  mo: [
    'fence',
    'form',
    'largeop',
    'lspace',
    'maxsize',
    'minsize',
    'movablelimits',
    'rspace',
  ].concat(['separator', 'stretchy', 'symmetric']),
};

/** Attributes with lengths, in which nothing may reach beyond a formula. */
const lengths = ['height', 'width', 'lspace', 'rspace', 'minsize', 'maxsize', 'linethickness'];

/** What of a rendered answer is not allowed, one line each. */
export function disallowed(answer: Element): string[] {
  return [...answer.querySelectorAll('*')].flatMap((element) => {
    const name = element.localName;
    const attributes = allowed[name];
    if (attributes === undefined) return [`<${name}>`];
    const namespace = element.getAttribute('xmlns') ?? element.namespaceURI;
    if (namespace !== element.namespaceURI) return [`<${name} xmlns>`];
    const far = lengths.filter((attribute) =>
      /\d{2}em/.test(element.getAttribute(attribute) ?? ''),
    );
    return element
      .getAttributeNames()
      .filter(
        (attribute) => !['class', 'xmlns'].includes(attribute) && !attributes.includes(attribute),
      )
      .concat(far)
      .map((attribute) => `<${name} ${attribute}>`);
  });
}

export const hostileMarkdown: readonly (readonly [name: string, markdown: string])[] = vectors.map(
  ({ name, markdown, times = 1 }) => [name, markdown.repeat(times)],
);
