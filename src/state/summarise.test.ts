import { describe, expect, it } from 'vitest';
import type { Answer, Engine, GenerateRequest } from '../engine/engine.ts';
import { AppError, isAbort } from '../shared/errors.ts';
import { readSummary } from '../tasks/summary/summary-text.ts';
import { answer } from './fake-services.ts';
import { summarise, type SummaryProgress, type SummaryRequest } from './summarise.ts';

/** How the engine answers a request, the first being 0. */
type Reply = (index: number) => string | AppError | Partial<Answer>;

/** An engine of which each character is a token, and that notes what it is asked. */
function scripted(reply: Reply) {
  const requests: GenerateRequest[] = [];
  const generate: Engine['generate'] = (request, onText) => {
    const replied = reply(requests.push(request) - 1);
    if (replied instanceof AppError) return Promise.reject(replied);
    const given = typeof replied === 'string' ? { text: replied } : replied;
    for (const piece of given.text?.split(/(?= )/) ?? []) onText(piece);
    return Promise.resolve({ ...answer, ...given });
  };
  const countTokens: Engine['countTokens'] = (messages) => {
    const sizes = messages.map(({ content }) => content.length);
    return Promise.resolve({ messages: sizes, frame: 0, ownSystem: 0 });
  };
  return { engine: { generate, countTokens }, requests };
}

const request: SummaryRequest = {
  record: 'Cough for three days.\nNo fever.',
  format: 'soap',
  system: 'Summarise.',
  words: { titleOf: (section) => section.toUpperCase(), nothing: () => 'nothing' },
  contextSize: 2000,
  maxTokens: 64,
  seed: 7,
};

/** A record of so many lines of 300 characters, each a piece of its own. */
const lines = (count: number): string => `${'x'.repeat(299)}\n`.repeat(count);

/** What a summary was told to be, and how it ended. */
async function run(
  reply: Reply,
  changed: Partial<SummaryRequest> = {},
  onProgress: (progress: SummaryProgress) => void = () => undefined,
  { signal } = new AbortController(),
) {
  const { engine, requests } = scripted(reply);
  const told: { text: string; progress: SummaryProgress }[] = [];
  const note = (text: string, progress: SummaryProgress): void => {
    told.push({ text, progress });
    onProgress(progress);
  };
  const thrown: unknown = await summarise(engine, { ...request, ...changed }, note, signal).then(
    () => undefined,
    (error: unknown) => error,
  );
  const last = told.at(-1);
  return { requests, told, last, thrown, sections: readSummary(last?.text ?? '') };
}

