import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDifferential } from './differential.ts';
import { differentialGrammar } from './grammar.ts';
import { arabicAnswer, sampleAnswer, sampleDifferential } from './sample-differential.ts';

/** The grammar as a regular expression, which it can be, as no rule is within itself. */
function expressionOf(grammar: string): RegExp {
  const rules = new Map(
    grammar
      .trim()
      .split('\n')
      .map((line) => line.split(' ::= ') as [string, string]),
  );
  const source = (name: string): string =>
    (rules.get(name) ?? '').replace(
      /("(?:[^"\\]|\\.)*")|(\[(?:[^\]\\]|\\.)*\])|([a-z]+)|(\()|\s+/g,
      (found, literal?: string, set?: string, rule?: string, group?: string) => {
        if (literal !== undefined) {
          return (JSON.parse(literal) as string).replace(/[[\]{}]/g, '\\$&');
        }
        if (rule !== undefined) return `(?:${source(rule)})`;
        return group === undefined ? (set ?? found.trim()) : '(?:';
      },
    );
  return new RegExp(`^${source('root')}$`, 'u');
}

const roomy = expressionOf(differentialGrammar(4096));
const [row] = sampleDifferential.diagnoses;

/** An answer with as many rows and findings, and as many words of a usual length in every text. */
function answerOf(rows: number, found: number, against: number, words: number): string {
  const text = Array.from({ length: words }, () => 'finds…').join(' ');
  return JSON.stringify({
    diagnoses: Array.from({ length: rows }, () => ({
      diagnosis: text,
      for: Array.from({ length: found }, () => text),
      against: Array.from({ length: against }, () => text),
      notToMiss: false,
      next: text,
    })),
    mostLikely: text,
    mostDangerous: text,
    wouldChange: text,
  });
}

describe('the grammar', () => {
  it('is this text', () => {
    expect(differentialGrammar(512)).toBe(
      String.raw`root ::= "{\"diagnoses\":[" row ("," row){2,2} "],\"mostLikely\":" text ",\"mostDangerous\":" text ",\"wouldChange\":" text "}"
row ::= "{\"diagnosis\":" text ",\"for\":[" (text ("," text){0,1})? "],\"against\":[" (text ("," text){0,0})? "],\"notToMiss\":" ("true" | "false") ",\"next\":" text "}"
text ::= "\"" word (" " word){0,7} "\""
word ::= [^"\\\x00-\x20\x7F]{1,24}
`,
    );
  });

  it.each([sampleAnswer, arabicAnswer])('allows a differential: %s', (answer) => {
    expect(answer).toMatch(roomy);
  });

  it.each([
    ['a verdict', answerOf(1, 1, 1, 9)],
    ['two diagnoses', answerOf(2, 1, 1, 9)],
    ['seven diagnoses', answerOf(7, 1, 1, 9)],
    ['five findings', answerOf(3, 5, 1, 9)],
    ['four findings against', answerOf(3, 1, 4, 9)],
    ['an empty text', answerOf(3, 1, 1, 0)],
    ['a text too long', answerOf(3, 1, 1, 21)],
    ['a blank text', sampleAnswer.replace('smoker', ' ')],
    ['white space', sampleAnswer.replace(',', ', ')],
    ['a new line', sampleAnswer.replace('smoker', 'smo\tker')],
    ['an escape', sampleAnswer.replace('smoker', '\\u0041')],
    ['more after it', `${sampleAnswer} So`],
    [
      'a flag of another kind',
      JSON.stringify({ ...sampleDifferential, diagnoses: [row, row, {}] }),
    ],
  ])('allows no %s', (_name, answer) => {
    expect(answer).not.toMatch(roomy);
  });

  it('allows only what can be read', () => {
    const answers = fc.stringMatching(expressionOf(differentialGrammar(512)));
    const isRead = fc.property(answers, (answer) => readDifferential(answer)?.complete === true);
    fc.assert(isRead, { numRuns: 30 });
  });
});

describe('its size', () => {
  it.each([
    [64, answerOf(3, 2, 1, 8), answerOf(3, 2, 1, 9)],
    [512, answerOf(3, 2, 1, 8), answerOf(4, 2, 1, 8)],
    [1024, answerOf(4, 3, 2, 12), answerOf(5, 3, 2, 12)],
    [1536, answerOf(5, 4, 3, 16), answerOf(5, 4, 3, 17)],
    [2048, answerOf(6, 4, 3, 20), answerOf(6, 5, 3, 20)],
  ])('for %i tokens is the greatest', (tokens, greatest, greater) => {
    expect(greatest).toMatch(expressionOf(differentialGrammar(tokens)));
    expect(greater).not.toMatch(expressionOf(differentialGrammar(tokens)));
  });

  it.each([
    [512, answerOf(3, 2, 1, 8)],
    [1024, answerOf(4, 3, 2, 12)],
    [1536, answerOf(5, 4, 3, 8)],
    [2048, answerOf(6, 4, 3, 10)],
  ])('leaves room for a typical answer in %i tokens', (tokens, typical) => {
    expect(typical).toMatch(expressionOf(differentialGrammar(tokens)));
    expect(typical.length).toBeLessThan(tokens * 3);
  });
});
