import type { Message } from '../src/engine/engine.ts';
import { type StartedEngine, startEngine } from './engine-worker.ts';
import { expect, test } from './fixtures.ts';
import { promptTexts } from './prompt-texts.ts';
import { keepScriptPolicy } from './script-policy.ts';

const greedy = { temperature: 0, topP: 1 };

async function counted(engine: StartedEngine, messages: readonly Message[]): Promise<number> {
  const { messages: each, frame, ownSystem } = await engine.countTokens(messages);
  const own = messages[0]?.role === 'system' ? 0 : ownSystem;
  return each.reduce((sum, tokens) => sum + tokens, frame + own);
}

test('tokens are counted as the engine counts them, and prompts are the engine’s own', async ({
  app,
}) => {
  await keepScriptPolicy(app.page);
  await app.open();
  await app.download();
  const engine = await startEngine(app.page);

  expect(new Set(promptTexts).size).toBe(50);
  for (const content of promptTexts) {
    const messages: Message[] = [{ role: 'user', content }];
    const { promptTokens } = await engine.generate({ messages, maxTokens: 1 });
    expect(await counted(engine, messages), content.slice(0, 60)).toBe(promptTokens);
  }

  // A whole conversation that the engine does not know yet, with a system message.
  const [first = '', second = '', third = ''] = promptTexts.slice(20);
  const conversation: Message[] = [
    { role: 'system', content: 'Answer in one sentence. {system_message} $&' },
    { role: 'user', content: first },
    { role: 'assistant', content: 'An answer with ```code``` and العربية.' },
    { role: 'user', content: second },
    { role: 'assistant', content: '' },
    { role: 'user', content: third },
  ];
  const { promptTokens } = await engine.generate({ messages: conversation, maxTokens: 1 });
  expect(await counted(engine, conversation)).toBe(promptTokens);

  // An answer that was cut and gone on with is the one that was not cut.
  const question: Message[] = [{ role: 'user', content: 'What is asthma?' }];
  const ask = { messages: question, sampling: greedy };
  const whole = await engine.generate({ ...ask, maxTokens: 64 });
  expect(whole.finishReason).toBe('done');
  for (const maxTokens of [1, 6]) {
    const cut = await engine.generate({ ...ask, maxTokens });
    expect(cut.finishReason).toBe('max-tokens');
    const beginning: Message = { role: 'assistant', content: cut.text };
    const messages = [...question, beginning];
    const rest = await engine.generate({ messages, sampling: greedy, maxTokens: 64 });
    expect(rest.finishReason).toBe('done');
    expect(cut.text + rest.text).toBe(whole.text);
  }

  // A seed repeats what chance chose.
  const chance = { messages: question, maxTokens: 24, sampling: { temperature: 2, topP: 1 } };
  const once = await engine.generate({ ...chance, seed: 7 });
  expect((await engine.generate({ ...chance, seed: 7 })).text).toBe(once.text);
  expect((await engine.generate({ ...chance, seed: 8 })).text).not.toBe(once.text);
  await engine.stop();
});
