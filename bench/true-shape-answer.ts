import { readFile } from 'node:fs/promises';
import type { Answer, GenerateRequest } from '../src/engine/engine.ts';
import type { Options } from './true-shape-options.ts';

/** What proof.reference writes. */
interface Reference {
  readonly greedy_ids: readonly number[];
  readonly top_logprobs: readonly (readonly { readonly logprob: number }[])[];
}

/** A question answered greedily, with log-probabilities. */
export function greedyRequest({ prompt, tokens }: Options): GenerateRequest {
  return {
    messages: [{ role: 'user', content: prompt }],
    maxTokens: tokens,
    // The likeliest token at any temperature; at 0 the log-probabilities would say nothing.
    sampling: { temperature: 1, topP: 1e-5 },
    topLogprobs: 5,
  };
}

/** An answer beside its reference. */
export interface Comparison {
  readonly sameTokens: boolean;
  /** Of the chosen tokens, in natural logarithms. */
  readonly largestLogprobDifference: number;
  readonly tokenIds: readonly number[] | undefined;
  readonly referenceIds: readonly number[];
  readonly promptTokens: number;
  readonly prefillTokensPerSecond: number;
  readonly decodeTokensPerSecond: number;
}

/** @param file what proof.reference wrote */
export async function compare(answer: Answer, file: string): Promise<Comparison> {
  const { greedy_ids, top_logprobs } = JSON.parse(await readFile(file, 'utf8')) as Reference;
  const { promptTokens, prefillTokensPerSecond, decodeTokensPerSecond, tokenIds } = answer;
  const differences = (answer.logprobs ?? []).map(({ logprob }, step) =>
    Math.abs(logprob - (top_logprobs[step]?.[0]?.logprob ?? NaN)),
  );
  return {
    promptTokens,
    prefillTokensPerSecond,
    decodeTokensPerSecond,
    tokenIds,
    referenceIds: greedy_ids,
    sameTokens: JSON.stringify(tokenIds) === JSON.stringify(greedy_ids),
    largestLogprobDifference: Math.max(...differences),
  };
}
