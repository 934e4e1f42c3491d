import 'fake-indexeddb/auto';
import { createStore, keys, set } from 'idb-keyval';
import { expect, it, vi } from 'vitest';
import { wipe } from './wipe.ts';

it('empties every database while it is open elsewhere, and localStorage', async () => {
  const models = createStore('models', 'files');
  const parts = createStore('parts', 'pieces');
  await set('a', 1, models);
  await set('b', 2, parts);
  const clear = vi.fn();
  await wipe(() => ({ clear }));
  expect(await keys(models)).toEqual([]);
  expect(await keys(parts)).toEqual([]);
  expect(clear).toHaveBeenCalledOnce();
});

it('says that the browser refused', async () => {
  const blocked = (): never => {
    throw new DOMException('blocked', 'SecurityError');
  };
  await expect(wipe(blocked)).rejects.toMatchObject({ code: 'storage-failed' });
});
