import { createStore, get, set } from 'idb-keyval';

/** The last catalog that was fetched and valid, as its text: what an offline visit shows. */
export class CatalogStore {
  readonly #store = createStore('med42-catalog', 'catalog');

  read(): Promise<string | undefined> {
    return get<string>('catalog', this.#store);
  }

  write(json: string): Promise<void> {
    return set('catalog', json, this.#store);
  }
}
