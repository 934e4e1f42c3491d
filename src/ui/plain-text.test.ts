import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './markdown.ts';
import { plainText } from './plain-text.ts';

const plain = (markdown: string): string => plainText(parseMarkdown(markdown)).text;

describe('the plain text of an answer', () => {
  it.each([
    ['emphasis', 'Take **500** *mg* ~~now~~.', 'Take 500 mg now.'],
    ['lines', 'one\n\n## two\n\n---\n\nthree  \nfour', 'one\ntwo\n\nthree\nfour'],
    ['lists and quotes', '- one\n  1. two\n- three\n\n> four', 'one\ntwo\n\nthree\n\nfour'],
    ['code', '`500 mg`\n\n```\n1 g\n```', '500 mg\n1 g'],
    [
      'addresses',
      '[this](https://a.example/x) or https://b.example/',
      'this https://a.example/x or https://b.example/',
    ],
    ['formulas', 'so $500\\,\\text{mg} \\times 2$', 'so 500 mg × 2'],
    ['tables', '| drug | dose |\n| - | - |\n| a | **1** g |', 'drug\tdose\t\na\t1 g\t'],
    ['HTML, which is text', '<b>1 g</b>', '<b>1 g</b>'],
  ])('has %s', (_what, markdown, expected) => {
    expect(plain(markdown).trim()).toBe(expected.trim());
  });

  it('knows where each text of it stands', () => {
    const { text, leaves } = plainText(parseMarkdown('Take **500** `mg` of $x$.'));
    const texts = leaves.map(({ start, end }) => text.slice(start, end));
    expect(texts).toEqual(['Take ', '500', ' ', 'mg', ' of ', 'x', '.']);
    expect(leaves.map(({ inline }) => inline.kind)).toEqual([
      'text',
      'text',
      'text',
      'code',
      'text',
      'maths',
      'text',
    ]);
  });
});
