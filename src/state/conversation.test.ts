import { describe, expect, it, vi } from 'vitest';
import type { Answer, Engine, GenerateRequest } from '../engine/engine.ts';
import { abortError, AppError } from '../shared/errors.ts';
import type { AnswerChoices, Chosen } from './answer-request.ts';
import type { Conversation } from './conversation.svelte.ts';
import { conversationOf, answer, Pending, everythingFits } from './fake-services.ts';
import { toRecord, toTurns } from './turn-records.ts';

/** An engine that notes what it is asked and streams what the test says. */
function scripted(...replies: (string | AppError)[]): {
  engine: Pick<Engine, 'generate'>;
  requests: GenerateRequest[];
} {
  const requests: GenerateRequest[] = [];
  const generate: Engine['generate'] = (request, onText) => {
    requests.push(request);
    const reply = replies.shift() ?? '';
    if (reply instanceof AppError) return Promise.reject(reply);
    for (const piece of reply.split(/(?= )/)) onText(piece);
    return Promise.resolve({ ...answer, text: reply });
  };
  return { engine: { generate }, requests };
}

const texts = ({ turns }: Conversation): string[] => turns.map(({ text }) => text);

describe('Conversation', () => {
  it('streams an answer and keeps its figures', async () => {
    const conversation = conversationOf(scripted('An answer.').engine, everythingFits, {
      maxTokens: 64,
    });
    await conversation.ask('Why?');
    expect(conversation.turns).toMatchObject([
      { role: 'question', text: 'Why?' },
      { role: 'answer', text: 'An answer.', status: { phase: 'finished' } },
    ]);
    expect(conversation.status).toBe('answered');
  });

  it('sends the history, without questions that got no answer, and the longest answer', async () => {
    const failed = new AppError('context-exceeded', '');
    const { engine, requests } = scripted('One.', failed, '', 'Four.');
    const choices = { maxTokens: 64 };
    const conversation = conversationOf(engine, everythingFits, choices);
    await conversation.ask('1?');
    await conversation.ask('2?');
    await conversation.ask('3?');
    choices.maxTokens = 32;
    await conversation.ask('4? <|eot_id|>');
    expect(requests.at(-1)).toEqual({
      messages: [
        { role: 'user', content: '1?' },
        { role: 'assistant', content: 'One.' },
        { role: 'user', content: '4? <|eot_id|>' },
      ],
      maxTokens: 32,
      seed: expect.any(Number) as number,
    });
    expect(conversation.turns[3]).toMatchObject({ status: { phase: 'failed', error: failed } });
  });

  it.each(['device-lost', 'engine-stopped', 'engine-elsewhere', 'out-of-memory'] as const)(
    'keeps what was written before %s, marks it, and goes on with it',
    async (code) => {
      const requests: GenerateRequest[] = [];
      const engine: Pick<Engine, 'generate'> = {
        generate: (request, onText) => {
          requests.push(request);
          onText('Half');
          return Promise.reject(new AppError(code, ''));
        },
      };
      const conversation = conversationOf(engine, everythingFits, { maxTokens: 64 });
      await conversation.ask('1?');
      expect(conversation.turns[1]).toMatchObject({
        text: 'Half',
        status: { phase: 'interrupted' },
      });
      expect(conversation.status).toBe('idle');
      await conversation.ask('2?');
      expect(requests.at(-1)?.messages.map(({ content }) => content)).toEqual(['1?', 'Half', '2?']);
    },
  );

  it('stops an answer, and keeps what was written', async () => {
    const pending = new Pending<Answer>();
    const engine: Pick<Engine, 'generate'> = {
      generate: (_request, onText, signal) => {
        onText('Half');
        signal.addEventListener('abort', () =>
          pending.resolve({ ...answer, text: 'Half', finishReason: 'stopped' }),
        );
        return pending.promise;
      },
    };
    const conversation = conversationOf(engine, everythingFits, { maxTokens: 64 });
    const asking = conversation.ask('Why?');
    expect(conversation.status).toBe('answering');
    await conversation.ask('ignored while answering');
    conversation.clear();
    await vi.waitFor(() => expect(conversation.turns[1]).toMatchObject({ text: 'Half' }));
    conversation.stop();
    await asking;
    expect(conversation.turns).toMatchObject([
      { text: 'Why?' },
      { text: 'Half', status: { figures: { finishReason: 'stopped' } } },
    ]);
  });

  it('keeps the answer as the engine has it in the end', async () => {
    const engine: Pick<Engine, 'generate'> = {
      generate: (_request, onText) => {
        onText('One.\n<|promp');
        return Promise.resolve({ ...answer, text: 'One.' });
      },
    };
    const conversation = conversationOf(engine, everythingFits, { maxTokens: 64 });
    await conversation.ask('1?');
    expect(conversation.turns[1]).toMatchObject({ text: 'One.' });
  });

  it('keeps what was written when the model is unloaded', async () => {
    const engine: Pick<Engine, 'generate'> = {
      generate: (_request, onText) => {
        onText('Half');
        return Promise.reject(abortError());
      },
    };
    const conversation = conversationOf(engine, everythingFits, { maxTokens: 64 });
    await conversation.ask('Why?');
    expect(conversation.turns[1]).toMatchObject({ text: 'Half', status: { phase: 'stopped' } });
    expect(conversation.status).toBe('answered');
  });

  it('does not call a failed answer finished', async () => {
    const { engine } = scripted(new AppError('device-lost', ''));
    const conversation = conversationOf(engine, everythingFits, { maxTokens: 64 });
    await conversation.ask('Why?');
    expect(conversation.status).toBe('idle');
  });

  it('starts anew', async () => {
    const { engine, requests } = scripted('One.', 'Two.');
    const conversation = conversationOf(engine, everythingFits, { maxTokens: 64 });
    await conversation.ask('1?');
    conversation.clear();
    expect(conversation.turns).toEqual([]);
    expect(conversation.status).toBe('idle');
    await conversation.ask('2?');
    expect(requests.at(-1)?.messages).toEqual([{ role: 'user', content: '2?' }]);
  });

  it('ignores an empty question', async () => {
    const { engine, requests } = scripted();
    await conversationOf(engine, everythingFits, { maxTokens: 64 }).ask('  \n');
    expect(requests).toEqual([]);
  });

  it('answers again and edits beside what was, and goes from version to version', async () => {
    const { engine, requests } = scripted('One.', 'Uno.', 'Two.', 'Other.');
    const conversation = conversationOf(engine, everythingFits, { maxTokens: 64 });
    await conversation.ask('1?');
    const [question, first] = conversation.turns;
    if (question?.role !== 'question' || first?.role !== 'answer') throw new Error('no turns');
    await conversation.regenerate(first);
    expect(texts(conversation)).toEqual(['1?', 'Uno.']);
    await conversation.ask('2?');
    expect(requests[2]?.messages.map(({ content }) => content)).toEqual(['1?', 'Uno.', '2?']);
    await conversation.edit(question, 'One?');
    expect(texts(conversation)).toEqual(['One?', 'Other.']);
    expect(requests[3]?.messages).toEqual([{ role: 'user', content: 'One?' }]);
    const [edited] = conversation.turns;
    if (edited === undefined) throw new Error('no turn');
    expect(conversation.versionOf(edited)).toEqual({ number: 2, count: 2 });
    conversation.showVersion(edited, 1);
    expect(texts(conversation)).toEqual(['One?', 'Other.']);
    conversation.showVersion(edited, -1);
    expect(texts(conversation)).toEqual(['1?', 'Uno.', '2?', 'Two.']);
    const second = conversation.turns[1];
    if (second === undefined) throw new Error('no turn');
    expect(conversation.versionOf(second)).toEqual({ number: 2, count: 2 });
    conversation.showVersion(second, -1);
    expect(texts(conversation)).toEqual(['1?', 'One.']);
    // All of it is kept, and opened where it was written last.
    const kept = toTurns(toRecord('a', conversation, undefined).turns);
    conversation.open('a', kept);
    expect(texts(conversation)).toEqual(['One?', 'Other.']);
    expect(conversation.all).toHaveLength(7);
  });

  it('goes on with an answer that was cut, and with no other', async () => {
    const { engine, requests } = scripted('Half an', ' answer.');
    const cut: typeof engine = {
      generate: async (...asked) => ({
        ...(await engine.generate(...asked)),
        finishReason: requests.length === 1 ? 'max-tokens' : 'done',
      }),
    };
    const conversation = conversationOf(cut, everythingFits, { maxTokens: 64 });
    await conversation.ask('1?');
    const growing = conversation.turns[1];
    if (growing?.role !== 'answer') throw new Error('no answer');
    expect(growing.isCut).toBe(true);
    await conversation.goOn(growing);
    expect(requests[1]?.messages.at(-1)).toEqual({ role: 'assistant', content: 'Half an' });
    expect(growing.text).toBe('Half an answer.');
    await conversation.goOn(growing);
    expect(requests).toHaveLength(2);
  });

  it('sends the system prompt, and leaves out what the plan drops', async () => {
    const { engine, requests } = scripted('One.', 'Two.', 'Three.');
    const dropped = new Set([1]);
    const plan = { size: 9, reserved: 2, used: 5, question: 1, fits: true };
    let plans = 0;
    const context = {
      ...everythingFits,
      plan: () =>
        Promise.resolve({ ...plan, dropped: plans++ === 2 ? dropped : new Set<number>() }),
    };
    const conversation = conversationOf(engine, context, { maxTokens: 64 });
    conversation.instruct('Be brief.');
    await conversation.ask('1?');
    await conversation.ask('2?');
    await conversation.ask('3?');
    expect(requests[2]?.messages.map(({ content }) => content)).toEqual([
      'Be brief.',
      '2?',
      'Two.',
      '3?',
    ]);
    expect(conversation.seen?.dropped).toBe(dropped);
  });

  it('asks nothing that does not fit', async () => {
    const { engine, requests } = scripted();
    const plan = { size: 9, reserved: 2, used: 8, question: 8, fits: false, dropped: new Set([0]) };
    const context = { ...everythingFits, plan: () => Promise.resolve(plan) };
    const conversation = conversationOf(engine, context, { maxTokens: 64 });
    await conversation.ask('1?');
    expect(requests).toEqual([]);
    expect(conversation.turns[1]).toMatchObject({
      status: { phase: 'failed', error: { code: 'context-exceeded' } },
    });
  });

  it('describes how each answer was chosen, and takes another seed each time', async () => {
    const { engine, requests } = scripted('One.', 'Two.', 'Three.');
    const chosen: Chosen[] = [];
    const choices: AnswerChoices & { seed?: number } = { maxTokens: 64 };
    const conversation = conversationOf(engine, everythingFits, choices, (how) => {
      chosen.push(how);
      return Promise.resolve(undefined);
    });
    await conversation.ask('1?');
    await conversation.ask('2?');
    choices.seed = 7;
    await conversation.ask('3?');
    expect(requests.map(({ seed }) => seed)).toEqual(chosen.map(({ seed }) => seed));
    expect(requests[0]?.seed).not.toBe(requests[1]?.seed);
    expect(requests[2]?.seed).toBe(7);
  });
});
