import { expect, it } from 'vitest';
import { linesOf, type Piece } from './text-lines.ts';

/** A piece with letters of ten points, each five points wide. */
function piece(x: number, y: number, text: string): Piece {
  const rtl = /\p{Script=Arabic}/u.test(text);
  return { text, x, y, width: 5 * text.length, height: 10, rtl };
}

it('puts spaces where pieces are apart, and tabs where columns are', () => {
  const pieces = [
    piece(0, 0, 'So'),
    piece(10, 0, 'dium'),
    piece(33, 0, 'low'),
    piece(90, 0, '131'),
  ];
  expect(linesOf(pieces)).toEqual(['Sodium low\t131']);
});

it('keeps raised letters on their line, and parts paragraphs', () => {
  const pieces = [piece(0, 0, '10'), piece(10, -3, '9'), piece(0, 12, 'next'), piece(0, 40, 'far')];
  expect(linesOf(pieces)).toEqual(['109', 'next', '', 'far']);
});

it('reads the columns of an Arabic row from the right', () => {
  const pieces = [piece(0, 0, 'mmol/L'), piece(60, 0, '140'), piece(100, 0, 'الصوديوم')];
  const line = piece(0, 30, 'فحص الدم في المستشفى');
  expect(linesOf([...pieces, line])[0]).toBe('الصوديوم\t140\tmmol/L');
});

it('keeps numbers and Latin words of an Arabic line in their own order', () => {
  const pieces = [
    piece(0, 0, 'ملم'),
    piece(20, 0, '140'),
    piece(37, 0, '/ 90'),
    piece(60, 0, 'الضغط'),
  ];
  expect(linesOf(pieces)).toEqual(['الضغط 140 / 90 ملم']);
});

it('has letters, not the shapes that they take in a word, and no ligatures', () => {
  expect(linesOf([piece(0, 0, '\ufee3\ufee0\ufea8\ufeba \ufefb')])).toEqual(['ملخص لا']);
  expect(linesOf([piece(0, 0, 'e\ufb03cient')])).toEqual(['efficient']);
});

it('reads nothing of a page that has nothing', () => {
  expect(linesOf([piece(0, 0, ' ')])).toEqual([]);
});
