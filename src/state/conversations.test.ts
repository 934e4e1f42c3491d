import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, Engine } from '../engine/engine.ts';
import { AppError } from '../shared/errors.ts';
import { ConversationVault } from '../storage/conversation-vault.ts';
import { sampleRecord } from '../storage/sample-record.ts';
import type { Conversation } from './conversation.svelte.ts';
import { Conversations } from './conversations.svelte.ts';
import { conversationOf, answer, Pending, everythingFits } from './fake-services.ts';

// A million rounds take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Deriving a key takes a while on a busy machine. */
const patience = { timeout: 10_000 };
const passphrase = 'four random words here';

/** A tab: its conversations, and what it says to the others. */
interface Tab {
  conversation: Conversation;
  conversations: Conversations;
  vault: ConversationVault;
  idle: { onIdle: (() => void) | undefined; start: () => void };
  closeEngine: () => Promise<void>;
}

const tabs: { onmessage: ((event: MessageEvent) => unknown) | null }[] = [];

async function opened(generate: Engine['generate'] = () => Promise.resolve(answer)): Promise<Tab> {
  const conversation = conversationOf({ generate }, everythingFits, { maxTokens: 64 });
  const vault = new ConversationVault();
  const idle = {
    onIdle: undefined,
    onActive: undefined,
    start: vi.fn(),
    stop: vi.fn(),
    note: vi.fn(),
  };
  const closeEngine = vi.fn(() => Promise.resolve());
  const own: (typeof tabs)[number] & { postMessage: (data: unknown) => void } = {
    onmessage: null,
    postMessage: (data) => {
      for (const tab of tabs) if (tab !== own) tab.onmessage?.(new MessageEvent('x', { data }));
    },
  };
  tabs.push(own);
  const services = { conversation, vault, tabs: own, idle, closeEngine };
  const conversations = new Conversations({
    ...services,
    persistStorage: () => Promise.resolve(true),
  });
  await conversations.open();
  return { conversation, conversations, vault, idle, closeEngine };
}

const stored = async (): Promise<string[]> => {
  const vault = new ConversationVault();
  await vault.open();
  if (vault.locked) await vault.unlock(passphrase);
  return (await vault.read()).conversations.map(({ title }) => title);
};

