import { describe, expect, it, vi } from 'vitest';
import type { Engine, GenerateRequest } from '../engine/engine.ts';
import { abortError, AppError } from '../shared/errors.ts';
import { promptVersion } from '../tasks/prompt-version.ts';
import { AnswerWriter, type AnswerReader, type Asked } from './answer-writer.ts';
import { answer, everythingFits } from './fake-services.ts';
import { AnswerTurn, QuestionTurn } from './turns.svelte.ts';

/** What the engine does with a request: it tells pieces, then answers, or fails. */
type Reply = string | { readonly text: string; readonly thrown: Error };

const failing = (thrown: Error, text = ''): Reply => ({ text, thrown });
const unknown = new AppError('unknown', 'No such grammar.');

/** A writer over an engine that notes what it is asked, each character being a token. */
function writerOver(...replies: Reply[]) {
  const requests: GenerateRequest[] = [];
  const generate: Engine['generate'] = (request, onText) => {
    requests.push(request);
    const reply = replies.shift() ?? '';
    const { text, thrown } = typeof reply === 'string' ? { text: reply, thrown: null } : reply;
    if (text !== '') onText(text);
    if (thrown !== null) return Promise.reject(thrown);
    return Promise.resolve({ ...answer, text });
  };
  const countTokens: Engine['countTokens'] = (messages) => {
    const sizes = messages.map(({ content }) => content.length);
    return Promise.resolve({ messages: sizes, frame: 0, ownSystem: 0 });
  };
  const choices = { maxTokens: 64, seed: 7 };
  const writer = new AnswerWriter({ generate, countTokens }, everythingFits, choices, {
    followsInstructions: () => true,
    contextSize: () => 4000,
    summaryWords: { titleOf: (section) => section, nothing: () => 'nothing' },
  });
  return { writer, requests };
}

function asked(task: Asked['task'], beginning = ''): Asked {
  const turn = new AnswerTurn(2, 1);
  turn.text = beginning;
  return {
    task,
    audience: undefined,
    systemPrompt: '',
    noteFormat: 'soap',
    before: [],
    question: new QuestionTurn(1, null, 'Chest pain'),
    answer: turn,
  };
}

function reading() {
  const reader = { chosen: vi.fn(), seen: vi.fn(), text: vi.fn() } satisfies AnswerReader;
  const texts = (): unknown[] => reader.text.mock.calls.map(([text]: unknown[]) => text);
  return { reader, texts };
}

const { signal } = new AbortController();

describe('an answer', () => {
  it('tells what was chosen, each text so far, and its figures', async () => {
    const { writer } = writerOver('Gout.');
    const { reader, texts } = reading();
    const status = await writer.write(asked('ask'), reader, signal);
    expect(reader.chosen).toHaveBeenCalledExactlyOnceWith({
      sampling: null,
      seed: 7,
      promptVersion,
    });
    expect(texts()).toEqual(['Gout.', 'Gout.']);
    expect(status).toMatchObject({ phase: 'finished', reason: 'done', figures: { text: 'Gout.' } });
  });

  it('goes on with its beginning', async () => {
    const { writer, requests } = writerOver(' and fever');
    const { reader, texts } = reading();
    await writer.write(asked('ask', 'Gout'), reader, signal);
    expect(texts().at(-1)).toBe('Gout and fever');
    expect(requests[0]?.messages.at(-1)).toEqual({ role: 'assistant', content: 'Gout' });
  });
});

describe('an answer that is bound to a form', () => {
  it('is asked for once more without it where the engine cannot bind', async () => {
    const { writer, requests } = writerOver(failing(unknown), 'Angina.');
    const { reader, texts } = reading();
    const status = await writer.write(asked('diagnosis'), reader, signal);
    expect(requests).toHaveLength(2);
    expect(requests[0]).toHaveProperty('grammar');
    expect(requests[1]).not.toHaveProperty('grammar');
    expect(requests[1]?.maxTokens).toBe(64);
    expect(requests[1]?.messages[0]?.content).not.toBe(requests[0]?.messages[0]?.content);
    expect(requests[1]?.messages.at(-1)).toEqual({ role: 'user', content: 'Chest pain' });
    expect(reader.chosen).toHaveBeenCalledOnce();
    expect(texts().at(-1)).toBe('Angina.');
    expect(status).toMatchObject({ phase: 'finished' });
  });

  it.each([
    ['the context is full', failing(new AppError('context-exceeded', ''))],
    ['the device is lost', failing(new AppError('device-lost', ''))],
    ['it is stopped', failing(abortError())],
    ['words came already', failing(unknown, '{"')],
  ])('is not asked for once more when %s', async (_why, reply) => {
    const { writer, requests } = writerOver(reply, 'Angina.');
    const written = writer.write(asked('diagnosis'), reading().reader, signal);
    await expect(written).rejects.toBe(typeof reply === 'string' ? undefined : reply.thrown);
    expect(requests).toHaveLength(1);
  });

  it('is asked for twice at most', async () => {
    const { writer, requests } = writerOver(failing(unknown), failing(unknown));
    await expect(writer.write(asked('diagnosis'), reading().reader, signal)).rejects.toBe(unknown);
    expect(requests).toHaveLength(2);
  });

  it('is not asked for once more after a question that is not bound', async () => {
    const { writer, requests } = writerOver(failing(unknown), 'Angina.');
    await expect(writer.write(asked('ask'), reading().reader, signal)).rejects.toBe(unknown);
    expect(requests).toHaveLength(1);
  });

  it('is not asked for at all once it is stopped', async () => {
    const stopping = new AbortController();
    stopping.abort();
    const { writer, requests } = writerOver('Angina.');
    const written = writer.write(asked('diagnosis'), reading().reader, stopping.signal);
    await expect(written).rejects.toThrow('abort');
    expect(requests).toEqual([]);
  });
});

describe('a summary', () => {
  it('tells its prompt, its text and how far it is', async () => {
    const { writer, requests } = writerOver('- Pain', '- BP 120/80', '- Angina', '- ECG');
    const { reader, texts } = reading();
    const status = await writer.write(asked('summary'), reader, signal);
    expect(status).toEqual({ phase: 'finished', reason: 'done' });
    expect(reader.chosen).toHaveBeenCalledExactlyOnceWith({
      sampling: null,
      seed: 7,
      promptVersion,
    });
    expect(requests.map(({ maxTokens }) => maxTokens)).toEqual([64, 64, 64, 64]);
    expect(texts().at(-1)).toContain('## assessment\n\n- Angina');
    expect(reader.text).toHaveBeenLastCalledWith(
      expect.any(String),
      expect.objectContaining({ done: 4, total: 4 }),
    );
  });
});
