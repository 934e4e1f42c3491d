import { AppError } from '../shared/errors.ts';
import type { ConversationRecord, Provenance } from '../storage/conversation-record.ts';
import type { Keeping, UnreadableEntry } from '../storage/conversation-vault.ts';
import type { ConversationChange } from './conversation.svelte.ts';
import type { ConversationsServices, TabMessage } from './conversations-services.ts';
import { RecordBook } from './record-book.svelte.ts';
import { toRecord, toTurns } from './turn-records.ts';

// What components name of it.
export type { ConversationRecord, Keeping, Provenance };

/** Milliseconds between two saves of an answer that grows. */
const saveMs = 1000;

/** All conversations: complete in memory while they are not locked, and stored as the person chose. */
export class Conversations {
  readonly #services: ConversationsServices;
  readonly #book: RecordBook;
  #saveTimer: ReturnType<typeof setTimeout> | undefined;
  #locking = false;
  /** Which was open when they were locked. */
  #openBefore: string | undefined;
  keeping = $state<Keeping>('none');
  /** Nothing of any conversation is in memory or on the page until the passphrase is entered. */
  locked = $state(false);
  /** Something is being unlocked or converted. */
  busy = $state(false);
  unreadable = $state.raw<readonly UnreadableEntry[]>([]);
  /** Why what is stored could not be read or deleted. */
  #failure = $state.raw<AppError>();
  /** Why the last passphrase or choice was not taken. */
  refusal = $state.raw<AppError>();
  /** Told when what is stored has been read. */
  onRead: (() => void) | undefined;

  constructor(services: ConversationsServices) {
    this.#services = services;
    this.#book = new RecordBook((record) => services.vault.save(record));
  }

  /** Reads what is stored, and from now on keeps what changes. */
  async open(): Promise<void> {
    const { conversation, tabs, idle } = this.#services;
    conversation.onChange = (what) => this.#onChange(what);
    tabs.onmessage = ({ data }: MessageEvent<TabMessage>) => this.hear(data);
    idle.onActive = () => this.#tell('active');
    idle.onIdle = () => void this.lock();
    await this.#reopen();
    this.#note();
  }

  /** Every conversation that is in memory: pinned ones first, then the latest. */
  get all(): readonly ConversationRecord[] {
    return this.#book.all;
  }

  /** Why what is here is not what is stored. */
  get failure(): AppError | undefined {
    return this.#book.failure ?? this.#failure;
  }

  /** Whether another conversation may be shown now. */
  get switchable(): boolean {
    return this.#services.conversation.status !== 'answering';
  }

  get openId(): string | undefined {
    return this.#services.conversation.id;
  }

  startNew(): void {
    this.#services.conversation.clear();
  }

  select({ id, turns, ...purpose }: ConversationRecord): void {
    this.#services.conversation.open(id, toTurns(turns), purpose);
  }

  rename(record: ConversationRecord, title: string): void {
    if (title.trim() !== '') this.#change({ ...record, title: title.trim() });
  }

  togglePin(record: ConversationRecord): void {
    this.#change({ ...record, pinned: !record.pinned });
  }

  /** Takes conversations in beside those that are here. @throws AppError `conversations-locked`. */
  add(records: readonly ConversationRecord[]): void {
    if (this.locked) throw new AppError('conversations-locked', 'They were locked before.');
    const taken = this.unreadable.map(({ name }) => name);
    this.#book.add(records, taken);
    void this.#write();
  }

  /** Deletes conversations; not the one whose answer streams. */
  async delete(...records: readonly ConversationRecord[]): Promise<void> {
    const ids = records.map(({ id }) => id).filter((id) => this.switchable || id !== this.openId);
    if (ids.some((id) => id === this.openId)) this.startNew();
    for (const id of ids) this.#book.delete(id);
    await this.#deleteEntries(ids);
  }

  /** Deletes what could not be read. */
  async deleteUnreadable(): Promise<void> {
    await this.#deleteEntries(this.unreadable.map(({ key }) => key));
    this.unreadable = [];
  }

  /** Deletes all, here and in storage, locked or not; from then on none are kept. */
  async deleteAll(): Promise<void> {
    this.#forget();
    try {
      await this.#book.settled();
      await this.#services.vault.deleteAll();
      this.#failure = undefined;
    } catch (thrown) {
      this.#failure = AppError.from(thrown);
    }
    this.#look();
    this.#tell('deleted');
  }

