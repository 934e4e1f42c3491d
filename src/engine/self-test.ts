import type { GenerateRequest, SelfTest } from './engine.ts';

/** The question of a self-test, to be answered with the most likely tokens. */
export function selfTestRequest({ question, maxTokens }: SelfTest): GenerateRequest {
  return {
    messages: [{ role: 'user', content: question }],
    maxTokens,
    sampling: { temperature: 0, topP: 1 },
  };
}

/** Whether an answer has the words that it must have. Small and capital letters are the same. */
export function passes({ answer }: SelfTest, text: string): boolean {
  return text.toLowerCase().includes(answer.toLowerCase());
}
