import type { ChatCompletionRequestBase, CompletionUsage } from '@mlc-ai/web-llm';
import type { Answer, FinishReason, GenerateRequest, TokenLogprob } from './engine.ts';
import { toTemplateText } from './special-tokens.ts';

/**
 * The request in web-llm's words, with special tokens in every text broken.
 *
 * @param laterQuestion how every question but the first begins, unless it is as the template says;
 *   web-llm takes a message's name for that
 */
export function toCompletionRequest(
  request: GenerateRequest,
  laterQuestion?: string,
): ChatCompletionRequestBase {
  const { messages, grammar } = request;
  const firstQuestion = messages.findIndex(({ role }) => role === 'user');
  return {
    messages: messages.map(({ role, content }, index) => ({
      role,
      content: toTemplateText(content),
      ...(role === 'user' && index > firstQuestion && laterQuestion && { name: laterQuestion }),
    })),
    ...toGenerationConfig(request),
    ...(grammar !== undefined && { response_format: { type: 'grammar', grammar } }),
  };
}

/** How the tokens of an answer are chosen, in web-llm's words. */
export function toGenerationConfig({
  maxTokens,
  sampling,
  seed,
}: Pick<GenerateRequest, 'maxTokens' | 'sampling' | 'seed'>): Pick<
  ChatCompletionRequestBase,
  'max_tokens' | 'temperature' | 'top_p' | 'seed'
> {
  return {
    max_tokens: maxTokens,
    ...(sampling?.temperature !== undefined && { temperature: sampling.temperature }),
    ...(sampling?.topP !== undefined && { top_p: sampling.topP }),
    ...(seed !== undefined && { seed }),
  };
}

/** web-llm says `length` both for a reached `max_tokens` and for a full context window. */
export function toFinishReason(
  reason: string | null | undefined,
  completionTokens: number,
  maxTokens: number,
): FinishReason {
  if (reason === 'abort') return 'stopped';
  if (reason !== 'length') return 'done';
  return completionTokens >= maxTokens ? 'max-tokens' : 'context-full';
}

/** The figures of an answer. A rate over no time at all counts as 0. */
export function toFigures(
  usage: CompletionUsage,
): Pick<
  Answer,
  'promptTokens' | 'completionTokens' | 'prefillTokensPerSecond' | 'decodeTokensPerSecond'
> {
  return {
    promptTokens: usage.prompt_tokens,
    completionTokens: usage.completion_tokens,
    prefillTokensPerSecond: finite(usage.extra.prefill_tokens_per_s),
    decodeTokensPerSecond: finite(usage.extra.decode_tokens_per_s),
  };
}

interface OpenAiLogprob {
  readonly token: string;
  readonly logprob: number;
  readonly top_logprobs: readonly { readonly token: string; readonly logprob: number }[];
}

export function toTokenLogprob({ token, logprob, top_logprobs }: OpenAiLogprob): TokenLogprob {
  return {
    token,
    logprob,
    top: top_logprobs.map((top) => ({ token: top.token, logprob: top.logprob })),
  };
}

function finite(rate: number): number {
  return Number.isFinite(rate) ? rate : 0;
}
