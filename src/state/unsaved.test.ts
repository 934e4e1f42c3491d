import { expect, it } from 'vitest';
import { AppError } from '../shared/errors.ts';
import type { Turn } from './conversation.svelte.ts';
import { hasUnsaved } from './unsaved.ts';

const idle = { draft: '', status: 'idle', turns: [] } as const;
const asked = { ...idle, turns: [{ id: 1, role: 'question', text: '1?' } satisfies Turn] };
const saved = { keeping: 'plain', all: [], failure: undefined } as const;

it.each([
  ['nothing at all', idle, undefined, false],
  ['spaces that were typed', { ...idle, draft: ' \n' }, undefined, false],
  ['a question that is typed', { ...idle, draft: 'What' }, saved, true],
  ['a conversation that nobody saves', asked, undefined, true],
  ['a conversation that nobody saves any more', asked, { ...saved, keeping: 'none' }, true],
  ['one that is saved', asked, saved, false],
  ['one that grows', { ...asked, status: 'answering' }, saved, true],
  ['one that could not be saved', asked, { ...saved, failure: new AppError('unknown', '') }, true],
] as const)('%s', (_what, conversation, kept, expected) => {
  expect(hasUnsaved(conversation, kept)).toBe(expected);
});