describe('a summary', () => {
  it('is asked for section by section, each question after the answers to the same part', async () => {
    const { requests, sections, thrown } = await run((index) => `- statement ${index}`);
    expect(thrown).toBeUndefined();
    expect(requests.map(({ messages }) => messages.map(({ role }) => role).join(' '))).toEqual([
      'system user',
      'system user assistant user',
      'system user assistant user assistant user',
      'system user assistant user assistant user assistant user',
    ]);
    for (const [index, { messages }] of requests.entries()) {
      expect(messages).toEqual(requests.at(-1)?.messages.slice(0, 2 * index + 2));
    }
    expect(requests[0]?.messages[1]?.content).toContain(request.record);
    expect(requests[1]?.messages[2]).toEqual({ role: 'assistant', content: '- statement 0' });
    expect(sections).toEqual([
      { title: 'SUBJECTIVE', statements: ['statement 0'] },
      { title: 'OBJECTIVE', statements: ['statement 1'] },
      { title: 'ASSESSMENT', statements: ['statement 2'] },
      { title: 'PLAN', statements: ['statement 3'] },
    ]);
  });

  it('is read in parts, each asked for every section, within the context', async () => {
    const { requests, told } = await run(() => 'Not documented', { record: lines(9) });
    const parts = told.at(-1)?.progress.parts ?? 0;
    expect(parts).toBeGreaterThan(2);
    expect(requests).toHaveLength(4 * parts);
    const begun = requests.filter(({ messages }) => messages.length === 2);
    expect(begun).toHaveLength(parts);
    const read = begun.map(({ messages }) => messages[1]?.content.match(/x+\n/g)?.join('') ?? '');
    expect(read.join('')).toBe(lines(9));
    for (const { messages, maxTokens } of requests) {
      const sum = messages.reduce((all, { content }) => all + content.length, 0);
      expect(sum + maxTokens).toBeLessThanOrEqual(request.contextSize);
    }
  });

  it('tells how far it is, before the first word and after the last', async () => {
    const { told, last } = await run(() => '- one', { record: lines(9) });
    const { total = 0, parts } = last?.progress ?? {};
    expect(told[0]?.progress).toEqual({ done: 0, total, part: 1, parts, section: 'SUBJECTIVE' });
    expect(last?.progress).toEqual({ done: total, total, part: parts, parts, section: 'PLAN' });
    const course = told.map(({ progress }) => progress.done);
    expect(course).toEqual(course.toSorted((one, other) => one - other));
    expect(told[0]?.text).toContain('## SUBJECTIVE\n\nnothing');
  });

  it('has each statement once, though several parts say it', async () => {
    const reply: Reply = (index) => `- Gout\n- gout.\n- in answer ${Math.floor(index / 4)}`;
    const { sections, last } = await run(reply, { record: lines(9) });
    const parts = Array.from({ length: last?.progress.parts ?? 0 }, (_, at) => `in answer ${at}`);
    expect(sections[0]?.statements).toEqual(['Gout', ...parts]);
  });

  it('says of a statement that was cut that it was', async () => {
    const cut: Partial<Answer> = { text: '- Gout\n- Metformin 50', finishReason: 'max-tokens' };
    const { sections } = await run((index) => (index === 0 ? cut : '- whole'));
    expect(sections[0]?.statements).toEqual(['Gout', 'Metformin 50…']);
    expect(sections[1]?.statements).toEqual(['whole']);
    const between: Partial<Answer> = { text: '- Gout\n', finishReason: 'max-tokens' };
    const { sections: ended } = await run(() => between);
    expect(ended[0]?.statements).toEqual(['Gout']);
  });

  it('uses the answers’ share of the context, and no more than the person allows', async () => {
    const tokensOf = async (contextSize: number, maxTokens: number): Promise<unknown> =>
      (await run(() => '', { contextSize, maxTokens })).requests[0]?.maxTokens;
    expect(await tokensOf(2000, 1000)).toBe(125);
    expect(await tokensOf(2000, 32)).toBe(32);
    expect(await tokensOf(1300, 1000)).toBe(81);
    expect(await tokensOf(100_000, 1000)).toBe(384);
  });

  it('samples as the person chose', async () => {
    const sampling = { temperature: 0.2, topP: 0.5 };
    const { requests } = await run(() => '', { sampling });
    expect(requests[0]).toMatchObject({ sampling, seed: 7 });
    expect((await run(() => '')).requests[0]).not.toHaveProperty('sampling');
  });
});

describe('a summary that ends early', () => {
  it('keeps what was written when it is stopped half way', async () => {
    const stopping = new AbortController();
    const reply: Reply = (index) => {
      if (index < 2) return `- statement ${index}`;
      stopping.abort();
      return { text: '- half a state', finishReason: 'stopped' };
    };
    const { requests, sections, thrown } = await run(reply, {}, undefined, stopping);
    expect(isAbort(thrown)).toBe(true);
    expect(requests).toHaveLength(3);
    expect(sections.map(({ statements }) => statements)).toEqual([
      ['statement 0'],
      ['statement 1'],
      ['half a state…'],
      [],
    ]);
  });

  it('asks nothing when it is stopped while the record is counted', async () => {
    const stopping = new AbortController();
    stopping.abort();
    const { requests, thrown } = await run(() => '', {}, undefined, stopping);
    expect(isAbort(thrown)).toBe(true);
    expect(requests).toEqual([]);
  });

  it('keeps what was written when the engine fails', async () => {
    const lost = new AppError('device-lost', '');
    const reply: Reply = (index) => (index === 1 ? lost : '- Gout');
    const { sections, thrown } = await run(reply);
    expect(thrown).toBe(lost);
    expect(sections[0]?.statements).toEqual(['Gout']);
  });

  it('asks nothing of a record of which no line fits', async () => {
    const { requests, told, thrown } = await run(() => '', { contextSize: 600 });
    expect(thrown).toMatchObject({ code: 'context-exceeded' });
    expect([requests, told]).toEqual([[], []]);
  });
});
