// @vitest-environment happy-dom
import { render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { overwriteGetLocale } from '../paraglide/runtime.js';
import AnswerText from './AnswerText.svelte';
import { hostileMarkdown } from './hostile-markdown.ts';
import { flagNotes, flagsOf } from './answer-flags.ts';
import { parseMarkdown } from './markdown.ts';
// Loaded before the first formula, which would else be shown as written for a moment.
import './MathsText.svelte';

afterEach(() => overwriteGetLocale(() => 'en'));

const show = (text: string, streaming = false): ReturnType<typeof render> =>
  render(AnswerText, { text, streaming });
/** What is marked, without what is said of it. */
const marked = ({ container }: { container: Element }): string[] =>
  [...container.querySelectorAll('mark')].map((mark) => {
    const copy = mark.cloneNode(true) as Element;
    for (const words of copy.querySelectorAll('.visually-hidden')) words.remove();
    return copy.textContent;
  });
const notes = ({ container }: { container: Element }): (string | null)[] =>
  [...container.querySelectorAll('.note')].map(({ textContent }) =>
    textContent.replace(/[\u2068\u2069]/g, ''),
  );

describe('doses and references in an answer', () => {
  it('are marked, each with words of what to do, and listed once below', () => {
    const answer = show('Take 500 mg, then 250 mg, then 500 mg. See PMID: 12345678.');
    expect(marked(answer)).toEqual(['500 mg', '250 mg', '500 mg', 'PMID: 12345678']);
    const said = [...answer.container.querySelectorAll('mark .visually-hidden')];
    expect(said.map(({ textContent }) => textContent)).toEqual([
      ...Array.from({ length: 3 }, () => ' (dose: check it)'),
      ' (reference: it may be invented)',
    ]);
    expect(notes(answer)).toEqual([
      'Doses in this answer: 500 mg, 250 mg. Check each against a formulary before use.',
      'References in this answer: PMID: 12345678. The model may have invented them; nothing was looked up.',
    ]);
  });

  it('are said to be what they are in Arabic too', () => {
    overwriteGetLocale(() => 'ar');
    const answer = show('خذ 500 mg.');
    expect(marked(answer)).toEqual(['500 mg']);
    expect(answer.container.querySelector('mark')?.textContent).toContain('جرعة: تحقق منها');
    expect(notes(answer)).toEqual([
      'جرعات في هذه الإجابة: 500 mg. تحقق من كل منها في دليل أدوية موثوق قبل الاستخدام.',
    ]);
  });

  it('are found across emphasis, and said once', () => {
    const answer = show('Take **500** mg.');
    expect(marked(answer)).toEqual(['500', ' mg']);
    expect(answer.container.querySelector('strong > mark')).toBeTruthy();
    expect(answer.container.querySelectorAll('mark .visually-hidden')).toHaveLength(1);
    expect(notes(answer)[0]).toContain('500 mg.');
  });

  it('are found in code, tables and lists', () => {
    const answer = show('- `500 mg`\n\n| a |\n| - |\n| 250 mg |');
    expect(marked(answer)).toEqual(['500 mg', '250 mg']);
    expect(answer.container.querySelector('code > mark, td > mark')).toBeTruthy();
  });

  it('are found in formulas, which are marked as a whole', async () => {
    const answer = show('so $500\\,\\text{mg}$');
    await import('./MathsText.svelte');
    await tick();
    expect(answer.container.querySelector('mark math')).toBeTruthy();
    expect(notes(answer)[0]).toContain('500 mg');
  });

  it('leave an address as guarded as it was', () => {
    const answer = show('See [this](https://a.example/x).');
    expect(answer.container.querySelector('mark > button')?.textContent.trim()).toBe(
      'https://a.example/x',
    );
    expect(answer.container.querySelector('a')).toBeNull();
    expect(notes(answer)[0]).toContain('https://a.example/x');
  });

  it('keep to the direction of the run that they stand in', () => {
    const answer = show('خذ metformin 500 mg مرتين.');
    const run = answer.container.querySelector('bdi[dir=ltr]');
    expect(run?.textContent).toMatch(/^metformin 500 mg/);
    expect(run?.querySelector('mark')).toBeTruthy();
  });

  it('are looked for once the answer is whole', async () => {
    const answer = show('Take 500 mg', true);
    expect(marked(answer)).toEqual([]);
    expect(notes(answer)).toEqual([]);
    await answer.rerender({ text: 'Take 500 mg.', streaming: false });
    expect(marked(answer)).toEqual(['500 mg']);
    expect(notes(answer)).toHaveLength(1);
  });

  it('change nothing of an answer that has none', () => {
    const answer = show('Asthma is a disease of the airways.');
    expect(answer.container.querySelector('mark, .note')).toBeNull();
  });

  it('keep every word of a hostile answer where it was', () => {
    for (const [, markdown] of hostileMarkdown) {
      const flags = flagsOf(parseMarkdown(`${markdown}\n\nTake 500 mg.`));
      expect(flags.doses.at(-1)).toBe('500 mg');
      expect(flagNotes(flags).length).toBeGreaterThan(0);
    }
  });
});
