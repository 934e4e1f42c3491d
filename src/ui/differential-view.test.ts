// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import {
  arabicAnswer,
  sampleAnswer as answer,
  sampleDifferential,
} from '../state/fake-conversations.ts';
import DifferentialView from './DifferentialView.svelte';

const discussion = 'For discussion by a clinician. Not a diagnosis.';
const show = (text: string, streaming = false): ReturnType<typeof render> =>
  render(DifferentialView, { text, streaming });
const cutAfter = (end: string): string => answer.slice(0, answer.indexOf(end));

const rowNames = (): (string | null)[] =>
  screen.queryAllByRole('rowheader').map(({ textContent }) => textContent.trim());
const headings = (): string[] =>
  screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

describe('a differential', () => {
  it('is a table with its name, and names of rows and columns', () => {
    const { container } = show(answer);
    expect(screen.getByText('Differential diagnosis').tagName).toBe('CAPTION');
    const columns = screen.getAllByRole('columnheader');
    expect(columns.map(({ textContent }) => textContent)).toEqual([
      'Diagnosis',
      'For',
      'Against',
      'Next question, examination or test',
    ]);
    expect(columns.every((column) => column.getAttribute('scope') === 'col')).toBe(true);
    const names = [...container.querySelectorAll('tbody th[scope=row] > p:first-child')];
    expect(names.map(({ textContent }) => textContent)).toEqual(
      sampleDifferential.diagnoses.map(({ diagnosis }) => diagnosis),
    );
    expect(screen.getByText(discussion)).toBeTruthy();
    expect(container.textContent).not.toContain('not complete');
  });

  it('says in words what must not be missed, and of that row alone', () => {
    show(answer);
    expect(rowNames()).toEqual([
      expect.stringMatching(/^Acute coronary syndrome\s*Must not be missed$/),
      'Acute pericarditis',
      'Reflux',
    ]);
  });

  it('has each finding, and says where none is named', () => {
    show(answer);
    const [, , reflux] = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    if (reflux === undefined) throw new Error('no third row');
    const [found, against, next] = within(reflux).getAllByRole('cell');
    expect(found?.textContent).toContain('Nothing named');
    expect([...(against?.querySelectorAll('li') ?? [])].map((one) => one.textContent)).toEqual([
      'no link to meals',
    ]);
    expect(next?.textContent).toContain('Ask about meals and lying down');
  });

  it('has what follows the table under headings', () => {
    show(answer);
    expect(headings()).toEqual(['Most likely', 'Most dangerous', 'What would change my mind']);
    const { nextElementSibling } = screen.getByRole('heading', { name: 'Most dangerous' });
    expect(nextElementSibling?.textContent).toBe('Acute coronary syndrome');
  });

  it('grows by whole rows and texts while it streams', async () => {
    const { rerender, container } = show('', true);
    expect(screen.queryByRole('table')).toBeNull();
    await rerender({ text: cutAfter('},{'), streaming: true });
    expect(screen.queryByRole('table')).toBeNull();
    await rerender({ text: cutAfter('"Reflux'), streaming: true });
    expect(rowNames()).toHaveLength(2);
    expect(headings()).toEqual([]);
    await rerender({ text: cutAfter(',"mostDangerous'), streaming: true });
    expect(rowNames()).toHaveLength(3);
    expect(headings()).toEqual(['Most likely']);
    expect(container.textContent).not.toContain('not complete');
    expect(screen.getByText(discussion)).toBeTruthy();
  });

  it('says so when it was cut', () => {
    show(cutAfter('"Reflux'));
    expect(rowNames()).toHaveLength(2);
    expect(screen.getByText(/^This answer is not complete/)).toBeTruthy();
    expect(screen.getByText(discussion)).toBeTruthy();
  });

  it('has each text in its own direction, and words of another one apart', () => {
    const { container } = show(arabicAnswer);
    const texts = [...container.querySelectorAll('td > p, td > ul, th > p:first-child, h3 + p')];
    const content = texts.filter((one) => !one.matches('.none'));
    expect(content.length).toBeGreaterThan(9);
    expect(content.filter((one) => one.getAttribute('dir') !== 'auto')).toEqual([]);
    const runs = [...container.querySelectorAll('bdi')];
    expect(runs.map(({ dir, textContent }) => [dir, textContent])).toEqual([
      ['ltr', 'ECG'],
      ['ltr', 'troponin'],
      ['ltr', 'troponin'],
    ]);
  });

  it('takes no text for Markdown or HTML', () => {
    const odd = '**a** <img src=x> [b](https://c.test/)';
    const { container } = show(answer.replaceAll('smoker', odd));
    expect(screen.getByText(odd).tagName).toBe('LI');
    expect(container.querySelector('img, strong, a, button')).toBeNull();
  });
});

describe('an answer in another form', () => {
  it('is shown as any answer is, and says so', () => {
    show('- **Gout**\n- Fracture');
    expect(screen.getByText('Gout').tagName).toBe('STRONG');
    expect(screen.getByText(/did not write this answer in the form of a table/)).toBeTruthy();
    expect(screen.getByText(discussion)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
