import { expect, it } from 'vitest';
import { drugOf } from './concepts.ts';
import { skeletonOfArabic, skeletonOfLatin } from './drug-skeleton.ts';

it.each([
  ['سيفالكسين', 'cefalexin'],
  ['الميروبينيم', 'meropenem'],
  ['جليكلازيد', 'gliclazide'],
  ['غليكلازيد', 'gliclazide'],
])('finds %s as %s', (word, name) => {
  expect(drugOf(word)).toBe(name);
});

it.each(['مستوصفات', 'المريضات', 'السبورة'])('takes %s for no medicine', (word) => {
  expect(drugOf(word)).toBeUndefined();
});

it('leaves vowels and double letters out', () => {
  expect(skeletonOfLatin('amoxicillin')).toBe('mksln');
  expect(skeletonOfArabic('اموكسيسيلين')).toBe('mksln');
});
