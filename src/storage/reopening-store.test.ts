import 'fake-indexeddb/auto';
import { get, set } from 'idb-keyval';
import { expect, it, vi } from 'vitest';
import { reopeningStore } from './reopening-store.ts';

/** Deletes a database; resolves only when no connection keeps it. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const deletion = indexedDB.deleteDatabase(name);
    deletion.onsuccess = () => resolve();
    deletion.onerror = () => reject(new Error('not deleted'));
  });
}

it('lets go of a database that is deleted, tells of it, and opens it anew', async () => {
  const onClosed = vi.fn();
  const store = reopeningStore('deleted', 'objects', onClosed);
  await set('key', 'value', store);
  await deleteDatabase('deleted');
  expect(onClosed).toHaveBeenCalledOnce();
  expect(await get('key', store)).toBeUndefined();
  await set('key', 'again', store);
  expect(await get('key', store)).toBe('again');
});

it('opens a connection again that the browser has closed, and repeats what was asked', async () => {
  const store = reopeningStore('closed', 'objects');
  await set('key', 'value', store);
  await store('readonly', (objects) => objects.transaction.db.close());
  await set('other', 'value', store);
  expect(await get('key', store)).toBe('value');
});

it('tells of a connection that the browser closes', async () => {
  const onClosed = vi.fn();
  const store = reopeningStore('dropped', 'objects', onClosed);
  await set('key', 'value', store);
  await store('readonly', ({ transaction: { db } }) => {
    db.close();
    db.onclose?.(new Event('close'));
  });
  expect(onClosed).toHaveBeenCalledOnce();
  expect(await get('key', store)).toBe('value');
});

it('repeats a transaction that the closing cut off, once', async () => {
  const store = reopeningStore('cut', 'objects');
  let times = 0;
  const cutOff = (objects: IDBObjectStore): Promise<unknown> => {
    times += 1;
    if (times === 1) return Promise.reject(new DOMException('closing', 'AbortError'));
    return Promise.resolve(objects.name);
  };
  expect(await store('readonly', cutOff)).toBe('objects');
  await expect(
    store('readonly', () => Promise.reject(new DOMException('again', 'InvalidStateError'))),
  ).rejects.toMatchObject({ name: 'InvalidStateError' });
});

it('does not repeat what fails for another reason', async () => {
  const store = reopeningStore('failing', 'objects');
  const fail = vi.fn(() => Promise.reject(new DOMException('full', 'QuotaExceededError')));
  await expect(store('readwrite', fail)).rejects.toMatchObject({ name: 'QuotaExceededError' });
  expect(fail).toHaveBeenCalledOnce();
});
