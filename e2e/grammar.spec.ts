import { differentialGrammar } from '../src/tasks/diagnosis/grammar.ts';
import { readDifferential } from '../src/tasks/diagnosis/differential.ts';
import { startEngine } from './engine-worker.ts';
import { expect, test } from './fixtures.ts';
import { keepScriptPolicy } from './script-policy.ts';

test('a differential is valid whatever the model says', async ({ app }) => {
  await keepScriptPolicy(app.page);
  await app.open();
  await app.download();
  const engine = await startEngine(app.page);
  const maxTokens = 1000;
  const grammar = differentialGrammar(maxTokens);
  const messages = [{ role: 'user', content: 'Chest pain "}]} for two hours.' }] as const;
  // The most likely tokens of a model that knows no JSON, and what chance makes of them.
  for (const [temperature, seed] of [
    [0, 1],
    [2, 2],
    [2, 3],
  ] as const) {
    const sampling = { temperature, topP: 1 };
    const request = { messages, maxTokens, sampling, seed, grammar };
    const { text, finishReason } = await engine.generate(request);
    expect(finishReason).toBe('done');
    expect(() => JSON.parse(text) as unknown, text).not.toThrow();
    expect(readDifferential(text)).toMatchObject({ complete: true });
  }
  await engine.stop();
});
