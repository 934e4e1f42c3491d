import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { trials } from '../shared/garbled.ts';
import { GrowingMarkdown } from './growing-markdown.ts';
import { hostileMarkdown } from './hostile-markdown.ts';
import { parseMarkdown } from './markdown.ts';

const fragments = [
  ...[
    '# One',
    'a paragraph',
    'of *two* lines',
    '===',
    '---',
    '***',
    '- item',
    '* other',
    '2. no',
    '1. one',
  ],
  ...[
    '2',
    '+',
    '> quoted',
    '```',
    '~~~',
    '| a | b |',
    '| - | - |',
    '<a href="x">',
    '</a>',
    '<div>',
    '<!--',
    '-->',
  ],
  ...[
    '<script>',
    '</script>',
    '<kbd>',
    '</kbd>',
    '[1]: https://a.example/',
    '[x][1]',
    '[1]',
    'https://b.example/',
  ],
  ...[
    '$$',
    '$x^2$',
    '\\[',
    '\\]',
    '\\(a+b\\)',
    '+ b',
    '= c',
    '**',
    '_',
    '`',
    '\\',
    'كلمة',
    '|',
    '[',
    ']',
  ],
  ...['\n', '\n', '\n', '\n\n', '\n\n', '\n\n', '\r\n', '\r', '    ', '\t', '  ', ' '],
  ...hostileMarkdown.map(([, markdown]) => markdown).filter(({ length }) => length < 120),
];

const text = fc
  .array(fc.constantFrom(...fragments), { maxLength: 24 })
  .map((pieces) => pieces.join(''));

it(`gives what a whole reading gives, wherever ${trials.numRuns} texts are cut`, () => {
  fc.assert(
    fc.property(
      text,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }),
      (whole, cuts) => {
        const growing = new GrowingMarkdown();
        const ends = cuts.map((cut) => Math.floor(cut * whole.length)).toSorted((a, b) => a - b);
        for (const [turn, end] of ends.entries()) {
          const part = whole.slice(0, end);
          if (turn % 2 === 0) growing.read(part, true);
          else expect(growing.read(part, false)).toEqual(parseMarkdown(part));
        }
        expect(growing.read(whole, false)).toEqual(parseMarkdown(whole));
      },
    ),
    trials,
  );
}, 120_000);

it('reads finished blocks once, and gives the same objects for them', () => {
  const growing = new GrowingMarkdown();
  const whole = '# One\n\n- a\n- b\n\n| a |\n| - |\n| b |\n\nTwo\nlines\n\nThe **last** line\nis';
  growing.read(whole, true);
  const before = growing.read(whole, true);
  const after = growing.read(`${whole} growing.`, true);
  expect(after.map((block, index) => block === before[index])).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
});

it('begins anew with another text', () => {
  const growing = new GrowingMarkdown();
  growing.read('one\n\ntwo\n\nthree\n', true);
  expect(growing.read('1. other\n', false)).toEqual(parseMarkdown('1. other\n'));
});
