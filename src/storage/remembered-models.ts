const storageKey = 'stored-models';

/** The part of localStorage that is used; its type is unknown to workers. */
interface LocalStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/**
 * Which models were stored, and their bytes, in localStorage: a browser that deletes the large
 * things of a site often leaves this, so that the next visit can tell what happened. Where it
 * deletes all, nothing is left to tell by.
 */
export class RememberedModels {
  readonly #storage: () => LocalStorage;

  /** @param storage localStorage; even naming it throws where the browser blocks site data */
  constructor(storage: () => LocalStorage) {
    this.#storage = storage;
  }

  /** Bytes by model id. */
  all(): Map<string, number> {
    try {
      const saved: unknown = JSON.parse(this.#storage().getItem(storageKey) ?? '{}');
      const entries = typeof saved === 'object' && saved !== null ? Object.entries(saved) : [];
      return new Map(
        entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
      );
    } catch {
      return new Map();
    }
  }

  remember(modelId: string, bytes: number): void {
    this.#save(this.all().set(modelId, bytes));
  }

  forget(modelId: string): void {
    const models = this.all();
    if (models.delete(modelId)) this.#save(models);
  }

  #save(models: Map<string, number>): void {
    try {
      this.#storage().setItem(storageKey, JSON.stringify(Object.fromEntries(models)));
    } catch {
      // A browser that keeps nothing has nothing to explain on the next visit.
    }
  }
}
