import { AppError } from '../shared/errors.ts';

/** localStorage, or sessionStorage; their type is unknown to workers. */
interface WebStorage {
  readonly length: number;
  clear(): void;
}

/** What a page has of the browser's storage besides IndexedDB. */
export interface SiteStorage {
  /** Both of them; even naming them throws where the browser blocks site data. */
  readonly local: () => readonly WebStorage[];
  readonly caches: CacheStorage;
  /** OPFS, the private folder of the site. */
  readonly folder: () => Promise<FileSystemDirectoryHandle>;
  readonly workers: Pick<ServiceWorkerContainer, 'getRegistrations'>;
}

/**
 * Empties everything that the browser keeps for this site, whoever put it there. Databases are
 * emptied and not deleted: deleting waits until every tab and worker has closed them.
 * @returns what is left, looked up afterwards, a line each
 * @throws AppError `storage-failed`.
 */
export async function wipe(storage: SiteStorage): Promise<string[]> {
  try {
    // First, so that nothing is put into its cache again.
    for (const worker of await storage.workers.getRegistrations()) await worker.unregister();
    for (const name of await storage.caches.keys()) await storage.caches.delete(name);
    for (const name of await databaseNames()) await empty(name);
    const folder = await storage.folder();
    for (const name of await namesIn(folder)) await folder.removeEntry(name, { recursive: true });
    for (const local of storage.local()) local.clear();
    return await remains(storage);
  } catch (thrown) {
    throw AppError.from(thrown, 'storage-failed');
  }
}

async function remains(storage: SiteStorage): Promise<string[]> {
  const lines: string[] = [];
  for (const name of await databaseNames()) {
    const records = await count(name);
    if (records > 0) lines.push(`IndexedDB ${name}: ${records}`);
  }
  for (const name of await storage.caches.keys()) lines.push(`Cache Storage: ${name}`);
  for (const name of await namesIn(await storage.folder())) lines.push(`OPFS: ${name}`);
  for (const { length } of storage.local()) if (length > 0) lines.push(`Web Storage: ${length}`);
  for (const { scope } of await storage.workers.getRegistrations()) {
    lines.push(`Service worker: ${scope}`);
  }
  return lines;
}

async function databaseNames(): Promise<string[]> {
  const databases = await indexedDB.databases();
  return databases.flatMap(({ name }) => (name === undefined ? [] : [name]));
}

async function namesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names;
}

function empty(name: string): Promise<void> {
  return inAllStores(name, 'readwrite', (store) => void store.clear());
}

async function count(name: string): Promise<number> {
  let records = 0;
  await inAllStores(name, 'readonly', (store) => {
    store.count().onsuccess = ({ target }) => (records += (target as IDBRequest<number>).result);
  });
  return records;
}

async function inAllStores(
  name: string,
  mode: IDBTransactionMode,
  action: (store: IDBObjectStore) => void,
): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(AppError.from(opening.error, 'storage-failed'));
  });
  try {
    const stores = [...database.objectStoreNames];
    if (stores.length === 0) return;
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(stores, mode);
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(AppError.from(transaction.error, 'storage-failed'));
      for (const store of stores) action(transaction.objectStore(store));
    });
  } finally {
    database.close();
  }
}
