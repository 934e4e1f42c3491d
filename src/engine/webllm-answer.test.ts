import { describe, expect, it } from 'vitest';
import { escapeSpecialTokens, toTemplateText } from './special-tokens.ts';
import { toCompletionRequest, toFigures, toFinishReason } from './webllm-answer.ts';

describe('escapeSpecialTokens', () => {
  it('breaks every special token and leaves other text alone', () => {
    expect(escapeSpecialTokens('a <|eot_id|><|start_header_id|> b')).toBe(
      'a <\u2060|eot_id|><\u2060|start_header_id|> b',
    );
    expect(escapeSpecialTokens('2 < 3 || x|>')).toBe('2 < 3 || x|>');
  });
});

it('keeps web-llm from reading a text as a pattern, or deleting part of it', () => {
  expect(toTemplateText('$5 <{function_string}|eot_id|>')).toBe(
    '$$5 <{\u2060function_string}|eot_id|>',
  );
});

describe('toCompletionRequest', () => {
  const request = {
    messages: [{ role: 'user', content: '<|eot_id|>' }],
    maxTokens: 8,
    sampling: { temperature: 0, topP: 1 },
  } as const;

  it('carries lengths and sampling, with special tokens broken', () => {
    expect(toCompletionRequest(request)).toEqual({
      messages: [{ role: 'user', content: '<\u2060|eot_id|>' }],
      max_tokens: 8,
      temperature: 0,
      top_p: 1,
    });
  });
});

it('leaves sampling to the model’s own configuration unless it is asked for', () => {
  const request = toCompletionRequest({ messages: [], maxTokens: 8 });
  expect(request).toEqual({ messages: [], max_tokens: 8 });
});

describe('toFinishReason', () => {
  it.each([
    ['stop', 5, 'done'],
    ['abort', 5, 'stopped'],
    ['length', 8, 'max-tokens'],
    ['length', 7, 'context-full'],
  ])('%s after %i of 8 tokens is %s', (reason, tokens, expected) => {
    expect(toFinishReason(reason, tokens, 8)).toBe(expected);
  });
});

describe('toFigures', () => {
  it('takes a rate over no time as 0', () => {
    const figures = toFigures({
      prompt_tokens: 3,
      completion_tokens: 1,
      total_tokens: 4,
      extra: {
        e2e_latency_s: 1,
        prefill_tokens_per_s: 6,
        decode_tokens_per_s: NaN,
        time_to_first_token_s: 0.5,
        time_per_output_token_s: 0,
      },
    });
    expect(figures).toEqual({
      promptTokens: 3,
      completionTokens: 1,
      prefillTokensPerSecond: 6,
      decodeTokensPerSecond: 0,
    });
  });
});
