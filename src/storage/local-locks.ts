/** For tests only: Web Locks of one process, as far as the storage layer uses them. */
export class LocalLocks {
  readonly #held = new Set<string>();

  async request<T>(
    name: string,
    _options: { ifAvailable: true },
    action: (lock: { name: string } | null) => T | Promise<T>,
  ): Promise<T> {
    if (this.#held.has(name)) return action(null);
    this.#held.add(name);
    try {
      return await action({ name });
    } finally {
      this.#held.delete(name);
    }
  }
}
