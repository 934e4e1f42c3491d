import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { createStore, setMany } from 'idb-keyval';
import { expect, it, vi } from 'vitest';
import { AppError } from '../shared/errors.ts';
import { changed, garbledJson, trials } from '../shared/garbled.ts';
import { parseConversationFile } from './conversation-file.ts';
import { fileFormat, fileVersion, parseConversation } from './conversation-record.ts';
import { ConversationVault } from './conversation-vault.ts';
import { rawJson } from './raw-json.ts';
import { sampleRecord } from './sample-record.ts';

// A million rounds take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** What a browser can store and no record has. */
const oddities: readonly unknown[] = [
  ...[undefined, null, true, 0, -1, 1.5, NaN, Infinity, 1e300, 9e15, 10n, '', 'x', '\ud800', '\0'],
  ...[
    [],
    {},
    new Date(NaN),
    new Map([[1, 2]]),
    new Set([1]),
    new Uint8Array(12),
    new ArrayBuffer(3),
  ],
  ...[{ __proto__: null }, { length: 5 }, [[[]]], /x/, new Error('x'), 'a'.repeat(100_000)],
];

const mutant = changed(
  sampleRecord('id'),
  fc.constantFrom(...oddities).map((odd) => structuredClone(odd)),
);

it('reads or refuses every record, and lets no other exception out', () => {
  let read = 0;
  const property = fc.property(mutant, (stored) => {
    try {
      const record = parseConversation('id', stored);
      read += 1;
      // What is let in can be shown: its times, and its turns each after its parent.
      new Intl.DateTimeFormat('ar').format(record.updatedAt);
      const seen = new Set<number | null>([null]);
      for (const { id, parentId } of record.turns) {
        expect([seen.has(parentId), seen.has(id)]).toEqual([true, false]);
        seen.add(id);
      }
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(AppError);
      expect(thrown).toMatchObject({ code: 'conversation-unreadable' });
    }
    expect(() => JSON.parse(rawJson(stored)) as unknown).not.toThrow();
  });
  fc.assert(property, trials);
  // Not every change does harm: without these, nothing but refusal would be tested.
  expect(read).toBeGreaterThan(trials.numRuns / 100);
  expect(read).toBeLessThan(trials.numRuns / 2);
});

it.each([undefined, 'four random words here'])(
  'opens a store full of such records, encrypted with %s',
  async (passphrase) => {
    const vault = new ConversationVault();
    await vault.deleteAll();
    await vault.open();
    await vault.keep([sampleRecord('good')], passphrase);
    const mutants = fc.sample(mutant, { ...trials, numRuns: 500 });
    const stored = mutants.map((value, index): [IDBValidKey, unknown] => [
      index % 2 === 0 ? `key ${index}` : [index],
      value,
    ]);
    await setMany(stored, createStore('med42-conversations', 'conversations'));
    const { conversations, unreadable } = await vault.read();
    expect(conversations).toEqual([sampleRecord('good')]);
    expect(unreadable).toHaveLength(500);
    expect(JSON.parse(await vault.raw(unreadable.map(({ key }) => key)))).toHaveLength(500);
  },
);

const fileOf = (conversations: readonly unknown[]): unknown => ({
  format: fileFormat,
  version: fileVersion,
  note: 'x',
  conversations,
  unreadable: [{ key: 'k', stored: sampleRecord('unreadable') }],
});
const fileCodes = ['import-newer', 'import-other-format'];
const entryCodes = ['import-newer', 'import-damaged'];

it('reads or refuses every file, and lets no other exception out', () => {
  let read = 0;
  let partly = 0;
  const file = fileOf([sampleRecord('1'), sampleRecord('2')]);
  const property = fc.property(garbledJson(file), (text) => {
    try {
      const { conversations, refused } = parseConversationFile(text);
      read += 1;
      if (conversations.length > 0 && refused.length > 0) partly += 1;
      for (const record of conversations) {
        expect(parseConversation(record.id, record)).toEqual(record);
      }
      for (const { name, error } of refused) {
        expect(name).not.toBe('');
        expect(entryCodes).toContain(error.code);
      }
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(AppError);
      expect(fileCodes).toContain((thrown as AppError).code);
    }
  });
  fc.assert(property, trials);
  expect(read).toBeGreaterThan(trials.numRuns / 100);
  expect(read).toBeLessThan(trials.numRuns);
  expect(partly).toBeGreaterThan(trials.numRuns / 100);
});

it('takes the good conversations of a file, whatever lies between them', () => {
  let refusals = 0;
  const property = fc.property(mutant, (value) => {
    const entries = [sampleRecord('first'), value, sampleRecord('last')];
    const { conversations, refused } = parseConversationFile(rawJson(fileOf(entries)));
    const ids = conversations.map(({ id }) => id);
    expect([ids[0], ...ids.slice(-2)]).toEqual(['first', 'last', 'unreadable']);
    expect(conversations.length + refused.length).toBe(4);
    refusals += refused.length;
  });
  fc.assert(property, trials);
  expect(refusals).toBeGreaterThan(trials.numRuns / 2);
});
