// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import type { ConversationRecord, Conversations } from '../state/conversations.svelte.ts';
import {
  fakeConversations,
  forgetConversations,
  sampleRecord,
} from '../state/fake-conversations.ts';
import { fakeServices } from '../state/fake-services.ts';
import { Models } from '../state/models.svelte.ts';
import { OnDemand } from '../state/on-demand.svelte.ts';
import PageFixture from './PageFixture.svelte';
// Loaded before it is first shown, which would else take as long as compiling it does.
import './ConversationsList.svelte';

const passphrase = 'four random words here';
// Deriving a key takes a while on a busy machine.
const patience = { timeout: 10_000 };
vi.setConfig({ testTimeout: 60_000 });

const region = () => within(screen.getByRole('region', { name: 'Conversations' }));
const field = () => region().getByRole<HTMLInputElement>('searchbox', { name: /^Search/ });
const titles = (): string[] =>
  region()
    .queryAllByRole('listitem')
    .map((item) => item.querySelector('bdi')?.textContent ?? '');

async function open(
  records: readonly ConversationRecord[],
  withPassphrase?: string,
): Promise<Conversations> {
  const { conversation, conversations } = await fakeConversations(records, withPassphrase);
  const onDemand = new OnDemand(() => Promise.resolve(conversations));
  await onDemand.load();
  render(PageFixture, {
    models: new Models(fakeServices('a')),
    conversation,
    conversations: onDemand,
  });
  const details = screen
    .getByRole('region', { name: 'Conversations' })
    .querySelector<HTMLDetailsElement>('details');
  if (details === null) throw new Error('The list of conversations is not folded.');
  details.open = true;
  await fireEvent(details, new Event('toggle'));
  await region().findByRole('button', { name: 'Delete all conversations' });
  return conversations;
}

const six = ['Asthma', 'Fever', 'Ménière', 'Stroke', 'Gout', 'الرَّبو'].map((title, index) => ({
  ...sampleRecord(String(index), `About ${title}`, title),
  updatedAt: 1_790_000_000_000 - index,
}));

beforeEach(forgetConversations);

it('offers no search among a few', async () => {
  await open(six.slice(1));
  expect(titles()).toHaveLength(5);
  expect(region().queryByRole('searchbox')).toBeNull();
});

it('finds conversations by what is typed, says how many, and shows all after Escape', async () => {
  const conversations = await open(six);
  const result = region().getByText('', { selector: 'p[aria-live=polite]' });
  await fireEvent.input(field(), { target: { value: 'meniere' } });
  expect(titles()).toEqual(['Ménière']);
  expect(result.textContent).toBe('Found: 1 of 6');
  await fireEvent.input(field(), { target: { value: 'nothing like it' } });
  expect(titles()).toEqual([]);
  expect(result.textContent).toBe('None found.');
  await fireEvent.input(field(), { target: { value: 'about' } });
  const [first] = conversations.all;
  if (first) await conversations.delete(first);
  await vi.waitFor(() => expect(result.textContent).toBe('Found: 5 of 5'));
  await fireEvent.keyDown(field(), { key: 'Escape' });
  await vi.waitFor(() => expect(result.textContent).toBe(''));
  expect(titles()).toHaveLength(5);
});

it('forgets what was searched for when the conversations are locked', async () => {
  const conversations = await open(six, passphrase);
  await fireEvent.input(field(), { target: { value: 'gout' } });
  expect(titles()).toEqual(['Gout']);
  await conversations.lock();
  await vi.waitFor(() => expect(region().queryByRole('searchbox')).toBeNull());
  await conversations.unlock(passphrase);
  await vi.waitFor(() => expect(titles()).toHaveLength(6), patience);
  expect(field().value).toBe('');
});

it.each([
  ['Export all as JSON', 'conversations.json', '"note":"', '"title": "Gout"'],
  ['Export all as Markdown', 'conversations.md', '# Conversations\n\n', '## Gout'],
])('has a button %s, whose file says what it is', async (name, file, beginning, gout) => {
  const created = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  await open(six);
  await fireEvent.click(region().getByRole('button', { name }));
  await vi.waitFor(() => expect(click.mock.contexts).toMatchObject([{ download: file }]));
  const text = await (created.mock.calls[0]?.[0] as Blob).text();
  expect(text).toContain(`${beginning}Not medical advice.`);
  expect(text).toContain('This file holds what was typed');
  expect(text).toContain(gout);
  vi.restoreAllMocks();
});

async function choose(file: File): Promise<void> {
  const input = screen
    .getByRole('region', { name: 'Conversations' })
    .querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('There is nothing to choose a file with.');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await fireEvent.change(input);
}

it('imports what is good in a file, names what is not, and says how many', async () => {
  await open(six.slice(0, 1));
  const good = sampleRecord('0', 'What is gout?');
  const newer = { ...sampleRecord('9', 'From the future'), version: 2 };
  const file = { format: 'med42-conversations', version: 1, conversations: [good, newer] };
  await choose(new File([JSON.stringify(file)], 'x.json'));
  expect(await region().findByText('Imported: 1 · Not imported: 1')).toBeTruthy();
  expect(titles()).toEqual(expect.arrayContaining(['Asthma', 'What is gout?']));
  const refused = await region().findByText('From the future');
  await vi.waitFor(() => expect(refused.parentElement?.textContent).toContain('newer version'));
});

it('says why a file cannot be imported, and changes nothing', async () => {
  const conversations = await open(six);
  const before = conversations.all;
  await choose(new File(['# Conversations'], 'x.md'));
  const notice = await region().findByRole('alert');
  expect(notice.textContent).toContain('not a file of conversations');
  expect(conversations.all).toBe(before);
  await choose(new File([JSON.stringify({ format: 'med42-conversations', version: 2 })], 'x'));
  await vi.waitFor(() => expect(region().getByRole('alert').dataset.code).toBe('import-newer'));
});
