// @vitest-environment happy-dom
import { render } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import AnswerText from './AnswerText.svelte';
import { disallowed, hostileMarkdown } from './hostile-markdown.ts';

const inputs = 10_000;
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
  ...['https://', 'www.', 'javascript:', 'data:', 'a', 'word', 'كلمة', '😀', '\u202e', '\0'],
];

/** Numbers below a bound, the same ones every time. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function input(next: (below: number) => number): string {
  const piece = (): string =>
    next(8) === 0 ? String.fromCharCode(next(0x10000)) : (fragments[next(fragments.length)] ?? '');
  return Array.from({ length: 1 + next(12) }, piece)
    .join('')
    .slice(0, 2 * longest);
}

it(`shows ${inputs} made-up texts, whole or streaming, without a fault`, async () => {
  const next = generator(42);
  const { container, rerender } = render(AnswerText, { text: '', streaming: false });
  for (let i = 0; i < inputs; i++) {
    const text = input(next);
    // One component grows and shrinks from each to the next, as one that streams does.
    await rerender({ text, streaming: next(2) === 0 });
    expect(disallowed(container), JSON.stringify(text)).toEqual([]);
  }
}, 120_000);
