import type { ChatCompletionRequestBase, CompletionUsage, MLCEngine } from '@mlc-ai/web-llm';
import type { Answer, GenerateRequest } from './engine.ts';
import { toFigures, toFinishReason, toGenerationConfig } from './webllm-answer.ts';

/** What an answer and the rest of one have in common as web-llm streams them. */
interface Chunk {
  readonly text: string;
  readonly reason: string | null | undefined;
  readonly usage: CompletionUsage | null | undefined;
}

/** Streams the answer to a question. */
export async function streamAnswer(
  engine: MLCEngine,
  request: ChatCompletionRequestBase,
  maxTokens: number,
  onText: (text: string) => void,
  signal: AbortSignal,
): Promise<Answer> {
  const completion = await engine.chat.completions.create({
    ...request,
    stream: true,
    stream_options: { include_usage: true },
  });
  async function* chunks(): AsyncGenerator<Chunk> {
    for await (const { choices, usage } of completion) {
      const [choice] = choices;
      yield { text: choice?.delta.content ?? '', reason: choice?.finish_reason, usage };
    }
  }
  return collect(engine, chunks(), maxTokens, onText, signal);
}

/** Streams the rest of an answer. @param prompt all that comes before it */
export async function streamContinuation(
  engine: MLCEngine,
  prompt: string,
  request: GenerateRequest,
  onText: (text: string) => void,
  signal: AbortSignal,
): Promise<Answer> {
  const completion = await engine.completions.create({
    prompt,
    ...toGenerationConfig(request),
    stream: true,
    stream_options: { include_usage: true },
  });
  async function* chunks(): AsyncGenerator<Chunk> {
    for await (const { choices, usage } of completion) {
      const [choice] = choices;
      yield { text: choice?.text ?? '', reason: choice?.finish_reason, usage };
    }
  }
  return collect(engine, chunks(), request.maxTokens, onText, signal);
}

async function collect(
  engine: MLCEngine,
  chunks: AsyncIterable<Chunk>,
  maxTokens: number,
  onText: (text: string) => void,
  signal: AbortSignal,
): Promise<Answer> {
  let text = '';
  let reason: string | null | undefined;
  let usage: CompletionUsage | undefined;
  for await (const chunk of chunks) {
    // web-llm forgets an interruption that came before the prompt was computed.
    if (signal.aborted) await engine.interruptGenerate();
    if (chunk.text !== '') onText(chunk.text);
    text += chunk.text;
    reason = chunk.reason ?? reason;
    usage = chunk.usage ?? usage;
  }
  if (usage === undefined) throw new Error('web-llm gave no usage figures.');
  const message = await engine.getMessage();
  return {
    // A stop string streams before it is whole. Its tokens stay in the KV cache: trimmed, the text is
    // not web-llm's, which then computes the conversation anew.
    text: reason === 'stop' && message.length < text.length ? message.trimEnd() : text,
    finishReason: toFinishReason(reason, usage.completion_tokens, maxTokens),
    ...toFigures(usage),
  };
}
