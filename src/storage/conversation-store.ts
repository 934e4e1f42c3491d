import { clear, createStore, entries, get, keys, promisifyRequest, set } from 'idb-keyval';
import { AppError } from '../shared/errors.ts';
import { databaseName, hasConversations } from './has-conversations.ts';

const headerKey = 'header';
const reserveKey = 'reserve';
/** Bytes that are kept for conversations when models have filled the disk. */
const reserveBytes = 4 * 1024 * 1024;

/** One stored conversation: its key, and whatever lies there. */
export type Entry = readonly [key: IDBValidKey, stored: unknown];

/** The header names how conversations are kept; `epoch` changes whenever that does. */
interface HeaderLike {
  readonly epoch: string;
}

/**
 * Stored conversations in IndexedDB, by idb-keyval: a header, and an entry for each. It knows
 * nothing of what is in them. Every write compares the header first, in the same transaction, so
 * that a tab which has not noticed a change of it writes nothing.
 */
export class ConversationStore {
  readonly #use = createStore(databaseName, 'conversations');
  /**
   * Apart from the others, so that nothing reads its Blob: one that was read is not freed for a
   * while after it has been deleted.
   */
  readonly #reserve = createStore('med42-reserve', 'reserve');

  /** The header, or `undefined` where nothing is stored; then nothing is created either. */
  async header(): Promise<unknown> {
    return attempt(async () =>
      (await hasConversations()) ? get<unknown>(headerKey, this.#use) : undefined,
    );
  }

  async entries(): Promise<Entry[]> {
    return attempt(async () => {
      if (!(await hasConversations())) return [];
      const all = await entries<IDBValidKey, unknown>(this.#use);
      return all.filter(([key]) => key !== headerKey);
    });
  }

  /** @throws AppError `conversations-changed`, `conversations-full` or `storage-failed`. */
  put(epoch: string, key: IDBValidKey, stored: unknown): Promise<void> {
    return this.#makingRoom(() => this.#change(epoch, (store) => store.put(stored, key)));
  }

  /** @throws AppError `conversations-changed` or `storage-failed`. */
  delete(epoch: string, key: IDBValidKey): Promise<void> {
    return this.#change(epoch, (store) => store.delete(key));
  }

  /** Puts a header of the same epoch in place of the one that is there. */
  putHeader(header: HeaderLike): Promise<void> {
    return this.#change(header.epoch, (store) => store.put(header, headerKey));
  }

  /**
   * Puts a new header and these entries in place of all that is there, at once or not at all.
   * @param epoch of the header that it replaces; undefined where there is none
   */
  replace(epoch: string | undefined, header: HeaderLike, all: readonly Entry[]): Promise<void> {
    return this.#change(epoch, (store) => {
      store.clear();
      store.put(header, headerKey);
      for (const [key, stored] of all) store.put(stored, key);
    });
  }

  /** Deletes all of it, whatever it is. */
  async clear(): Promise<void> {
    await attempt(async () => {
      if (!(await hasConversations())) return;
      await this.#use('readwrite', (store) => {
        store.clear();
        return promisifyRequest(store.transaction);
      });
      await clear(this.#reserve);
    });
  }

  /** Takes room that {@link put} falls back on. Where there is none left, so be it. */
  async reserve(): Promise<void> {
    try {
      if ((await keys(this.#reserve)).length > 0) return;
      await set(reserveKey, incompressible(reserveBytes), this.#reserve);
    } catch {
      // The disk is full already, or storage is blocked: saving will tell.
    }
  }

  /** Tries again without the reserve where the disk is full. */
  async #makingRoom(write: () => Promise<void>): Promise<void> {
    try {
      await write();
    } catch (thrown) {
      if (!(thrown instanceof AppError && thrown.code === 'conversations-full')) throw thrown;
      await attempt(() => clear(this.#reserve));
      await write();
    }
  }

  #change(epoch: string | undefined, change: (store: IDBObjectStore) => unknown): Promise<void> {
    return attempt(() =>
      this.#use('readwrite', async (store) => {
        const header = await promisifyRequest<unknown>(store.get(headerKey));
        if (epochOf(header) !== epoch) {
          throw new AppError('conversations-changed', 'Another tab changed how they are kept.');
        }
        try {
          change(store);
        } catch (thrown) {
          store.transaction.abort();
          throw thrown;
        }
        await promisifyRequest(store.transaction);
      }),
    );
  }
}

function epochOf(header: unknown): unknown {
  return typeof header === 'object' && header !== null && 'epoch' in header
    ? header.epoch
    : undefined;
}

/** Random bytes, because zeros would take no room where the browser compresses. */
function incompressible(bytes: number): Blob {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  // The most that one call fills.
  for (let filled = 0; filled < bytes; filled += 65_536) {
    pieces.push(crypto.getRandomValues(new Uint8Array(65_536)));
  }
  return new Blob(pieces);
}

async function attempt<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (thrown) {
    const full = thrown instanceof DOMException && thrown.name === 'QuotaExceededError';
    throw AppError.from(thrown, full ? 'conversations-full' : 'storage-failed');
  }
}
