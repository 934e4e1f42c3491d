import { createStore, type UseStore } from 'idb-keyval';

/**
 * An object store of idb-keyval that outlives its connection. A browser closes connections when it
 * clears a site's data or runs out of memory, and waits for them to close when a database is
 * deleted; either way the next use opens it again, empty where it was deleted. A transaction that
 * the closing cut off is done once more, so it must not matter how often it is done.
 * @param onClosed told that a connection was closed by anyone but this page
 */
export function reopeningStore(
  databaseName: string,
  storeName: string,
  onClosed: () => void = () => undefined,
): UseStore {
  let connected = createStore(databaseName, storeName);
  const reopen = (): void => {
    connected = createStore(databaseName, storeName);
  };
  const onClose = (): void => {
    reopen();
    onClosed();
  };
  const watch = (database: IDBDatabase): void => {
    database.onclose = onClose;
    // Deleting the database, in whichever tab, would wait for this connection.
    database.onversionchange = () => {
      database.close();
      onClose();
    };
  };
  const once: UseStore = (mode, action) =>
    connected(mode, (objects) => {
      watch(objects.transaction.db);
      return action(objects);
    });
  return async (mode, action) => {
    try {
      return await once(mode, action);
    } catch (thrown) {
      if (!isClosing(thrown)) throw thrown;
      reopen();
      return once(mode, action);
    }
  };
}

/**
 * What a closed connection throws, and what a transaction is rejected with that its closing cut
 * off: IndexedDB 3.0, sections 5.2 and 5.5; nothing else here aborts one.
 */
function isClosing(thrown: unknown): boolean {
  if (thrown === null) return true;
  const { name } = thrown as { readonly name?: unknown };
  return name === 'InvalidStateError' || name === 'AbortError';
}
