// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Conversations } from '../state/conversations.svelte.ts';
import {
  fakeConversations,
  forgetConversations,
  sampleAnswer,
  sampleRecord,
} from '../state/fake-conversations.ts';
import { printConversation, putSheet } from './print.ts';

const passphrase = 'four random words here';
// Deriving a key takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const one = sampleRecord('1', 'What is gout?');
const other = sampleRecord('2', 'What is fever?');
const aCase = {
  ...sampleRecord('3', 'Chest pain'),
  task: 'diagnosis' as const,
  turns: one.turns.map((turn) => (turn.id === 2 ? { ...turn, text: sampleAnswer } : turn)),
};
const noteOf = (status: 'done' | 'stopped') => ({
  ...sampleRecord(status, 'Metformin 500 mg twice daily.\nNo chest pain.', 'A note'),
  task: 'summary' as const,
  turns: one.turns.map((turn) => {
    if (turn.id === 1) return { ...turn, text: 'Metformin 500 mg twice daily.\nNo chest pain.' };
    return { ...turn, status, text: '## Medicines\n\n- Metformin 850 mg\n\n## Plan\n\nnone' };
  }),
});
const note = noteOf('done');
const stopped = noteOf('stopped');
const sheets = (): string[] =>
  Array.from(document.querySelectorAll('.sheet'), ({ textContent }) => textContent);
const printed = (): boolean => window.dispatchEvent(new Event('afterprint'));

let conversations: Conversations;
let button: HTMLButtonElement;
let print: () => void;

beforeEach(async () => {
  await forgetConversations();
  ({ conversations } = await fakeConversations([one, other, aCase, note, stopped], passphrase));
  button = document.body.appendChild(document.createElement('button'));
  button.focus();
  document.title = 'The site';
  print = vi.fn();
  window.print = print;
});
afterEach(() => {
  printed();
  button.remove();
});

it('has a sheet on the page until it is printed; then title and focus are as before', () => {
  printConversation(conversations, one);
  expect(print).toHaveBeenCalledOnce();
  expect(sheets()).toMatchObject([expect.stringContaining('What is gout?')]);
  expect(document.title).toMatch(/^The site \d{4}-\d\d-\d\d$/);
  button.blur();
  printed();
  expect(sheets()).toEqual([]);
  expect(document.title).toBe('The site');
  expect(document.activeElement).toBe(button);
});

it('prints what somebody chose, and not what is open, nor what was chosen before', () => {
  printConversation(conversations, one);
  putSheet(conversations, other);
  expect(sheets()).toMatchObject([expect.stringContaining('What is gout?')]);
  printConversation(conversations, other);
  expect(sheets()).toMatchObject([expect.stringContaining('What is fever?')]);
  printed();
  expect(document.title).toBe('The site');
});

it('prints a differential as a table', () => {
  printConversation(conversations, aCase);
  expect(document.querySelectorAll('.sheet tbody th')).toHaveLength(3);
  expect(sheets()[0]).toContain('Must not be missed');
});

it('prints a summary without its record: marks and lines in words, how many, and its origin', () => {
  printConversation(conversations, note);
  const [sheet = ''] = sheets().map((text) => text.replace(/\s+/g, ' '));
  for (const part of [
    'A note',
    'A language model wrote',
    'Begun:',
    '1 statements. Marked, because the record does not support them: 1.',
    'Metformin 850 mg (number not found in the record) [Line 1]',
    'Plan Not documented',
    'Model: \u2068demo\u2069',
    'a'.repeat(64),
  ]) {
    expect(sheet).toContain(part);
  }
  for (const part of ['500 mg', 'No chest pain', 'not complete', 'Question']) {
    expect(sheet).not.toContain(part);
  }
  const headings = document.querySelectorAll('.sheet :is(h2, h3)');
  expect(Array.from(headings, ({ textContent }) => textContent)).toEqual([
    'Summary',
    'Medicines',
    'Plan',
    'Where the answers come from',
  ]);
  expect(document.querySelector('.sheet button')).toBeNull();
});

it('says of a summary that was stopped that it is not complete', () => {
  printConversation(conversations, stopped);
  expect(sheets()[0]).toContain('The summary is not complete');
  expect(sheets()[0]).toContain('Stopped by you');
});

it('leaves no word on the page when conversations are locked meanwhile', async () => {
  printConversation(conversations, one);
  await conversations.lock();
  await vi.waitFor(() => expect(sheets()).toEqual(['']));
});
