import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDifferential } from './differential.ts';
import { arabicAnswer, sampleAnswer, sampleDifferential } from './sample-differential.ts';

const { diagnoses, ...rest } = sampleDifferential;
const [first, second, third] = diagnoses;
const cutAfter = (end: string): string => sampleAnswer.slice(0, sampleAnswer.indexOf(end));

describe('a whole answer', () => {
  it('is what it says', () => {
    expect(readDifferential(sampleAnswer)).toEqual({ ...sampleDifferential, complete: true });
    expect(readDifferential(`${sampleAnswer}\n`)?.complete).toBe(true);
  });

  it.each([
    ['a verdict', { ...rest, diagnoses: [first] }],
    ['a part missing', { diagnoses, mostLikely: 'x', mostDangerous: 'x' }],
    ['a part too many', { ...rest, diagnoses, dose: 'x' }],
    ['a blank text', { ...rest, diagnoses, mostLikely: ' ' }],
    ['a row without a finding', { ...rest, diagnoses: [first, second, { diagnosis: 'x' }] }],
    ['a row with more', { ...rest, diagnoses: [first, second, { ...third, dose: 'x' }] }],
    ['a word for a flag', { ...rest, diagnoses: [first, second, { ...third, notToMiss: 'no' }] }],
  ])('is none with %s', (_name, json) => {
    expect(readDifferential(JSON.stringify(json))).toBeUndefined();
  });
});

describe('an answer that streams', () => {
  it('has no rows at first', () => {
    for (const text of ['', '{', '{"diagnoses":[', cutAfter('},{')]) {
      expect(readDifferential(text)).toEqual({ diagnoses: [], complete: false });
    }
  });

  it('has each row once it is closed', () => {
    expect(readDifferential(cutAfter(',{"diagnosis":"Acute p'))?.diagnoses).toEqual([first]);
    expect(readDifferential(cutAfter('sitting up'))?.diagnoses).toEqual([first]);
    expect(readDifferential(cutAfter(',{"diagnosis":"Reflux'))?.diagnoses).toEqual([first, second]);
  });

  it('has each text after the rows once it is closed', () => {
    expect(readDifferential(cutAfter('"mostDang'))).toEqual({
      diagnoses,
      mostLikely: rest.mostLikely,
      complete: false,
    });
    expect(readDifferential(sampleAnswer.slice(0, -2))).not.toHaveProperty('wouldChange');
    expect(readDifferential(sampleAnswer.slice(0, -1))).toEqual({
      ...sampleDifferential,
      complete: false,
    });
  });

  it.each([sampleAnswer, arabicAnswer])('only grows, wherever it is cut: %s', (answer) => {
    let rows = 0;
    for (let end = 0; end < answer.length; end++) {
      const cut = readDifferential(answer.slice(0, end));
      if (cut === undefined) throw new Error(`nothing is read of ${answer.slice(0, end)}`);
      expect(cut.complete).toBe(false);
      expect(cut.diagnoses.length).toBeGreaterThanOrEqual(rows);
      rows = cut.diagnoses.length;
    }
    expect(rows).toBe(3);
  });

  it('takes nothing in a text for a sign of JSON', () => {
    const odd = sampleAnswer.replaceAll('smoker', 'a }],:{[ b');
    expect(readDifferential(odd.slice(0, -1))?.diagnoses[0]?.for[1]).toBe('a }],:{[ b');
    expect(readDifferential(odd.slice(0, odd.indexOf(',:{[ b')))?.diagnoses).toEqual([]);
  });
});

const signs = ['{', '}', '[', ']', ':', ',', '"', '\\', ' ', '\n', 'true', '"for"', 'ب'];

describe('another text', () => {
  it.each([
    'Most likely it is pericarditis.',
    '1. Pericarditis\n2. Reflux',
    '```json\n{"diagnoses":[',
    'null',
    '[]',
    '"diagnoses"',
    '{"diagnoses":{}}',
    '{"diagnoses":["gout","ref',
    '{"answer":"gout","',
    `${sampleAnswer}${sampleAnswer}`,
    `x${sampleAnswer}`,
    '}}}]]]',
    '['.repeat(100_000),
    `{"diagnoses":["${'x'.repeat(1_000_000)}`,
  ])('is none: %.40s', (text) => {
    const read = readDifferential(text);
    expect(read?.diagnoses ?? []).toEqual([]);
    expect(read?.complete).not.toBe(true);
  });

  it('never throws, whatever it is', () => {
    const sign = fc.constantFrom(...signs);
    const odd = fc.array(sign).map((parts) => parts.join(''));
    const pieces = fc.array(fc.tuple(fc.nat(sampleAnswer.length), fc.nat(sampleAnswer.length)));
    const shuffled = pieces.map((all) => all.map(([a, b]) => sampleAnswer.slice(a, b)).join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), odd, shuffled), odd, (text, more) => {
        for (const answer of [text, `{"diagnoses":[${text}`, sampleAnswer.slice(0, -9) + more]) {
          expect(readDifferential(answer)?.complete ?? false).toBeTypeOf('boolean');
        }
      }),
    );
  });
});
