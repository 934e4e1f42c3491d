import { SvelteMap } from 'svelte/reactivity';
import { AppError } from '../shared/errors.ts';
import type { ConversationRecord } from '../storage/conversation-record.ts';

/** Every conversation, in memory, and which of them storage does not have as they are here. */
export class RecordBook {
  readonly #save: (record: ConversationRecord) => Promise<void>;
  readonly #records = new SvelteMap<string, ConversationRecord>();
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing on the page shows it
  readonly #unsaved = new Set<string>();
  #writing: Promise<void> | undefined;
  /** Why the last attempt to save failed. */
  failure = $state.raw<AppError>();
  /** Pinned ones first, then the latest. */
  readonly all = $derived(
    [...this.#records.values()].sort(
      (a, b) => Number(b.pinned) - Number(a.pinned) || b.updatedAt - a.updatedAt,
    ),
  );

  /** @param save stores a record */
  constructor(save: (record: ConversationRecord) => Promise<void>) {
    this.#save = save;
  }

  get(id: string | undefined): ConversationRecord | undefined {
    return id === undefined ? undefined : this.#records.get(id);
  }

  get complete(): boolean {
    return this.#unsaved.size === 0;
  }

  /** Takes a record that changed here; {@link write} saves it. */
  put(record: ConversationRecord): void {
    this.#records.set(record.id, record);
    this.#unsaved.add(record.id);
  }

  /** Takes in records that change none of the others: one whose id is taken gets a new one. */
  add(records: readonly ConversationRecord[], taken: readonly string[]): void {
    for (const record of records) {
      const isTaken = taken.includes(record.id) || this.#records.has(record.id);
      this.put(isTaken ? { ...record, id: crypto.randomUUID() } : record);
    }
  }

  /**
   * Takes what storage has. What changed here and is not saved yet wins.
   * @param all whether what storage does not have is gone
   * @returns what was taken
   */
  load(stored: readonly ConversationRecord[], all: boolean): ConversationRecord[] {
    for (const id of all ? this.#records.keys() : []) {
      if (!this.#unsaved.has(id)) this.#records.delete(id);
    }
    const taken = stored.filter(({ id }) => !this.#unsaved.has(id));
    for (const record of taken) this.#records.set(record.id, record);
    return taken;
  }

  /** Takes note that storage does not have these. */
  miss(ids: readonly string[]): void {
    for (const id of ids) if (this.#records.has(id)) this.#unsaved.add(id);
  }

  /** Takes note that storage has this. If it has changed since, it is saved again. */
  saved(record: ConversationRecord): void {
    if (this.#records.get(record.id) === record) this.#unsaved.delete(record.id);
  }

  delete(id: string): void {
    this.#records.delete(id);
    this.#unsaved.delete(id);
  }

  clear(): void {
    this.#records.clear();
    this.#unsaved.clear();
  }

  /** Saves what is not saved yet, one after the other, until one fails. */
  write(): Promise<void> {
    this.#writing ??= this.#writeAll().finally(() => (this.#writing = undefined));
    return this.#writing;
  }

  /** Resolves when nothing is being written. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  async #writeAll(): Promise<void> {
    try {
      for (let next = this.#nextUnsaved(); next !== undefined; next = this.#nextUnsaved()) {
        await this.#save(next);
        this.saved(next);
      }
      this.failure = undefined;
    } catch (thrown) {
      this.failure = AppError.from(thrown);
    }
  }

  #nextUnsaved(): ConversationRecord | undefined {
    const [id] = this.#unsaved;
    return this.get(id);
  }
}
