import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { createStore, setMany } from 'idb-keyval';
import { expect, it, vi } from 'vitest';
import { AppError } from '../shared/errors.ts';
import { changed, trials } from '../shared/garbled.ts';
import { parseConversation } from './conversation-record.ts';
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
