import { describe, expect, it, vi } from 'vitest';
import type { Engine } from '../engine/engine.ts';
import { ContextWindow } from './context-window.ts';
import { AnswerTurn, QuestionTurn, type Turn } from './turns.svelte.ts';

/** Each character is a token. */
const countTokens = vi.fn<Engine['countTokens']>((messages) =>
  Promise.resolve({
    messages: messages.map(({ content }) => content.length),
    frame: 3,
    ownSystem: 7,
  }),
);

function branch(...exchanges: (readonly [string, string])[]): Turn[] {
  return exchanges.flatMap(([asked, answered], index) => {
    const question = new QuestionTurn(2 * index + 1, index === 0 ? null : 2 * index, asked);
    const answer = new AnswerTurn(2 * index + 2, question.id);
    answer.text = answered;
    return [question, answer];
  });
}

describe('ContextWindow', () => {
  it('counts the system prompt, the history, the question and what stands around them', async () => {
    const window = new ContextWindow(
      { countTokens },
      () => ({ modelId: 'a', contextSize: 100 }),
      () => 20,
    );
    const path = branch(['12345', '1234567890'], ['unanswered', '']);
    expect(await window.plan(path, '', 'why?')).toMatchObject({
      size: 100,
      reserved: 20,
      question: 4,
      used: 3 + 7 + 4 + 15,
      fits: true,
    });
    expect(await window.plan(path, 'be brief', 'why?')).toMatchObject({ used: 3 + 8 + 4 + 15 });
  });

  it('counts each turn once, and anew for another model', async () => {
    let modelId = 'a';
    const window = new ContextWindow(
      { countTokens },
      () => ({ modelId, contextSize: 100 }),
      () => 20,
    );
    const path = branch(['question', 'answer']);
    const countedWith = async (): Promise<number> => {
      countTokens.mockClear();
      await window.plan(path, '', 'why?');
      return countTokens.mock.calls.flatMap(([messages]) => messages).length;
    };
    expect(await countedWith()).toBe(3);
    expect(await countedWith()).toBe(1);
    modelId = 'b';
    expect(await countedWith()).toBe(3);
  });

  it('does not count what cannot fit any more, but for what is pinned', async () => {
    const window = new ContextWindow(
      { countTokens },
      () => ({ modelId: 'a', contextSize: 100 }),
      () => 20,
    );
    const path = branch(...Array.from({ length: 200 }, () => ['12345', '12345'] as const));
    const [pinned] = path;
    if (pinned?.role === 'question') pinned.pinned = true;
    countTokens.mockClear();
    const plan = await window.plan(path, '', 'why?');
    expect(plan?.dropped.has(1)).toBe(false);
    expect(plan?.dropped.has(3)).toBe(true);
    expect(plan?.dropped.has(399)).toBe(false);
    expect(plan?.fits).toBe(true);
    const counted = countTokens.mock.calls.flatMap(([messages]) => messages).length;
    expect(counted).toBeLessThan(80);
  });

  it('keeps left out what was, until another conversation is there', async () => {
    let contextSize = 55;
    const window = new ContextWindow(
      { countTokens },
      () => ({ modelId: 'a', contextSize }),
      () => 10,
    );
    const path = branch(['1234567890', '1234567890'], ['1234567890', '12345']);
    const first = await window.plan(path, '', 'why?');
    expect([...(first?.dropped ?? [])]).toEqual([1]);
    if (first) window.keep(first);
    contextSize = 100;
    expect((await window.plan(path, '', 'why?'))?.dropped.size).toBe(1);
    window.reset();
    expect((await window.plan(path, '', 'why?'))?.dropped.size).toBe(0);
  });

  it('knows nothing while no model is loaded', async () => {
    const window = new ContextWindow(
      { countTokens },
      () => undefined,
      () => 20,
    );
    expect(await window.plan([], '', 'why?')).toBeUndefined();
  });
});
