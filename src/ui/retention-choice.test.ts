// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import type { ConversationRecord, Conversations } from '../state/conversations.svelte.ts';
import {
  fakeConversations,
  forgetConversations,
  sampleRecord,
} from '../state/fake-conversations.ts';
import { OnDemand } from '../state/on-demand.svelte.ts';
import { Settings } from '../state/settings.svelte.ts';
// Loaded before it is first shown, which would else take as long as compiling it does.
import './KeepingChoice.svelte';
import SettingsFixture from './SettingsFixture.svelte';

const passphrase = 'four random words here';
// Deriving a key takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const day = 24 * 60 * 60 * 1000;
const aged = (id: string, days: number): ConversationRecord => ({
  ...sampleRecord(id),
  updatedAt: Date.now() - days * day,
});

let settings: Settings;

async function open(
  records: readonly ConversationRecord[],
  withPassphrase?: string,
): Promise<Conversations> {
  const { conversations } = await fakeConversations(records, withPassphrase);
  const onDemand = new OnDemand(() => Promise.resolve(conversations));
  await onDemand.load();
  render(SettingsFixture, { settings, conversations: onDemand });
  await screen.findByLabelText('Delete conversations after');
  return conversations;
}

const select = () => screen.getByLabelText<HTMLSelectElement>('Delete conversations after');
const choose = (days: string) => fireEvent.change(select(), { target: { value: days } });

beforeEach(async () => {
  await forgetConversations();
  localStorage.clear();
  settings = new Settings(
    () => localStorage,
    null,
    ['en'],
    () => undefined,
  );
});

it('is never at first, and takes a time that deletes nothing at once', async () => {
  await open([aged('1', 6)]);
  expect(select().selectedOptions[0]?.textContent).toBe('Never');
  await choose('7');
  expect(settings.retentionDays).toBe(7);
  expect(screen.queryByRole('button', { name: /^Delete them/ })).toBeNull();
});

it('says how many a time would delete, and takes it only when that is confirmed', async () => {
  const conversations = await open([aged('1', 2), aged('2', 8), aged('3', 9)]);
  const [newest] = conversations.all;
  const retry = vi.spyOn(conversations, 'retry');
  await choose('7');
  expect(screen.getByText(/without a change for 7 days: 2\./)).toBeTruthy();
  expect(settings.retentionDays).toBe(0);
  await fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(select().value).toBe('0');
  expect(screen.queryByText(/without a change for/)).toBeNull();

  if (newest) conversations.select(newest);
  await choose('1');
  expect(screen.getByText(/without a change for 1 day: 2\./)).toBeTruthy();
  expect(retry).not.toHaveBeenCalled();
  await fireEvent.click(screen.getByRole('button', { name: /^Delete them/ }));
  expect(settings.retentionDays).toBe(1);
  expect(retry).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(select());
  await choose('365');
  expect(settings.retentionDays).toBe(365);
});

it('says of encrypted conversations that their times cannot be read while they are locked', async () => {
  await open([aged('1', 2)], passphrase);
  expect(screen.getByText(/cannot be read while they are locked/)).toBeTruthy();
});
