import { describe, expect, it } from 'vitest';
import type { GenerateRequest } from '../engine/engine.ts';
import { AppError } from '../shared/errors.ts';
import { parseConversation } from '../storage/conversation-record.ts';
import { sampleRecord } from '../storage/sample-record.ts';
import type { Conversation } from './conversation.svelte.ts';
import { conversationOf, answer, everythingFits } from './fake-services.ts';
import { toRecord, toTurns } from './turn-records.ts';
import type { AnswerTurn, FixedReply } from './turns.svelte.ts';

/** A conversation whose rules reply to questions that begin with "Harm", and the model to all else. */
function open(
  rules = (question: string): FixedReply | undefined =>
    question.startsWith('Harm') ? { rule: 'harm/other', text: 'Not this.' } : undefined,
): {
  conversation: Conversation;
  requests: GenerateRequest[];
  described: number[];
} {
  const requests: GenerateRequest[] = [];
  const described: number[] = [];
  const engine = {
    generate: (request: GenerateRequest) => {
      requests.push(request);
      return Promise.resolve(answer);
    },
  };
  const conversation = conversationOf(
    engine,
    everythingFits,
    { maxTokens: 64 },
    ({ seed }) => {
      described.push(seed);
      return Promise.resolve(undefined);
    },
    {},
    (question) => Promise.resolve().then(() => rules(question)),
  );
  return { conversation, requests, described };
}

function lastAnswer({ turns }: Conversation): AnswerTurn {
  const last = turns.at(-1);
  if (last?.role !== 'answer') throw new Error('no answer');
  return last;
}

describe('a question that the page’s own rules answer', () => {
  it('gets their text, with no figures or provenance, and the model is not asked', async () => {
    const { conversation, requests, described } = open();
    await conversation.ask('Harm?');
    expect(lastAnswer(conversation)).toMatchObject({
      text: 'Not this.',
      rule: 'harm/other',
      status: { phase: 'finished', reason: 'done' },
      provenance: undefined,
    });
    expect(lastAnswer(conversation).status).not.toHaveProperty('figures');
    expect(conversation.status).toBe('answered');
    expect(requests).toEqual([]);
    expect(described).toEqual([]);
  });

  it('is not what the model sees of the conversation afterwards', async () => {
    const { conversation, requests } = open();
    await conversation.ask('First?');
    await conversation.ask('Harm?');
    await conversation.ask('Next?');
    expect(requests.at(-1)?.messages.map(({ content }) => content)).toEqual([
      'First?',
      'An answer.',
      'Next?',
    ]);
  });

  it('is answered so when it is edited into one, or answered again', async () => {
    const { conversation, requests } = open();
    await conversation.ask('First?');
    const [question] = conversation.turns;
    if (question?.role !== 'question') throw new Error('no question');
    await conversation.edit(question, 'Harm?');
    expect(lastAnswer(conversation).rule).toBe('harm/other');
    await conversation.regenerate(lastAnswer(conversation));
    expect(lastAnswer(conversation).rule).toBe('harm/other');
    expect(requests).toHaveLength(1);
  });

  it('is answered so in place of going on with what a model had begun', async () => {
    const { conversation, requests } = open();
    const { turns } = sampleRecord('a', 'Harm?');
    conversation.open(
      'a',
      toTurns(turns.map((turn) => (turn.id === 2 ? { ...turn, status: 'max-tokens' } : turn))),
    );
    expect(lastAnswer(conversation).provenance).toBeDefined();
    await conversation.goOn(lastAnswer(conversation));
    expect(lastAnswer(conversation)).toMatchObject({ text: 'Not this.', provenance: undefined });
    expect(requests).toEqual([]);
  });

  it('is kept with the rule, and read back', async () => {
    const { conversation } = open();
    await conversation.ask('Harm?');
    const record = parseConversation('a', toRecord('a', conversation, undefined));
    expect(record.turns[1]).toMatchObject({ rule: 'harm/other', provenance: null, status: 'done' });
    expect(record.turns[0]).not.toHaveProperty('rule');
    conversation.open('a', toTurns(record.turns));
    expect(lastAnswer(conversation)).toMatchObject({ rule: 'harm/other', isCut: false });
  });

  it('is not asked at all when the rules cannot be had', async () => {
    const { conversation, requests } = open(() => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    await conversation.ask('Harmless?');
    const { status } = lastAnswer(conversation);
    expect(status.phase === 'failed' && status.error).toBeInstanceOf(AppError);
    expect(status).toMatchObject({ phase: 'failed', error: { code: 'rules-missing' } });
    expect(requests).toEqual([]);
  });

  it('is not answered once the conversation was left', async () => {
    const { conversation } = open();
    const asking = conversation.ask('Harm?');
    conversation.interrupt();
    conversation.clear();
    await asking;
    expect(conversation.turns).toEqual([]);
    expect(conversation.status).toBe('idle');
  });
});
