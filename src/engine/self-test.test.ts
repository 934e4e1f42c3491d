import { expect, it } from 'vitest';
import { passes, selfTestRequest } from './self-test.ts';

const selfTest = { question: 'Which organ pumps blood?', maxTokens: 8, answer: 'heart' };

it('asks for the most likely tokens', () => {
  expect(selfTestRequest(selfTest)).toEqual({
    messages: [{ role: 'user', content: 'Which organ pumps blood?' }],
    maxTokens: 8,
    sampling: { temperature: 0, topP: 1 },
  });
});

it.each([
  ['Heart.', true],
  ['The heart pumps blood.', true],
  ['The liver.', false],
  ['', false],
])('%j passes: %s', (text, expected) => {
  expect(passes(selfTest, text)).toBe(expected);
});
