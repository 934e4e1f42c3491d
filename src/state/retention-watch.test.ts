// @vitest-environment happy-dom
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Conversation } from './conversation.svelte.ts';
import type { Conversations } from './conversations.svelte.ts';
import { fakeConversations, forgetConversations, sampleRecord } from './fake-conversations.ts';
import { RetentionWatch } from './retention-watch.svelte.ts';

const passphrase = 'four random words here';
// A million rounds take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const hour = 60 * 60 * 1000;
const aged = (id: string, days: number): ReturnType<typeof sampleRecord> => ({
  ...sampleRecord(id),
  updatedAt: Date.now() - days * 24 * hour,
});

let days: number;
let openElsewhere: Set<string>;
let marked: string | undefined;

async function watched(
  records: ReturnType<typeof sampleRecord>[],
  withPassphrase?: string,
): Promise<{ conversation: Conversation; conversations: Conversations }> {
  const opened = await fakeConversations(records, withPassphrase);
  const marks = {
    mark: (id: string | undefined) => void (marked = id),
    all: () => Promise.resolve(openElsewhere),
  };
  new RetentionWatch(opened.conversations, marks, () => days).start(document);
  return opened;
}

const idsOf = ({ all }: Conversations): string[] => all.map(({ id }) => id).sort();

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  await forgetConversations();
  days = 7;
  openElsewhere = new Set();
});
afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
});

it('deletes what is too old once it has been read, from storage too', async () => {
  const { conversations } = await watched([aged('old', 8), aged('new', 6)]);
  await conversations.retry();
  await vi.waitFor(() => expect(idsOf(conversations)).toEqual(['new']));
  days = 0;
  await vi.waitFor(async () => {
    await conversations.retry();
    expect(idsOf(conversations)).toEqual(['new']);
  });
});

it('deletes nothing that is pinned, open here, or open in another tab', async () => {
  const records = ['pinned', 'here', 'there', 'old'].map((id) => aged(id, 400));
  const { conversations } = await watched(
    records.map((record) => ({ ...record, pinned: record.id === 'pinned' })),
  );
  const here = conversations.all.find(({ id }) => id === 'here');
  if (here) conversations.select(here);
  flushSync();
  expect(marked).toBe('here');
  openElsewhere.add('there');
  await conversations.retry();
  await vi.waitFor(() => expect(idsOf(conversations)).toEqual(['here', 'pinned', 'there']));
  conversations.startNew();
  flushSync();
  expect(marked).toBeUndefined();
  await conversations.retry();
  await vi.waitFor(() => expect(idsOf(conversations)).toEqual(['pinned', 'there']));
});

it('looks every hour, and when somebody comes back', async () => {
  const { conversations } = await watched([aged('soon', 6.99), aged('later', 5)]);
  await conversations.retry();
  expect(idsOf(conversations)).toEqual(['later', 'soon']);
  vi.advanceTimersByTime(hour);
  await vi.waitFor(() => expect(idsOf(conversations)).toEqual(['later']));
  vi.setSystemTime(Date.now() + 3 * 24 * hour);
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.waitFor(() => expect(idsOf(conversations)).toEqual([]));
});

it('reads again before it deletes: another tab may have gone on with a conversation', async () => {
  const { conversations } = await watched([aged('1', 6.99)]);
  const saved = { ...sampleRecord('1'), updatedAt: Date.now() };
  const { conversations: other } = await fakeConversations([saved]);
  expect(idsOf(other)).toEqual(['1']);
  vi.advanceTimersByTime(hour);
  await vi.waitFor(() => expect(conversations.all[0]?.updatedAt).toBe(saved.updatedAt));
  await conversations.retry();
  expect(idsOf(conversations)).toEqual(['1']);
});

it('deletes encrypted ones once they are unlocked, but not the one that is opened again', async () => {
  const { conversations } = await watched([aged('old', 8), aged('open', 8)], passphrase);
  days = 0;
  const open = conversations.all.find(({ id }) => id === 'open');
  if (open) conversations.select(open);
  await conversations.lock();
  days = 7;
  vi.advanceTimersByTime(hour);
  expect(await conversations.unlock(passphrase)).toBe(true);
  await vi.waitFor(() => expect(idsOf(conversations)).toEqual(['open']));
  expect(conversations.openId).toBe('open');
});
