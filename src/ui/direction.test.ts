import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionOf, runsOf } from './direction.ts';

const isolated = (text: string, around: 'ltr' | 'rtl'): string[] =>
  runsOf(text, around)
    .filter(({ direction }) => direction !== undefined)
    .map((run) => run.text);

describe('within Arabic', () => {
  it.each([
    ['تناول 500 mg مرتين', ['500 mg']],
    ['الهيموغلوبين HbA1c 7.5 % مرتفع', ['HbA1c 7.5 %']],
    ['بسرعة 10–20 ml/h فقط', ['10–20 ml/h']],
    ['دواء amoxicillin/clavulanate (شراب)', ['amoxicillin/clavulanate']],
    ['الحرارة 38.5 °C', ['38.5 °C']],
    ['عدد الخلايا 5 × 10^9 /L', ['5 × 10^9 /L']],
    ['اتصل على +971 4 123 4567 الآن', ['+971 4 123 4567']],
    ['بين 3-5 أيام', ['3-5']],
    ['أقل من <5 mmol/L أو ≥ 7 mmol/L', ['<5 mmol/L', '≥ 7 mmol/L']],
    ['ومرض COVID-19، ثم SpO₂ 94%.', ['COVID-19', 'SpO₂ 94%']],
    ['من 2.5 إلى 5 µg/kg', ['2.5', '5 µg/kg']],
  ])('%s isolates %j', (text, runs) => {
    expect(isolated(text, 'rtl')).toEqual(runs);
  });

  it('leaves whole numbers and Arabic digits as they are', () => {
    expect(isolated('بعد 5 أيام، أو ٣٨٫٥ درجة', 'rtl')).toEqual([]);
  });
});

describe('within English', () => {
  it.each([
    ['Asthma (الربو) is 5 mg', ['الربو']],
    ['It is called ضغط الدم 140 in Arabic', ['ضغط الدم']],
    ['no Arabic, 10–20 ml/h', []],
  ])('%s isolates %j', (text, runs) => {
    expect(isolated(text, 'ltr')).toEqual(runs);
  });
});

it('tells a direction by the first letter', () => {
  expect(directionOf('500 ملغ')).toBe('rtl');
  expect(directionOf('«Asthma» ربو')).toBe('ltr');
  expect(directionOf('٥ mg')).toBe('ltr');
  expect(directionOf('5 – 7 !')).toBeUndefined();
});

it('keeps every character, in order', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '500',
      ' ',
      'mg',
      '/',
      '–',
      'ملغ',
      '٥',
      '%',
      '(',
      ')',
      '\n',
      '+',
      '،',
      '<',
      '.',
    ),
    fc.string({ unit: 'grapheme' }),
  );
  const text = fc.array(piece).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom('ltr' as const, 'rtl' as const), (whole, around) => {
      expect(
        runsOf(whole, around)
          .map((run) => run.text)
          .join(''),
      ).toBe(whole);
    }),
  );
});
