import { describe, expect, it, vi } from 'vitest';
import { askPrompts } from '../tasks/ask/prompt.ts';
import { promptVersion } from '../tasks/prompt-version.ts';
import { AnswerRequests, type AnswerChoices, type Purpose } from './answer-request.ts';
import { planContext } from './context-plan.ts';
import type { ContextWindow } from './context-window.ts';
import { everythingFits } from './fake-services.ts';
import { AnswerTurn, QuestionTurn, type Turn } from './turns.svelte.ts';

type Context = Pick<ContextWindow, 'plan' | 'keep'>;

const requestsOf = (
  follows: boolean,
  context: Context = everythingFits,
  choices: AnswerChoices = { maxTokens: 64, seed: 7 },
): AnswerRequests => new AnswerRequests(context, choices, { followsInstructions: () => follows });

const purpose = (changed: Partial<Purpose> = {}): Purpose => ({
  task: 'ask',
  audience: undefined,
  systemPrompt: '',
  ...changed,
});

/** A context of so many tokens, of which the question takes some; older exchanges take 100 each. */
function windowOf(size: number, question: number): Context {
  return {
    plan: (path, _system, _text, maxTokens?: number) => {
      const asked = path.filter(({ role }) => role === 'question');
      const counted = asked.map(({ id }) => ({ id, tokens: 100, pinned: false }));
      return Promise.resolve(planContext(size, maxTokens ?? 64, 0, question, counted, new Set()));
    },
    keep: vi.fn(),
  };
}

function branch(...exchanges: (readonly [string, string])[]): Turn[] {
  return exchanges.flatMap(([asked, answered], index) => {
    const question = new QuestionTurn(2 * index + 1, index === 0 ? null : 2 * index, asked);
    const answer = new AnswerTurn(2 * index + 2, question.id);
    answer.text = answered;
    return [question, answer];
  });
}

describe('what the model is told', () => {
  it('is worded for the public by a model that follows instructions', () => {
    const guidance = requestsOf(true).guidance(purpose());
    expect(guidance).toEqual({ system: askPrompts.public, promptVersion });
  });

  it('is nothing to the demo, unless somebody chose', () => {
    const requests = requestsOf(false);
    expect(requests.guidance(purpose())).toEqual({ system: '', promptVersion: null });
    expect(requests.guidance(purpose({ audience: 'clinician' }))).toEqual({
      system: askPrompts.clinician,
      promptVersion,
    });
  });

  it('is nothing where somebody chose that', () => {
    const none = requestsOf(true).guidance(purpose({ audience: 'none' }));
    expect(none).toEqual({ system: '', promptVersion: null });
  });

  it.each(['public', 'clinician', 'none', undefined] as const)(
    'is the person’s own in place of what is worded for: %s',
    (audience) => {
      const guidance = requestsOf(true).guidance(purpose({ audience, systemPrompt: 'Rhyme.' }));
      expect(guidance).toEqual({ system: 'Rhyme.', promptVersion: null });
    },
  );

  it.each(['summary', 'diagnosis'] as const)('is the task’s own in %s', (task) => {
    const guidance = requestsOf(false).guidance(purpose({ task, systemPrompt: 'Rhyme.' }));
    expect(guidance.promptVersion).toBe(promptVersion);
    expect(guidance.system).not.toContain('Rhyme.');
  });

  it('has a form, and a prompt without one to fall back to, for a diagnosis alone', () => {
    const requests = requestsOf(true);
    const guidance = requests.guidance(purpose({ task: 'diagnosis' }));
    expect(guidance.plain).toMatchObject({ promptVersion });
    expect(guidance.plain).not.toHaveProperty('form');
    expect(requests.guidance(purpose())).not.toHaveProperty('form');
    expect(requests.guidance(purpose({ task: 'summary' }))).not.toHaveProperty('form');
  });
});

describe('what is chosen for an answer', () => {
  const plain = { system: '', promptVersion: null };

  it('names the prompt, and how the tokens are chosen', () => {
    const sampling = { temperature: 0.2, topP: 0.5 };
    const requests = requestsOf(true, everythingFits, { maxTokens: 64, sampling, seed: 7 });
    expect(requests.choose(requests.guidance(purpose()))).toEqual({
      sampling,
      seed: 7,
      promptVersion,
    });
    expect(requestsOf(true).choose(plain)).toEqual({
      sampling: null,
      seed: 7,
      promptVersion: null,
    });
  });

  it('has another seed for each answer where none was chosen', () => {
    const requests = requestsOf(true, everythingFits, { maxTokens: 64 });
    const seeds = Array.from({ length: 20 }, () => requests.choose(plain).seed);
    expect(new Set(seeds).size).toBeGreaterThan(1);
    expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0)).toBe(true);
  });
});

describe('a request', () => {
  const question = new QuestionTurn(9, null, 'Chest pain');
  const build = (
    requests: AnswerRequests,
    asked: Purpose = purpose(),
    before: readonly Turn[] = [],
    beginning = '',
  ): ReturnType<AnswerRequests['build']> => {
    const guidance = requests.guidance(asked);
    return requests.build(before, question, beginning, guidance, requests.choose(guidance));
  };

  it('begins with what the model is told, and ends with what it is to go on with', async () => {
    const { request } = await build(requestsOf(true), purpose(), branch(['1?', 'One.']), 'It ');
    expect(request.messages).toEqual([
      { role: 'system', content: askPrompts.public },
      { role: 'user', content: '1?' },
      { role: 'assistant', content: 'One.' },
      { role: 'user', content: 'Chest pain' },
      { role: 'assistant', content: 'It ' },
    ]);
    expect(request).toMatchObject({ maxTokens: 64, seed: 7 });
    expect(request).not.toHaveProperty('grammar');
    expect(request).not.toHaveProperty('sampling');
  });

  it('is without what the context has no room for', async () => {
    const context = windowOf(400, 100);
    const before = branch(['1?', 'One.'], ['2?', 'Two.'], ['3?', 'Three.']);
    const { request, plan } = await build(requestsOf(false, context), purpose(), before);
    expect(request.messages.map(({ content }) => content)).toEqual(['3?', 'Three.', 'Chest pain']);
    expect(context.keep).toHaveBeenCalledWith(plan);
  });

  it('is none where the question alone does not fit', async () => {
    const built = build(requestsOf(true, windowOf(400, 390)));
    await expect(built).rejects.toMatchObject({ code: 'context-exceeded' });
  });

  it('of a diagnosis is bound to a form, in the room that there is', async () => {
    const diagnosis = purpose({ task: 'diagnosis' });
    const { request } = await build(requestsOf(true, windowOf(2000, 1450)), diagnosis);
    expect(request.maxTokens).toBe(550);
    // Longer than prose, whatever somebody chose for that.
    const wide = await build(requestsOf(true, windowOf(8000, 800)), diagnosis);
    expect(wide.request.maxTokens).toBe(768);
    const uncounted = await build(requestsOf(true), diagnosis);
    expect(uncounted.request.maxTokens).toBe(768);
    for (const { grammar } of [request, wide.request, uncounted.request]) {
      expect(grammar).toContain('root ::=');
    }
  });

  it('keeps as much free while a question is typed as when it is asked', async () => {
    const diagnosis = purpose({ task: 'diagnosis' });
    const planned = await requestsOf(true, windowOf(4000, 10)).plan([], 'Chest', diagnosis);
    expect(planned?.reserved).toBe(768);
    const asked = await requestsOf(true, windowOf(4000, 10)).plan([], 'Chest', purpose());
    expect(asked?.reserved).toBe(64);
  });
});
