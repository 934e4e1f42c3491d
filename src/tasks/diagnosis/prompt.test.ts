import { describe, expect, it } from 'vitest';
import { diagnosisPlainPrompt, diagnosisPrompt } from './prompt.ts';
import { sampleDifferential } from './sample-differential.ts';

describe.each([
  ['the prompt', diagnosisPrompt],
  ['the plain prompt', diagnosisPlainPrompt],
])('%s', (_name, prompt) => {
  it('leaves room for the case in a small context', () => {
    expect(prompt.split(/\s+/).length).toBeLessThanOrEqual(180);
  });

  it.each([
    'never one alone',
    'language of the case',
    'must not be missed',
    'No doses and no references',
    'says too little',
    'change your mind',
  ])('says: %s', (words) => {
    expect(prompt.toLowerCase()).toContain(words.toLowerCase());
  });
});

it('names each part of the answer', () => {
  const [row] = sampleDifferential.diagnoses;
  const names = Object.keys({ ...sampleDifferential, ...row });
  for (const name of names.filter((part) => part !== 'diagnosis')) {
    expect(diagnosisPrompt).toMatch(new RegExp(`^- .*\\b${name}\\b.*:`, 'm'));
  }
});
