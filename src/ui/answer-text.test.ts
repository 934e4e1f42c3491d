// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import AnswerText from './AnswerText.svelte';
// Loaded before the first formula, which would else be shown as written for a moment.
import './MathsText.svelte';
import { disallowed, hostileMarkdown } from './hostile-markdown.ts';

const show = (text: string, streaming = false): Element =>
  render(AnswerText, { text, streaming }).container;

/** The words of an answer itself, without those of the page on what is to be checked in it. */
function written(answer: Element): string {
  const copy = answer.cloneNode(true) as Element;
  for (const words of copy.querySelectorAll('.note, mark > .visually-hidden')) words.remove();
  return copy.textContent.trim();
}

/** An answer once its formulas are there. */
async function showFormulas(text: string): Promise<Element> {
  const answer = show(text);
  await import('./MathsText.svelte');
  await tick();
  return answer;
}

describe('an answer', () => {
  it('has headings, lists, code and tables, whose columns keep their side', () => {
    const answer = show(
      '# Asthma\n\n1. **one**\n2. *two*\n   - three\n\n```\na < b\n```\n\n| a | b |\n| - | -: |\n| ~~c~~ | `d` |\n\n> so\n\n---',
    );
    expect(screen.getByRole('heading', { level: 3, name: 'Asthma' })).toBeTruthy();
    expect(answer.querySelector('ol > li > p > strong')?.textContent).toBe('one');
    expect(answer.querySelector('ol > li > ul > li')?.textContent).toBe('three');
    expect(answer.querySelector('pre > code')?.textContent).toBe('a < b');
    expect(answer.querySelector('td:last-child')?.className).toContain('end');
    expect(answer.querySelector('td > del')?.textContent).toBe('c');
    expect(answer.querySelector('blockquote')?.textContent).toBe('so');
    expect(answer.querySelector('hr')).toBeTruthy();
  });

  it('keeps the lines and the numbers that it has', () => {
    const answer = show('one\ntwo\n\n3. three\n4. [x] four');
    const lines = [...(answer.querySelector('p')?.childNodes ?? [])].map(
      (node) => node.textContent,
    );
    expect(lines.filter((line) => line !== '')).toEqual(['one', 'two']);
    expect(answer.querySelector('p > br')).toBeTruthy();
    expect(answer.querySelector('ol')?.getAttribute('start')).toBe('3');
    expect(answer.textContent).toContain('☑ four');
  });

  it('has formulas in four kinds of marks, each with its LaTeX', async () => {
    const answer = await showFormulas(
      '$a_1$ and \\(b^2\\)\n\n$$\nc\n+ d\n$$\n\nso:\n\\[e = f\\]\n\n| a |\n| - |\n| $g$ |',
    );
    const sources = [...answer.querySelectorAll('math')].map((math) =>
      math.getAttribute('alttext'),
    );
    expect(sources).toEqual(['a_1', 'b^2', 'c\n+ d', 'e = f', 'g']);
    expect(answer.querySelector('msub')?.namespaceURI).toContain('MathML');
  });

  it.each([
    'It costs $5 and $10.',
    'From $5-$10, or 20$ (was $30).',
    'US$5 and CA$7, \\$8 and \\$9',
    'Ask $NAME or $HOME.',
    '`$x$` and `\\(y\\)`',
    'the reference \\[1\\] and \\(see below\\)',
    '$5 إلى 10$',
  ])('has no formula in %s', async (text) => {
    expect((await showFormulas(text)).querySelector('math')).toBeNull();
  });

  it('shows a formula that cannot be read as it was written', async () => {
    const text = 'so $\\frac{1}{$ and $$\\href{https://a.example/}{x}$$';
    const answer = await showFormulas(text);
    expect(written(answer)).toBe(text);
    expect(answer.querySelector('math, a, button')).toBeNull();
  });

  it('copies code, and says so', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    show('```\na < b\n```');
    await fireEvent.click(screen.getByRole('button', { name: 'Copy code' }));
    expect(writeText).toHaveBeenCalledWith('a < b');
    expect(await screen.findByText('Copied')).toBeTruthy();
    writeText.mockRejectedValueOnce(new Error('not allowed'));
    await fireEvent.click(screen.getByRole('button', { name: 'Copy code' }));
    expect(await screen.findByText('The browser did not allow it.')).toBeTruthy();
  });

  it('keeps doses together in Arabic, and Arabic in English', () => {
    const answer = show('تناول **500 mg** ثم 10–20 ml/h\n\nAsthma (الربو) is 5 mg');
    const runs = [...answer.querySelectorAll('bdi')].map((run) => [run.dir, written(run)]);
    expect(runs).toEqual([
      ['ltr', '500 mg'],
      ['ltr', '10–20 ml/h'],
      ['rtl', 'الربو'],
    ]);
  });

  it('shows HTML as the text that it is', () => {
    expect(show('a <b>bold</b> word').textContent.trim()).toBe('a <b>bold</b> word');
    expect(show('<style>*{}</style>\n\nx').textContent).toContain('<style>*{}</style>');
  });

  it('shows an image as its label and its address', () => {
    const address = 'https://evil.example/?q=secret';
    expect(written(show(`![a chart](${address})`))).toBe(`a chart (${address})`);
  });

  it('shows a link’s whole address, and has nothing to follow until that is pressed', async () => {
    const url = 'https://evil.example/?q=secret';
    const answer = show(`[a study](${url})`);
    expect(answer.querySelector('a')).toBeNull();
    await fireEvent.click(screen.getByRole('button', { name: url, expanded: false }));
    expect(answer.textContent).toContain('read it first');
    const link = screen.getByRole('link', { name: 'Open it in a new tab' });
    expect(link.getAttribute('href')).toBe(url);
    expect(link.getAttribute('rel')).toBe('noreferrer noopener');
    expect(link.getAttribute('target')).toBe('_blank');
    await fireEvent.click(screen.getByRole('button', { name: url, expanded: true }));
    expect(answer.querySelector('a')).toBeNull();
  });

  it('covers an address again when it becomes another one', async () => {
    const { container, rerender } = render(AnswerText, {
      text: '[a](https://a.example/)',
      streaming: true,
    });
    await fireEvent.click(screen.getByRole('button'));
    expect(container.querySelector('a')).toBeTruthy();
    await rerender({ text: '[b](https://b.example/)', streaming: true });
    expect(screen.getByRole('button').textContent).toContain('https://b.example/');
    expect(container.querySelector('a')).toBeNull();
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'https://m42.ae@evil.example/',
    '/models/x',
  ])('shows a link to %s as it was written', (address) => {
    const answer = show(`[x](${address})`);
    expect(written(answer)).toBe(`[x](${address})`);
    expect(answer.querySelector('button')).toBeNull();
  });
});

describe('hostile Markdown', () => {
  it('is at least fifty texts', () => expect(hostileMarkdown.length).toBeGreaterThan(50));

  it.each(hostileMarkdown)('%s becomes nothing but allowed elements', async (_name, markdown) => {
    const answer = await showFormulas(markdown);
    expect(disallowed(answer)).toEqual([]);
    const addresses = [...answer.querySelectorAll('button[aria-expanded]')];
    for (const address of addresses) {
      expect(address.textContent).toMatch(/^\s*https?:\/\/[\x21-\x7e]+\s*$/);
      await fireEvent.click(address);
    }
    const links = [...answer.querySelectorAll('a')];
    expect(links.map(({ href }) => href)).toEqual(
      addresses.map(({ textContent }) => textContent.trim()),
    );
  });

  it.each(hostileMarkdown)('%s is no worse while it streams', (_name, markdown) => {
    const step = Math.max(1, Math.ceil(markdown.length / 12));
    for (let end = 0; end < markdown.length; end += step) {
      expect(disallowed(show(markdown.slice(0, end), true))).toEqual([]);
    }
  });
});
