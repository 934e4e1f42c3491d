import { AppError } from '../shared/errors.ts';

/**
 * Empties every database of this site, whoever made it, and its localStorage. Databases are emptied
 * and not deleted: deleting waits until every tab and worker has closed them.
 * @throws AppError `storage-failed`.
 */
export async function wipe(local: () => { clear(): void }): Promise<void> {
  try {
    for (const { name } of await indexedDB.databases()) {
      if (name !== undefined) await empty(name);
    }
    local().clear();
  } catch (thrown) {
    throw AppError.from(thrown, 'storage-failed');
  }
}

async function empty(name: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(AppError.from(opening.error, 'storage-failed'));
  });
  try {
    const stores = [...database.objectStoreNames];
    if (stores.length === 0) return;
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(stores, 'readwrite');
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(AppError.from(transaction.error, 'storage-failed'));
      for (const store of stores) transaction.objectStore(store).clear();
    });
  } finally {
    database.close();
  }
}
