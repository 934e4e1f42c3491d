import { describe, expect, it } from 'vitest';
import type { Answer, Engine, GenerateRequest } from '../engine/engine.ts';
import { abortError, AppError } from '../shared/errors.ts';
import { Conversation } from './conversation.svelte.ts';
import { answer, Pending } from './fake-services.ts';

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

describe('Conversation', () => {
  it('streams an answer and keeps its figures', async () => {
    const conversation = new Conversation(scripted('An answer.').engine, () => 64);
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
    let maxTokens = 64;
    const conversation = new Conversation(engine, () => maxTokens);
    await conversation.ask('1?');
    await conversation.ask('2?');
    await conversation.ask('3?');
    maxTokens = 32;
    await conversation.ask('4? <|eot_id|>');
    expect(requests.at(-1)).toEqual({
      messages: [
        { role: 'user', content: '1?' },
        { role: 'assistant', content: 'One.' },
        { role: 'user', content: '4? <|eot_id|>' },
      ],
      maxTokens: 32,
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
      const conversation = new Conversation(engine, () => 64);
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
    const conversation = new Conversation(engine, () => 64);
    const asking = conversation.ask('Why?');
    expect(conversation.status).toBe('answering');
    await conversation.ask('ignored while answering');
    conversation.clear();
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
    const conversation = new Conversation(engine, () => 64);
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
    const conversation = new Conversation(engine, () => 64);
    await conversation.ask('Why?');
    expect(conversation.turns[1]).toMatchObject({ text: 'Half', status: { phase: 'stopped' } });
    expect(conversation.status).toBe('answered');
  });

  it('does not call a failed answer finished', async () => {
    const { engine } = scripted(new AppError('device-lost', ''));
    const conversation = new Conversation(engine, () => 64);
    await conversation.ask('Why?');
    expect(conversation.status).toBe('idle');
  });

  it('starts anew', async () => {
    const { engine, requests } = scripted('One.', 'Two.');
    const conversation = new Conversation(engine, () => 64);
    await conversation.ask('1?');
    conversation.clear();
    expect(conversation.turns).toEqual([]);
    expect(conversation.status).toBe('idle');
    await conversation.ask('2?');
    expect(requests.at(-1)?.messages).toEqual([{ role: 'user', content: '2?' }]);
  });

  it('ignores an empty question', async () => {
    const { engine, requests } = scripted();
    await new Conversation(engine, () => 64).ask('  \n');
    expect(requests).toEqual([]);
  });
});
