import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { partsOf, piecesOf } from './record-parts.ts';

/** Lines of all lengths, also without words, with letters of two code units, and of both directions. */
const record = fc
  .array(
    fc.tuple(
      fc.constantFrom('Cough. ', 'word ', 'حمى؛ ', '💊', 'x', '\n', '\r\n', ' ', '5.2; '),
      fc.integer({ min: 1, max: 300 }),
    ),
    { maxLength: 12 },
  )
  .map((runs) => runs.map(([text, times]) => text.repeat(times)).join(''));

/** Whether no letter of two code units was cut. */
const isWhole = (text: string): boolean => !/\p{Surrogate}/u.test(text);

it('cuts into pieces that are, joined, the record, none longer than 400 characters', () => {
  fc.assert(
    fc.property(record, (text) => {
      const pieces = piecesOf(text);
      expect(pieces.join('')).toBe(text);
      expect(pieces.every(({ length }) => length > 0 && length <= 400)).toBe(true);
      expect(pieces.every((piece) => isWhole(piece))).toBe(true);
    }),
  );
});

it('cuts between lines, and puts short lines together', () => {
  const lines = Array.from({ length: 40 }, (_, day) => `Day ${day + 10}: no fever.\n`);
  const pieces = piecesOf(lines.join(''));
  expect(pieces).toHaveLength(2);
  expect(pieces.every((piece) => piece.endsWith('\n'))).toBe(true);
});

it('cuts one line of 60,000 characters after sentences', () => {
  const sentence = 'The patient reports less cough than yesterday. ';
  const line = sentence.repeat(60_000 / sentence.length);
  const pieces = piecesOf(line);
  expect(pieces.every((piece) => piece.startsWith('The') && piece.endsWith('. '))).toBe(true);
});

it('cuts after a word where there is no sentence, and within one where there is no word', () => {
  const words = piecesOf('antibiotic '.repeat(100));
  expect(words.every((piece) => piece.endsWith('antibiotic '))).toBe(true);
  expect(piecesOf('x'.repeat(60_000)).map(({ length }) => length)).toEqual(
    Array.from({ length: 150 }, () => 400),
  );
});

it('never cuts a letter of two code units', () => {
  const pieces = piecesOf(`x${'😷'.repeat(1000)}`);
  expect(pieces.length).toBeGreaterThan(4);
  expect(pieces.every((piece) => isWhole(piece))).toBe(true);
});

it('joins pieces to parts in their order, and none is too large but a single piece', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 120 }), (tokens, most) => {
      const pieces = tokens.map((_, index) => `<${index}>`);
      const parts = partsOf(pieces, tokens, most);
      expect(parts.join('')).toBe(pieces.join(''));
      let previous = 0;
      for (const part of parts) {
        const within = Array.from(part.matchAll(/\d+/g), ([index]) => tokens[Number(index)] ?? 0);
        const sum = within.reduce((all, size) => all + size, 0);
        expect(sum <= most || within.length === 1).toBe(true);
        // As few parts as the order allows: the next piece would not have fitted.
        expect(previous === 0 || previous + (within[0] ?? 0) > most).toBe(true);
        previous = sum;
      }
    }),
  );
});

it('has no part of empty lines alone', () => {
  expect(partsOf(['a\n', '\n \n', 'b'], [10, 10, 10], 10)).toEqual(['a\n', 'b']);
  expect(partsOf([], [], 10)).toEqual([]);
});
