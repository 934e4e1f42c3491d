import { expect, it } from 'vitest';
import { AppError } from '../shared/errors.ts';
import type { ConversationRecord } from './conversations.svelte.ts';
import { QuestionTurn } from './turns.svelte.ts';
import { hasUnsaved, losesWords } from './unsaved.ts';

const turns = [new QuestionTurn(1, null, 'Why?')];
const all = [{}] as ConversationRecord[];

it('knows a conversation of this visit, which is saved nowhere', () => {
  expect(hasUnsaved({ turns: [] }, undefined)).toBe(false);
  expect(hasUnsaved({ turns }, undefined)).toBe(true);
});

it.each([
  ['in memory only', { all, keeping: 'none', failure: undefined }, true],
  ['none at all', { all: [], keeping: 'none', failure: undefined }, false],
  ['saved', { all, keeping: 'plain', failure: undefined }, false],
  [
    'saved, but the last change',
    { all, keeping: 'encrypted', failure: new AppError('conversations-full', '') },
    true,
  ],
] as const)('tells of conversations %s', (_how, conversations, unsaved) => {
  expect(hasUnsaved({ turns }, conversations)).toBe(unsaved);
});

it.each([
  ['nothing', {}, false],
  ['spaces that were typed', { draft: ' \n' }, false],
  ['a question that is typed', { draft: 'What' }, true],
  ['an answer that grows', { status: 'answering' }, true],
  ['a conversation', { turns }, true],
] as const)('asks before it loses %s', (_what, change, expected) => {
  expect(losesWords({ draft: '', status: 'idle', turns: [], ...change }, undefined)).toBe(expected);
});
