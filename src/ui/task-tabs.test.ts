// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Conversations } from '../state/conversations.svelte.ts';
import type { Conversation } from '../state/conversation.svelte.ts';
import {
  fakeConversations,
  forgetConversations,
  sampleRecord,
} from '../state/fake-conversations.ts';
import { conversationOf, everythingFits, fakeServices, Pending } from '../state/fake-services.ts';
import { Models } from '../state/models.svelte.ts';
import { OnDemand } from '../state/on-demand.svelte.ts';
import PageFixture from './PageFixture.svelte';
// Loaded before it is first shown, which would else take as long as compiling it does.
import './SummaryPanel.svelte';

vi.setConfig({ testTimeout: 60_000 });

const gout = sampleRecord('1', 'What is gout?');
const tab = (name: string): HTMLElement => screen.getByRole('tab', { name });
const names = (): (string | undefined)[] =>
  screen.getAllByRole('tab').map(({ textContent }) => textContent.trim());
const selected = (): string | undefined =>
  screen.getByRole('tab', { selected: true }).textContent.trim();
const focused = (): string | undefined => document.activeElement?.textContent.trim();

function show(conversation: Conversation, conversations?: OnDemand<Conversations>): void {
  const models = new Models(fakeServices('a'));
  render(PageFixture, { models, conversation, ...(conversations && { conversations }) });
}

async function open(): Promise<{ conversation: Conversation; conversations: Conversations }> {
  const opened = await fakeConversations([gout]);
  const conversations = new OnDemand(() => Promise.resolve(opened.conversations));
  await conversations.load();
  show(opened.conversation, conversations);
  return opened;
}

beforeEach(forgetConversations);
afterEach(() => document.documentElement.removeAttribute('dir'));

describe('the tasks', () => {
  it('are tabs, of which the chosen one names and controls the panel', async () => {
    await open();
    expect(screen.getByRole('tablist', { name: 'Tasks' })).toBeTruthy();
    expect(names()).toEqual(['Ask', 'Summarise a record', 'Think about a diagnosis']);
    expect(selected()).toBe('Ask');
    const panel = screen.getByRole('tabpanel', { name: 'Ask' });
    expect(tab('Ask').getAttribute('aria-controls')).toBe(panel.id);
    expect(screen.getAllByRole('tab').map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  });

  it.each([
    ['ltr', 'ArrowRight', 'ArrowLeft'],
    ['rtl', 'ArrowLeft', 'ArrowRight'],
  ])('are moved through with the arrow keys, %s', async (dir, forward, back) => {
    document.documentElement.dir = dir;
    await open();
    const press = (key: string): Promise<boolean> =>
      fireEvent.keyDown(document.activeElement ?? document.body, { key });
    tab('Ask').focus();
    await press(forward);
    expect(focused()).toBe('Summarise a record');
    await press(back);
    await press(back);
    expect(focused()).toBe('Think about a diagnosis');
    await press(forward);
    expect(focused()).toBe('Ask');
    await press('End');
    expect(focused()).toBe('Think about a diagnosis');
    await press('Home');
    expect(focused()).toBe('Ask');
    expect(selected()).toBe('Ask');
  });

  it.each([{ altKey: true }, { ctrlKey: true }, { metaKey: true }])(
    'leave the browser its keys: %j',
    async (held) => {
      await open();
      tab('Ask').focus();
      // True: nobody prevented what the browser does with it.
      expect(await fireEvent.keyDown(tab('Ask'), { key: 'ArrowLeft', ...held })).toBe(true);
      expect(focused()).toBe('Ask');
    },
  );

  it('begin a new conversation each, and what is there stays in the list', async () => {
    const { conversation, conversations } = await open();
    conversations.select(gout);
    await waitFor(() => expect(conversation.turns).toHaveLength(2));
    await fireEvent.click(tab('Summarise a record'));
    await waitFor(() => expect(selected()).toBe('Summarise a record'));
    expect(conversation).toMatchObject({ task: 'summary', id: undefined, turns: [] });
    expect(conversations.all.map(({ id }) => id)).toEqual(['1']);
    expect(await screen.findByRole('textbox', { name: 'Record' })).toBeTruthy();
    conversations.select(gout);
    await waitFor(() => expect(selected()).toBe('Ask'));
  });

  it('leave a conversation of the same task open', async () => {
    const { conversation, conversations } = await open();
    conversations.select(gout);
    await waitFor(() => expect(conversation.turns).toHaveLength(2));
    await fireEvent.click(tab('Ask'));
    expect(conversation.turns).toHaveLength(2);
  });

  it('cannot be changed while an answer comes', async () => {
    const pending = new Pending<never>();
    const conversation = conversationOf({ generate: () => pending.promise }, everythingFits, {
      maxTokens: 64,
    });
    show(conversation);
    void conversation.ask('Why?');
    await waitFor(() =>
      expect(tab('Summarise a record').getAttribute('aria-disabled')).toBe('true'),
    );
    expect(tab('Ask').getAttribute('aria-disabled')).toBe('false');
    await fireEvent.click(tab('Summarise a record'));
    expect(selected()).toBe('Ask');
    expect(conversation.turns).toHaveLength(2);
  });
});
