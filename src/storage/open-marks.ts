const prefix = 'conversation ';

/** Which conversations are open in the tabs of this site, as Web Locks: a mark ends with its tab. */
export class OpenMarks {
  #marked: string | undefined;
  #release: (() => void) | undefined;

  /** Marks the conversation that this tab shows, in place of the one before. */
  mark(id: string | undefined): void {
    if (id === this.#marked || !('locks' in navigator)) return;
    this.#release?.();
    this.#marked = id;
    this.#release = undefined;
    if (id === undefined) return;
    const shown = new Promise<void>((resolve) => (this.#release = resolve));
    navigator.locks
      .request(prefix + id, { mode: 'shared' }, () => shown)
      // Only of a page that is being left, where nothing is shown any more.
      .catch(() => undefined);
  }

  /** Ids of those that are open in any tab. */
  async all(): Promise<ReadonlySet<string>> {
    // Only a secure context has them; outside it, no other tab is known of.
    if (!('locks' in navigator)) return new Set();
    const { held = [] } = await navigator.locks.query();
    const names = held.map(({ name = '' }) => name).filter((name) => name.startsWith(prefix));
    return new Set(names.map((name) => name.slice(prefix.length)));
  }
}
