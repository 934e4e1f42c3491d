import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ScriptError } from '../scripts/processes.mjs';
import type { Answer, GenerateRequest } from '../src/engine/engine.ts';

/** What the benchmarks of true shapes are told on the command line. */
export interface Options {
  readonly library: string;
  readonly model: string;
  readonly reference: string | undefined;
  readonly prompt: string;
  readonly tokens: number;
  readonly context: number;
}

/** What proof.reference prints. */
interface Reference {
  readonly greedy_ids: readonly number[];
  readonly top_logprobs: readonly (readonly { readonly logprob: number }[])[];
}

/** @throws {ScriptError} without a library or a model */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      library: { type: 'string' },
      model: { type: 'string' },
      reference: { type: 'string' },
      prompt: { type: 'string', default: 'What is asthma?' },
      tokens: { type: 'string', default: '8' },
      context: { type: 'string', default: '1024' },
    },
  });
  const { library, model, reference, prompt, tokens, context } = values;
  if (library === undefined || model === undefined) {
    throw new ScriptError('Name a --library FILE and a --model FOLDER: see docs/proof.md.');
  }
  return { library, model, reference, prompt, tokens: Number(tokens), context: Number(context) };
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

/** The largest difference of the log-probabilities of the chosen tokens. */
function compare(answer: Answer, { greedy_ids, top_logprobs }: Reference) {
  const differences = (answer.logprobs ?? []).map(({ logprob }, step) =>
    Math.abs(logprob - (top_logprobs[step]?.[0]?.logprob ?? NaN)),
  );
  return {
    greedyIds: greedy_ids,
    sameTokens: JSON.stringify(answer.tokenIds) === JSON.stringify(greedy_ids),
    largestLogprobDifference: Math.max(...differences),
  };
}

/** An answer's figures, and how it compares with the reference if there is one. */
export async function outcome(answer: Answer, { reference }: Options): Promise<object> {
  const { promptTokens, prefillTokensPerSecond, decodeTokensPerSecond, tokenIds } = answer;
  const compared =
    reference === undefined
      ? {}
      : compare(answer, JSON.parse(await readFile(reference, 'utf8')) as Reference);
  return { promptTokens, prefillTokensPerSecond, decodeTokensPerSecond, tokenIds, ...compared };
}
