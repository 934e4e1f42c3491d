import 'fake-indexeddb/auto';
import { createStore, setMany } from 'idb-keyval';
import { expect, it, vi } from 'vitest';
import { AppError } from '../shared/errors.ts';
import { parseConversation } from './conversation-record.ts';
import { ConversationVault } from './conversation-vault.ts';
import { rawJson } from './raw-json.ts';
import { sampleRecord } from './sample-record.ts';

// A million rounds take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const inputs = 10_000;

/** Numbers below a bound, the same ones every time. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

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

function isTree(value: unknown): value is Record<string, unknown> {
  const plain = Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';
  return plain && Object.keys(value as object).length > 0;
}

/** A record with one to four places changed: something odd, gone, twice, or from elsewhere in it. */
function mutant(next: (below: number) => number): unknown {
  const root = { record: structuredClone(sampleRecord('id')) as unknown };
  for (let changes = next(4) + 1; changes > 0; changes -= 1) {
    let holder: Record<string, unknown> = root;
    let name = 'record';
    while (next(4) > 0) {
      const value = holder[name];
      if (!isTree(value)) break;
      holder = value;
      const names = Object.keys(value);
      name = names[next(names.length)] ?? '';
    }
    const kind = next(5);
    if (kind === 0) Reflect.deleteProperty(holder, name);
    else if (kind === 1) holder[`${name}2`] = holder[name];
    else if (kind === 2) holder[name] = [holder[name], holder[name]];
    else holder[name] = oddities[next(oddities.length)];
  }
  return root.record;
}

it('reads or refuses every record, and lets no other exception out', () => {
  const next = generator(42);
  let read = 0;
  for (let count = 0; count < inputs; count += 1) {
    const stored = mutant(next);
    try {
      const record = parseConversation('id', stored);
      read += 1;
      // What is let in can be shown: its times, and its turns each after its parent.
      new Intl.DateTimeFormat('ar').format(record.updatedAt);
      expect(new Set(record.turns.map(({ id }) => id)).size).toBe(record.turns.length);
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(AppError);
      expect(thrown).toMatchObject({ code: 'conversation-unreadable' });
    }
    expect(() => JSON.parse(rawJson(stored)) as unknown).not.toThrow();
  }
  // Not every change does harm: without these the generator would test nothing but refusal.
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThan(inputs / 2);
});

it.each([undefined, 'four random words here'])(
  'opens a store full of such records, encrypted with %s',
  async (passphrase) => {
    const vault = new ConversationVault();
    await vault.deleteAll();
    await vault.open();
    await vault.keep([sampleRecord('good')], passphrase);
    const next = generator(7);
    const stored = Array.from({ length: 500 }, (_, index): [IDBValidKey, unknown] => [
      index % 2 === 0 ? `key ${index}` : [index],
      mutant(next),
    ]);
    await setMany(stored, createStore('med42-conversations', 'conversations'));
    const { conversations, unreadable } = await vault.read();
    expect(conversations).toEqual([sampleRecord('good')]);
    expect(unreadable).toHaveLength(500);
    expect(JSON.parse(await vault.raw(unreadable.map(({ key }) => key)))).toHaveLength(500);
  },
);
