import { describe, expect, it } from 'vitest';
import ar from '../messages/ar.json';
import en from '../messages/en.json';

// Paraglide falls back to English silently, so that a missing translation must be found here.
const english: Record<string, string> = en;
const arabic: Record<string, string> = ar;

const parameters = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('messages', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(arabic).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(Object.entries(english))('%s has a text and the same parameters', (key, text) => {
    const translation = arabic[key] ?? '';
    expect(text.trim()).not.toBe('');
    expect(translation.trim()).not.toBe('');
    expect(parameters(translation)).toEqual(parameters(text));
  });
});
