import path from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import { builtSite } from '../scripts/build.mjs';
import { readJson, root } from '../scripts/processes.mjs';
import type { Answer, Message } from '../src/engine/engine.ts';
import { startEngine } from './engine-worker.ts';
import { expect, test } from './fixtures.ts';

/** Most that a log-probability (natural logarithm) may differ. */
const tolerance = 1e-3;

/**
 * web-llm looks for the likeliest tokens until what it saw adds up to 1, which float32 reaches
 * before it comes to alternatives of one in a million. At this temperature none are so rare; the
 * distances between logits shrink by the same factor.
 */
const flattened = 8;

interface Reference {
  prompts: {
    messages: Message[];
    prompt_ids: number[];
    /** Ends with the stop token where the answer ended. */
    greedy_ids: number[];
    top_logprobs: { id: number; token: string; logprob: number }[][];
  }[];
}

const { prompts } = readJson(path.join(root, 'fixtures', 'reference.json')) as Reference;

/** A JSON file of the built demo model. */
function readModelJson(file: string): unknown {
  return readJson(path.join(builtSite, 'models', 'demo', file));
}

/** Llama 3's chat template, written down once more: a slip in the other two shows here. */
function render(messages: readonly Message[]): string {
  const turns = messages.map(
    ({ role, content }) => `<|start_header_id|>${role}<|end_header_id|>\n\n${content}<|eot_id|>`,
  );
  return `<|begin_of_text|>${turns.join('')}<|start_header_id|>assistant<|end_header_id|>\n\n`;
}

/**
 * Where a token's rank is certain: neighbours within the tolerance may stand in either order. What
 * would be sixth is not known, so that the fifth is held to its distance from the fourth alone.
 */
function isCertain(top: readonly { logprob: number }[], rank: number): boolean {
  return [rank - 1, rank].every((upper) => {
    const [first, second] = [top[upper]?.logprob, top[upper + 1]?.logprob];
    return first === undefined || second === undefined || first - second > tolerance;
  });
}

test('the reference covers 20 prompts of up to 32 tokens, 5 log-probabilities for 16', () => {
  expect(prompts).toHaveLength(20);
  for (const { greedy_ids, top_logprobs } of prompts) {
    expect(greedy_ids.length).toBeLessThanOrEqual(32);
    expect(top_logprobs).toHaveLength(Math.min(16, greedy_ids.length));
    expect(top_logprobs.every((top) => top.length === 5)).toBe(true);
  }
});

test('another tokenizer gives the reference’s prompt ids', () => {
  const tokenizer = new Tokenizer(
    readModelJson('tokenizer.json') as object,
    readModelJson('tokenizer_config.json') as object,
  );
  for (const { messages, prompt_ids } of prompts) {
    const { ids } = tokenizer.encode(render(messages), { add_special_tokens: false });
    expect(ids).toEqual(prompt_ids);
  }
});

test('the engine’s greedy tokens and log-probabilities equal the reference', async ({ ready }) => {
  test.setTimeout(600_000);
  const { conv_template } = readModelJson('mlc-chat-config.json') as {
    conv_template: { stop_token_ids: number[]; system_prefix_token_ids: number[] };
  };
  const { stop_token_ids: stops, system_prefix_token_ids: prefix } = conv_template;
  const engine = await startEngine(ready.page);
  // A topP this small picks the likeliest token at any temperature.
  const ask = (messages: Message[], temperature: number): Promise<Answer> =>
    engine.generate({
      messages,
      maxTokens: 32,
      sampling: { temperature, topP: 1e-5 },
      topLogprobs: 5,
    });

  let largest = 0;
  let comparedTokens = 0;
  for (const { messages, prompt_ids, greedy_ids, top_logprobs } of prompts) {
    const prompt = messages.at(-1)?.content;
    const answer = await ask(messages, 1);
    const flat = await ask(messages, flattened);
    const ids = greedy_ids.filter((id) => !stops.includes(id));
    // web-llm computes the tokens that begin every text, and does not count them.
    expect(answer.promptTokens, prompt).toBe(prompt_ids.length - prefix.length);
    expect([answer.tokenIds, flat.tokenIds], prompt).toEqual([ids, ids]);

    for (const [step, expected] of top_logprobs.entries()) {
      const likeliest = answer.logprobs?.[step]?.logprob ?? NaN;
      const top = flat.logprobs?.[step]?.top ?? [];
      expect(top, `${prompt}, step ${step}`).toHaveLength(expected.length);
      for (const [rank, { logprob, token }] of expected.entries()) {
        const where = `${prompt}, step ${step}, rank ${rank}`;
        const below = (top[rank]?.logprob ?? NaN) - (top[0]?.logprob ?? NaN);
        const difference = Math.abs(likeliest + below * flattened - logprob);
        // Fails for NaN and infinities too.
        expect(difference, where).toBeLessThan(tolerance);
        largest = Math.max(largest, difference);
        if (!isCertain(expected, rank)) continue;
        expect(top[rank]?.token, where).toBe(token);
        comparedTokens += 1;
      }
    }
  }
  await engine.stop();
  const compared = prompts.flatMap(({ top_logprobs }) => top_logprobs.flat()).length;
  expect(comparedTokens, 'tokens whose rank is certain').toBeGreaterThan(0.9 * compared);
  console.log(
    `Largest difference of ${compared} log-probabilities: ${largest.toExponential(2)}; ` +
      `${comparedTokens} of their tokens have a certain rank, and are the same.`,
  );
});
