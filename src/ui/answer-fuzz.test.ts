// @vitest-environment happy-dom
import { render } from '@testing-library/svelte';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { trials } from '../shared/garbled.ts';
import AnswerText from './AnswerText.svelte';
import './MathsText.svelte';
import { disallowed, hostileMarkdown } from './hostile-markdown.ts';

const longest = 200;

const fragments = [
  ...hostileMarkdown.map(([, markdown]) => markdown).filter(({ length }) => length < longest),
  ...[
    '*',
    '**',
    '_',
    '__',
    '~~',
    '`',
    '```',
    '~~~',
    '#',
    '######',
    '>',
    '- ',
    '+ ',
    '1. ',
    '- [x] ',
  ],
  ...['|', '| - |', '\n', '\n\n', '    ', '\t', '---', '===', '\\', '  \n', ' ', '&lt;', '&#x3c;'],
  ...[
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    '<',
    '>',
    '</',
    '/>',
    '<!--',
    '-->',
    '<a href="',
    '"',
    "'",
    ':',
  ],
  ...[
    '$',
    '$$',
    '\\(',
    '\\)',
    '\\[',
    '\\]',
    '\\frac{1}{2}',
    '\\def\\a{\\a}',
    '^',
    '{',
    '}',
    '&',
    '\\begin{cases}',
  ],
  ...['https://', 'www.', 'javascript:', 'data:', 'a', 'word', 'كلمة', '😀', '\u202e', '\0'],
];

const text = fc
  .array(
    fc.oneof(
      { weight: 7, arbitrary: fc.constantFrom(...fragments) },
      { weight: 1, arbitrary: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) },
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((pieces) => pieces.join('').slice(0, 2 * longest));

it(`shows ${trials.numRuns} made-up texts, whole or streaming, without a fault`, async () => {
  const { container, rerender } = render(AnswerText, { text: '', streaming: false });
  const property = fc.asyncProperty(text, fc.boolean(), async (made, streaming) => {
    // One component grows and shrinks from each to the next, as one that streams does.
    await rerender({ text: made, streaming });
    expect(disallowed(container)).toEqual([]);
  });
  await fc.assert(property, trials);
}, 120_000);