  /**
   * Keeps conversations in another way from now on, and converts what is stored.
   * @param passphrase for `encrypted`
   * @returns whether it was done; otherwise {@link refusal} says why not, and nothing has changed
   */
  keep(keeping: Keeping, passphrase?: string): Promise<boolean> {
    const { vault } = this.#services;
    return this.#decide(async () => {
      await this.#book.settled();
      if (keeping === 'none') {
        await vault.deleteAll();
        this.unreadable = [];
      } else {
        const kept = this.all;
        await vault.keep(kept, passphrase);
        for (const record of kept) this.#book.saved(record);
        this.#book.failure = undefined;
        void this.#services.persistStorage();
        void vault.reserve();
      }
      this.#failure = undefined;
      this.#look();
      this.#tell('changed');
    });
  }

  /** @returns as {@link keep} */
  changePassphrase(current: string, next: string): Promise<boolean> {
    return this.#decide(() => this.#services.vault.changePassphrase(current, next));
  }

  /** @returns as {@link keep} */
  unlock(passphrase: string): Promise<boolean> {
    return this.#decide(async () => {
      await this.#services.vault.unlock(passphrase);
      await this.#read();
      this.#look();
      const before = this.#book.get(this.#openBefore);
      if (before !== undefined && this.openId === undefined) this.select(before);
      this.#openBefore = undefined;
      this.onRead?.();
    });
  }

  /**
   * Takes every conversation off the page and out of memory, in every tab. An answer that streams
   * is kept as far as it is; what the disk has no room for stays here, encrypted.
   */
  async lock(): Promise<void> {
    if (this.keeping !== 'encrypted' || this.locked || this.busy) return;
    const { conversation, vault, closeEngine } = this.#services;
    this.#openBefore = conversation.id;
    conversation.interrupt();
    this.#locking = true;
    this.#look();
    conversation.clear();
    conversation.draft = '';
    this.#tell('lock');
    await this.#write();
    vault.lock();
    this.#book.clear();
    this.unreadable = [];
    this.#locking = false;
    this.#look();
    await closeEngine();
  }

  /** Tries again to save what could not be saved, or else reads what is stored again. */
  async retry(): Promise<void> {
    await (this.#book.complete ? this.#reopen() : this.#write());
  }

  /** What could not be read, as it lies there: JSON. */
  rawOf(entries: readonly UnreadableEntry[]): Promise<string> {
    return this.#services.vault.raw(entries.map(({ key }) => key));
  }

  #onChange(what: ConversationChange): void {
    if (what === 'turns') this.#note();
    else this.#saveTimer ??= setTimeout(() => this.#note(), saveMs);
  }

  /** Keeps the open conversation as it is now. */
  #note(): void {
    clearTimeout(this.#saveTimer);
    this.#saveTimer = undefined;
    const { conversation } = this.#services;
    const { id, all } = conversation;
    if (id === undefined || all.length === 0) return;
    this.#change(toRecord(id, conversation, this.#book.get(id)));
  }

  #change(record: ConversationRecord): void {
    this.#book.put(record);
    void this.#write();
  }

  /** Saves what is not saved yet, when that can be done. */
  async #write(): Promise<void> {
    if (this.#services.vault.locked || this.busy || this.#book.complete) return;
    await this.#book.write();
    if (this.#book.failure?.code === 'conversations-changed') await this.#reopen();
    else if (this.keeping !== 'none') this.#tell('changed');
  }

  async #deleteEntries(keys: readonly IDBValidKey[]): Promise<void> {
    try {
      await this.#book.settled();
      for (const key of keys) await this.#services.vault.delete(key);
      this.#tell('changed');
    } catch (thrown) {
      this.#failure = AppError.from(thrown);
    }
  }

  /** Finds out how conversations are kept, and reads them where that is possible. */
  async #reopen(): Promise<void> {
    const { vault } = this.#services;
    const failures: AppError[] = [];
    for (const action of [() => vault.open(), () => this.#read()]) {
      try {
        await action();
      } catch (thrown) {
        failures.push(AppError.from(thrown));
      }
    }
    this.#failure = failures[0];
    this.#look();
    await this.#write();
    if (failures.length === 0) this.onRead?.();
  }

  async #read(): Promise<void> {
    const { vault } = this.#services;
    if (vault.locked) return;
    const { conversations, unreadable, unsaved } = await vault.read();
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- locked while it read
    if (vault.locked) return;
    this.unreadable = unreadable;
    const taken = this.#book.load(conversations, vault.keeping !== 'none');
    this.#book.miss(unsaved);
    this.#showAgain(taken);
    void vault.reserve();
  }

  /** Another tab may have changed the conversation that is open here. */
  #showAgain(records: readonly ConversationRecord[]): void {
    const { conversation } = this.#services;
    const open = records.find(({ id }) => id === conversation.id);
    if (open === undefined || conversation.status === 'answering') return;
    const { turns, systemPrompt } = toRecord(open.id, conversation, open);
    const isSame =
      systemPrompt === open.systemPrompt && JSON.stringify(turns) === JSON.stringify(open.turns);
    if (!isSame) this.select(open);
  }

  /** Shows what the vault says of itself. */
  #look(): void {
    const { vault, idle } = this.#services;
    this.keeping = vault.keeping;
    this.locked = vault.locked || this.#locking;
    if (this.keeping === 'encrypted' && !this.locked) idle.start();
    else idle.stop();
  }

  /** Takes everything out of memory. */
  #forget(): void {
    const { conversation } = this.#services;
    conversation.interrupt();
    conversation.clear();
    conversation.draft = '';
    clearTimeout(this.#saveTimer);
    this.#saveTimer = undefined;
    this.#book.clear();
    this.unreadable = [];
  }

  /** In a tab without the key: whatever was said there before the others were encrypted. */
  async #leave(): Promise<void> {
    const { conversation, closeEngine } = this.#services;
    if (this.#locking || (conversation.turns.length === 0 && conversation.draft === '')) return;
    this.#forget();
    await closeEngine();
  }

  async #decide(action: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.refusal = undefined;
    try {
      await action();
    } catch (thrown) {
      this.refusal = AppError.from(thrown);
    } finally {
      this.busy = false;
    }
    void this.#write();
    return this.refusal === undefined;
  }

  #tell(message: TabMessage): void {
    this.#services.tabs.postMessage(message);
  }

  /** Acts on what another tab says. */
  hear(message: TabMessage): void {
    switch (message) {
      case 'active':
        this.#services.idle.note();
        break;
      case 'changed':
        void this.#reopen();
        break;
      case 'deleted':
        this.#forget();
        void this.#reopen();
        break;
      case 'lock':
        void (this.locked ? this.#leave() : this.lock());
        break;
      default:
        message satisfies never;
    }
  }
}
