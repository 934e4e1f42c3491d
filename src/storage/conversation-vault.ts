import * as v from 'valibot';
import { AppError } from '../shared/errors.ts';
import { seal, type SealedRecord, unseal } from './conversation-cipher.ts';
import { type ConversationRecord, parseConversation } from './conversation-record.ts';
import { ConversationStore, type Entry } from './conversation-store.ts';
import {
  changePassphrase,
  createDataKey,
  openDataKey,
  wrappedKeySchema,
} from './passphrase-key.ts';
import { rawJson } from './raw-json.ts';

/** How conversations are kept: only while the page is open, as they are, or encrypted. */
export type Keeping = 'none' | 'plain' | 'encrypted';

const headerSchema = v.variant('keeping', [
  v.strictObject({ version: v.literal(1), epoch: v.string(), keeping: v.literal('plain') }),
  v.strictObject({
    version: v.literal(1),
    epoch: v.string(),
    keeping: v.literal('encrypted'),
    wrappedKey: wrappedKeySchema,
  }),
]);

type Header = v.InferOutput<typeof headerSchema>;

/** An entry that is no conversation of this version, or is damaged. */
export interface UnreadableEntry {
  readonly key: IDBValidKey;
  /** The key as text. */
  readonly name: string;
  readonly error: AppError;
}

export interface StoredConversations {
  readonly conversations: readonly ConversationRecord[];
  readonly unreadable: readonly UnreadableEntry[];
  /** Ids of those that the disk has not: there was no room. */
  readonly unsaved: readonly string[];
}

/** Stored conversations, and the key to them while they are unlocked. */
export class ConversationVault {
  readonly #store = new ConversationStore();
  #header: Header | undefined;
  #key: CryptoKey | undefined;
  /** Encrypted records that could not be stored; they outlast the key in memory. */
  readonly #waiting = new Map<string, SealedRecord>();

  get keeping(): Keeping {
    return this.#header?.keeping ?? 'none';
  }

  /** Whether nothing can be read or saved without the passphrase. */
  get locked(): boolean {
    return this.keeping === 'encrypted' && this.#key === undefined;
  }