beforeEach(async () => {
  tabs.length = 0;
  await new ConversationVault().deleteAll();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('Conversations', () => {
  it('lists what was asked before they were loaded, and each by its first question', async () => {
    const { conversation, conversations } = await opened();
    await conversation.ask('  Why\nso?  ');
    conversations.startNew();
    await conversation.ask('x'.repeat(100));
    expect(conversations.all.map(({ title }) => title).sort()).toEqual([
      'Why so?',
      `${'x'.repeat(60)}…`,
    ]);
    expect(await stored()).toEqual([]);
  });

  it('shows another one and goes on with it', async () => {
    const { conversation, conversations } = await opened();
    await conversation.ask('1?');
    conversations.startNew();
    await conversation.ask('2?');
    const first = conversations.all.find(({ title }) => title === '1?');
    if (first) conversations.select(first);
    await conversation.ask('3?');
    expect(conversation.turns.map(({ text }) => text)).toEqual([
      '1?',
      answer.text,
      '3?',
      answer.text,
    ]);
    const turns = conversations.all[0]?.turns ?? [];
    expect(turns.map(({ id, parentId }) => [id, parentId])).toEqual([
      [1, null],
      [2, 1],
      [3, 2],
      [4, 3],
    ]);
  });

  it('saves an answer while it grows, and reads one that was cut off as incomplete', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let grow: (text: string) => void = () => undefined;
    const generate = vi.fn<Engine['generate']>((_request, onText) => {
      grow = onText;
      return new Pending<Answer>().promise;
    });
    const { conversation, conversations } = await opened(generate);
    await conversations.keep('plain');
    void conversation.ask('Why?');
    await vi.waitFor(() => expect(generate).toHaveBeenCalled());
    grow('Half');
    vi.advanceTimersByTime(1000);
    vi.useRealTimers();
    await vi.waitFor(async () => {
      const next = await opened();
      const [record] = next.conversations.all;
      if (record) next.conversations.select(record);
      expect(next.conversation.turns).toMatchObject([
        { text: 'Why?' },
        { text: 'Half', status: { phase: 'interrupted' } },
      ]);
    }, patience);
  });

  it('says what could not be saved, keeps it whole, and saves it when there is room', async () => {
    const { conversation, conversations, vault } = await opened();
    await conversations.keep('plain');
    const save = vi.spyOn(vault, 'save').mockRejectedValue(new AppError('conversations-full', ''));
    await conversation.ask('Why?');
    await vi.waitFor(
      () => expect(conversations.failure?.code).toBe('conversations-full'),
      patience,
    );
    expect(conversations.all[0]?.turns).toHaveLength(2);
    save.mockRestore();
    await conversations.retry();
    expect(conversations.failure).toBeUndefined();
    expect(await stored()).toEqual(['Why?']);
  });

  it('shows the whole of an answer that another tab was giving, and loses none of it', async () => {
    const pending = new Pending<Answer>();
    const one = await opened(() => pending.promise);
    await one.conversations.keep('plain');
    const asking = one.conversation.ask('One?');
    await vi.waitFor(async () => expect(await stored()).toEqual(['One?']));
    const other = await opened();
    const [record] = other.conversations.all;
    if (record) other.conversations.select(record);
    expect(other.conversation.turns[1]).toMatchObject({ text: '' });
    pending.resolve(answer);
    await asking;
    await vi.waitFor(() =>
      expect(other.conversation.turns[1]).toMatchObject({ text: answer.text }),
    );
    await other.conversation.ask('Two?');
    await vi.waitFor(async () => {
      const vault = new ConversationVault();
      await vault.open();
      const [kept] = (await vault.read()).conversations;
      expect(kept?.turns.map(({ text }) => text)).toEqual([
        'One?',
        answer.text,
        'Two?',
        answer.text,
      ]);
    });
  });

  it('follows what another tab changes', async () => {
    const [one, other] = [await opened(), await opened()];
    await one.conversations.keep('plain');
    await one.conversation.ask('Why?');
    await vi.waitFor(() => expect(other.conversations.all[0]?.turns).toHaveLength(2), patience);
    const [record] = other.conversations.all;
    if (record) await other.conversations.delete(record);
    await vi.waitFor(() => expect(one.conversations.all).toEqual([]), patience);
  });
});

describe('adding', () => {
  it('gives an id that exists, unreadable or not, to nothing else, and saves what came', async () => {
    const { conversations, vault } = await opened();
    const kept = sampleRecord('1', 'Mine');
    await conversations.keep('plain');
    await vault.save(kept);
    await vault.save({ ...sampleRecord('torn'), version: 0 } as never);
    await conversations.retry();
    const [unreadable] = conversations.unreadable;
    conversations.add([
      sampleRecord('1', 'Another'),
      sampleRecord('torn', 'Not torn'),
      sampleRecord('2', 'New'),
      sampleRecord('2', 'Newer'),
    ]);
    await vi.waitFor(async () => expect(await stored()).toHaveLength(5), patience);
    const next = await opened();
    const ids = new Map(next.conversations.all.map(({ title, id }) => [title, id]));
    expect(ids.get('Mine')).toBe('1');
    expect(ids.get('New')).toBe('2');
    expect(new Set(ids.values()).size).toBe(5);
    expect(next.conversations.unreadable).toMatchObject([{ key: unreadable?.key }]);
    expect(next.conversations.all.find(({ id }) => id === '1')).toEqual(kept);
  });

  it('takes nothing while they are locked', async () => {
    const { conversations } = await opened();
    await conversations.keep('encrypted', passphrase);
    await conversations.lock();
    expect(() => conversations.add([sampleRecord('1')])).toThrow(/locked/);
    expect(conversations.all).toEqual([]);
  });
});

describe('locking', () => {
  it('takes what was never saved off a tab, too, which has no key', async () => {
    const one = await opened();
    const other = await opened();
    await other.conversation.ask('Unsaved?');
    await one.conversations.keep('encrypted', passphrase);
    await vi.waitFor(() => expect(other.conversations.locked).toBe(true), patience);
    expect(other.conversation.turns).toHaveLength(2);
    await one.conversations.lock();
    await vi.waitFor(() => expect(other.closeEngine).toHaveBeenCalled());
    expect(other.conversation.turns).toEqual([]);
  });

  it('ends an answer, keeps it, and leaves nothing in memory, in every tab', async () => {
    const one = await opened((_request, onText) => {
      onText('Half');
      return new Pending<Answer>().promise;
    });
    await one.conversations.keep('encrypted', passphrase);
    const other = await opened();
    await other.conversations.unlock(passphrase);
    void one.conversation.ask('Why?');
    one.conversation.draft = 'And what';
    await vi.waitFor(() => expect(one.conversation.turns[1]?.text).toBe('Half'));
    await other.conversations.lock();
    for (const { conversations, conversation, closeEngine } of [one, other]) {
      await vi.waitFor(() => expect(closeEngine).toHaveBeenCalledOnce(), patience);
      expect(conversations).toMatchObject({ locked: true, all: [] });
      expect(conversation).toMatchObject({ turns: [], draft: '', id: undefined });
    }
    expect(await one.conversations.unlock('something else')).toBe(false);
    expect(one.conversations.refusal?.code).toBe('wrong-passphrase');
    expect(one.conversations.locked).toBe(true);
    expect(await one.conversations.unlock(passphrase)).toBe(true);
    expect(one.conversation.turns).toMatchObject([
      { text: 'Why?' },
      { text: 'Half', status: { phase: 'interrupted' } },
    ]);
  });

  it('happens by itself only to what is encrypted', async () => {
    const { conversations, idle } = await opened();
    await conversations.keep('plain');
    expect(idle.start).not.toHaveBeenCalled();
    idle.onIdle?.();
    expect(conversations.locked).toBe(false);
    await conversations.keep('encrypted', passphrase);
    expect(idle.start).toHaveBeenCalled();
    idle.onIdle?.();
    expect(conversations.locked).toBe(true);
  });

  it('does not stand in the way of deleting everything', async () => {
    const { conversation, conversations } = await opened();
    await conversation.ask('Why?');
    await conversations.keep('encrypted', passphrase);
    await conversations.lock();
    await conversations.deleteAll();
    expect(conversations).toMatchObject({ locked: false, keeping: 'none', all: [] });
    expect(await stored()).toEqual([]);
  });
});
