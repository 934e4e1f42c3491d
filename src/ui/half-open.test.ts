import { describe, expect, it } from 'vitest';
import { settle } from './half-open.ts';
import { parseMarkdown, type Block, type Inline } from './markdown.ts';

const textOf = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.kind === 'break') return '\n';
      if (inline.kind === 'link') return `${textOf(inline.children)} ${inline.url}`;
      if (inline.kind === 'maths') return `<maths>${inline.tex}`;
      return 'text' in inline ? inline.text : textOf(inline.children);
    })
    .join('');

/** What is seen of blocks, each with its kind, so that a change of kind is seen as well. */
function seen(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'rule':
          return '<rule>';
        case 'code':
          return `<code>${block.text}`;
        case 'quote':
          return `<quote>${seen(block.children)}`;
        case 'list':
          return `<list>${block.items.map((item) => `<item>${seen(item)}`).join('')}`;
        case 'table':
          return `<table>${[block.head, ...block.rows]
            .flat()
            .map((cell) => textOf(cell.children))
            .join('|')}`;
        case 'heading':
        case 'paragraph':
          return `<${block.kind}>${textOf(block.children)}`;
      }
    })
    .join('');
}

/** Marks the end of what has grown so far, for what a next character may still change. */
const trimmed = (text: string): string => text.replace(/[\s|.,]+$/, '');

describe('settle', () => {
  it.each([
    ['emphasis', 'It is **very *rarely* bad** and ~~always~~ `never` __so__ _it_ seems.'],
    ['emphasis within words', 'A 5*3 cm snake_case_name, **bold**ly.'],
    ['strong emphasis', 'This is ***both*** of them.'],
    ['a link', 'See [the page](https://a.example/x) and <https://b.example/>.'],
    ['an image', 'See ![a chart](https://a.example/x.png) there.'],
    ['a bracket that is no link', 'Doses [in adults] differ.'],
    ['headings and rules', '# One\n\ntext\n\n---\n\n## Two\n\ntext'],
    ['a list after a line', 'Symptoms:\n- cough\n- **fever**, often\n- chills'],
    ['a numbered list', 'Do this:\n\n1. rest\n2. drink\n10. sleep'],
    ['a table', 'So:\n\n| drug | class |\n| --- | :-: |\n| **a** | b |\n| c | d |\n\nend'],
    ['code', 'Run:\n\n```sh\nls -l\n# no heading\n```\n\nthen `stop`.'],
    ['a quote', '> quoted **text**\n> goes on\n\nend'],
    [
      'formulas',
      'So $x^2$ and \\(a_1 + b\\) cost $5.\n\n$$\na\n+ b\n$$\n\nThen \\[c\\] ends `$$`.',
    ],
    ['lines', 'one\ntwo - three\n2 > 1\nend'],
  ])('lets %s grow without ever changing its kind', (_name, markdown) => {
    const whole = seen(parseMarkdown(markdown));
    for (let end = 1; end < markdown.length; end++) {
      const part = trimmed(seen(parseMarkdown(settle(markdown.slice(0, end)))));
      expect(whole.startsWith(part), `${markdown.slice(0, end)}\n→ ${part}`).toBe(true);
    }
  });

  it('holds back little: all but the last words are there', () => {
    const text = 'It is **very rarely** [bad](https://a.example/) and `never';
    expect(seen(parseMarkdown(settle(text)))).toContain('bad https://a.example/ and never');
  });
});
