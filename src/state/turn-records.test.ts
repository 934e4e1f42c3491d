import { describe, expect, it } from 'vitest';
import { parseConversation } from '../storage/conversation-record.ts';
import { sampleRecord } from '../storage/sample-record.ts';
import type { Conversation } from './conversation.svelte.ts';
import { answer, conversationOf, everythingFits } from './fake-services.ts';
import { toRecord, toTurns } from './turn-records.ts';

const generate = (): Promise<typeof answer> => Promise.resolve(answer);
const emptyConversation = (): Conversation =>
  conversationOf({ generate }, everythingFits, { maxTokens: 64 });

/** What is kept of a conversation, as a later visit reads it. */
function kept(conversation: Conversation): Conversation {
  const record = parseConversation('1', structuredClone(toRecord('1', conversation, undefined)));
  const later = emptyConversation();
  later.open(record.id, toTurns(record.turns), record);
  return later;
}

describe('what is kept of a conversation', () => {
  it.each([
    ['ask', 'clinician', 'problems'],
    ['ask', 'none', 'problems'],
    ['ask', undefined, 'problems'],
    ['summary', undefined, 'soap'],
    ['summary', undefined, 'discharge'],
    ['diagnosis', undefined, 'problems'],
  ] as const)('is its task %s, audience %s and form %s', (task, audience, noteFormat) => {
    const conversation = emptyConversation();
    const { turns } = sampleRecord('1');
    conversation.open('1', toTurns(turns), { task, noteFormat, ...(audience && { audience }) });
    expect(kept(conversation)).toMatchObject({ task, audience, noteFormat });
    expect(kept(conversation).turns).toMatchObject([
      { role: 'question', text: turns[0]?.text },
      { role: 'answer', text: turns[1]?.text, provenance: turns[1]?.provenance },
    ]);
  });

  it('names no audience that nobody chose, and a form only for a summary', () => {
    const record = toRecord('1', emptyConversation(), undefined);
    expect(record).not.toHaveProperty('audience');
    expect(record).not.toHaveProperty('noteFormat');
    expect(record).not.toHaveProperty('systemPrompt');
  });

  it('is its system prompt, and which questions stay in view', async () => {
    const conversation = emptyConversation();
    conversation.instruct('Rhyme.');
    await conversation.ask('Why?');
    const [question] = conversation.turns;
    if (question?.role === 'question') conversation.togglePin(question);
    expect(kept(conversation).systemPrompt).toBe('Rhyme.');
    expect(kept(conversation).turns[0]).toMatchObject({ pinned: true });
  });
});