  /**
   * Reads how conversations are kept. A key to what another tab replaced is dropped.
   * @throws AppError `conversations-damaged` when that cannot be told.
   */
  async open(): Promise<void> {
    const stored = await this.#store.header();
    const before = this.#header?.epoch;
    this.#header = undefined;
    if (stored === undefined && (await this.#store.entries()).length === 0) {
      this.lock();
      return;
    }
    const result = v.safeParse(headerSchema, stored);
    if (!result.success) {
      this.lock();
      throw new AppError('conversations-damaged', result.issues[0].message);
    }
    this.#header = result.output;
    if (before !== this.#header.epoch) this.lock();
  }

  /** @throws AppError `wrong-passphrase`; then nothing has changed. */
  async unlock(passphrase: string): Promise<void> {
    if (this.#header?.keeping !== 'encrypted') return;
    this.#key = await openDataKey(this.#header.wrappedKey, passphrase);
  }

  /** Drops the key. */
  lock(): void {
    this.#key = undefined;
  }

  /** Every conversation that can be read, and what cannot. @throws AppError `storage-failed`. */
  async read(): Promise<StoredConversations> {
    const conversations: ConversationRecord[] = [];
    const unreadable: UnreadableEntry[] = [];
    const all = new Map([...(await this.#store.entries()), ...this.#waiting]);
    for (const [key, stored] of all) {
      try {
        conversations.push(parseConversation(key, await this.#opened(key, stored)));
      } catch (thrown) {
        unreadable.push({
          key,
          name: nameOf(key),
          error: AppError.from(thrown, 'conversation-unreadable'),
        });
      }
    }
    return { conversations, unreadable, unsaved: [...this.#waiting.keys()] };
  }

  /** Stores a conversation, unless none are kept. @throws AppError. */
  async save(record: ConversationRecord): Promise<void> {
    if (this.#header === undefined) return;
    const { epoch, keeping } = this.#header;
    if (keeping === 'plain') {
      await this.#store.put(epoch, record.id, record);
      return;
    }
    const sealed = await seal(this.#dataKey(), record.id, JSON.stringify(record));
    this.#waiting.set(record.id, sealed);
    await this.#store.put(epoch, record.id, sealed);
    this.#waiting.delete(record.id);
  }

  async delete(key: IDBValidKey): Promise<void> {
    this.#waiting.delete(nameOf(key));
    if (this.#header !== undefined) await this.#store.delete(this.#header.epoch, key);
  }

  /** Deletes every conversation and how they are kept; needs no passphrase. */
  async deleteAll(): Promise<void> {
    await this.#store.clear();
    this.#waiting.clear();
    this.#header = undefined;
    this.lock();
  }

  /**
   * Keeps conversations as they are, or encrypted under a passphrase: what is stored is converted,
   * all of it or nothing.
   * @param unsaved conversations that are not stored as they are here
   */
  async keep(
    unsaved: readonly ConversationRecord[],
    passphrase: string | undefined,
  ): Promise<void> {
    const before = this.#header?.epoch;
    const all = new Map<IDBValidKey, unknown>();
    for (const [key, stored] of await this.#store.entries()) {
      all.set(key, await this.#openedOrRaw(key, stored));
    }
    for (const record of unsaved) all.set(record.id, record);
    const epoch = crypto.randomUUID();
    const lock = passphrase === undefined ? undefined : await createDataKey(passphrase);
    const header: Header =
      lock === undefined
        ? { version: 1, epoch, keeping: 'plain' }
        : { version: 1, epoch, keeping: 'encrypted', wrappedKey: lock.wrapped };
    const closed: Entry[] = [];
    for (const [key, value] of all) {
      closed.push([key, lock ? await seal(lock.key, nameOf(key), rawJson(value)) : value]);
    }
    await this.#store.replace(before, header, closed);
    this.#waiting.clear();
    this.#header = header;
    this.#key = lock?.key;
  }

  /** @throws AppError `wrong-passphrase`; then nothing has changed. */
  async changePassphrase(current: string, next: string): Promise<void> {
    if (this.#header?.keeping !== 'encrypted') return;
    const wrappedKey = await changePassphrase(this.#header.wrappedKey, current, next);
    const header = { ...this.#header, wrappedKey };
    await this.#store.putHeader(header);
    this.#header = header;
  }

  /** Takes room for conversations that models cannot have. */
  async reserve(): Promise<void> {
    if (this.#header !== undefined) await this.#store.reserve();
  }

  /** What is stored under these keys, decrypted where it can be, as JSON for people. */
  async raw(keys: readonly IDBValidKey[]): Promise<string> {
    const wanted: string[] = [];
    for (const [key, stored] of await this.#store.entries()) {
      if (!keys.some((wantedKey) => indexedDB.cmp(wantedKey, key) === 0)) continue;
      wanted.push(
        `{"key":${rawJson(key)},"stored":${rawJson(await this.#openedOrRaw(key, stored))}}`,
      );
    }
    return `[${wanted.join(',\n')}]`;
  }

  /** @throws AppError `conversation-unreadable` or `conversations-locked`. */
  async #opened(key: IDBValidKey, stored: unknown): Promise<unknown> {
    if (this.#header?.keeping !== 'encrypted') return stored;
    const opened: unknown = JSON.parse(await unseal(this.#dataKey(), nameOf(key), stored));
    return opened;
  }

  async #openedOrRaw(key: IDBValidKey, stored: unknown): Promise<unknown> {
    try {
      return await this.#opened(key, stored);
    } catch {
      // Damaged: it stays what it is.
      return stored;
    }
  }

  #dataKey(): CryptoKey {
    if (this.#key === undefined) {
      throw new AppError('conversations-locked', 'The passphrase has not been entered.');
    }
    return this.#key;
  }
}

/** A key as text; ours are text already. */
function nameOf(key: IDBValidKey): string {
  return typeof key === 'string' ? key : rawJson(key);
}
