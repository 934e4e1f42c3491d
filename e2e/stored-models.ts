import type { Page } from '@playwright/test';

/** What IndexedDB holds of models, read and spoiled behind the app's back. */
export class StoredModels {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** `<model id>/<path>` of every file that is stored, of whole models and of others, in order. */
  async files(): Promise<string[]> {
    const { names, blobs } = await this.#contents();
    return names.filter(([, sha256]) => blobs.includes(sha256)).map(([name]) => name);
  }

  /** How many parts are kept of files that are not whole. */
  async parts(): Promise<number> {
    return (await this.#contents()).parts;
  }

  /** SHA-256, in hex, of the bytes that are stored of each file, by `<model id>/<path>`. */
  async hashes(): Promise<Record<string, string>> {
    const { names } = await this.#contents();
    const hashes: Record<string, string> = {};
    for (const [name, sha256] of names) {
      const hash = await this.#hash(sha256);
      if (hash !== undefined) hashes[name] = hash;
    }
    return hashes;
  }

  /** The text of a model's manifest, as its record keeps it. */
  async manifest(modelId: string): Promise<string | undefined> {
    return (await this.#contents()).manifests[modelId];
  }

  /** Changes one bit of a stored file. */
  async corrupt(name: string): Promise<void> {
    await this.#change(await this.#sha256Of(name), true);
  }

  /** Takes a stored file away. */
  async remove(name: string): Promise<void> {
    await this.#change(await this.#sha256Of(name), false);
  }

  async #sha256Of(name: string): Promise<string> {
    const { names } = await this.#contents();
    const [, sha256] = names.find(([stored]) => stored === name) ?? [];
    if (sha256 === undefined) throw new Error(`${name} is not stored`);
    return sha256;
  }

  #contents(): Promise<Contents> {
    return this.#page.evaluate(
      () =>
        new Promise<Contents>((resolve, reject) => {
          const opening = indexedDB.open('med42-model-store');
          opening.onerror = reject;
          opening.onsuccess = () => {
            const database = opening.result;
            const contents: Contents = { names: [], blobs: [], parts: 0, manifests: {} };
            const cursors = database.transaction('models').objectStore('models').openCursor();
            cursors.onerror = reject;
            cursors.onsuccess = () => {
              const cursor = cursors.result;
              if (cursor === null) {
                database.close();
                contents.names.sort();
                resolve(contents);
                return;
              }
              const [kind, id] = cursor.key as [string, string];
              const value = cursor.value as unknown;
              const isModel = kind === 'model';
              if (kind === 'blob') contents.blobs.push(id);
              else if (kind === 'part') contents.parts += 1;
              else {
                const record = isModel ? (value as ModelRecord) : { files: value as File[] };
                for (const file of record.files) {
                  contents.names.push([`${id}/${file.path}`, file.sha256]);
                }
                if ('manifest' in record) contents.manifests[id] = record.manifest;
              }
              cursor.continue();
            };
          };
        }),
    );
  }

  #hash(sha256: string): Promise<string | undefined> {
    return this.#page.evaluate(
      (wanted) =>
        new Promise<string | undefined>((resolve, reject) => {
          const opening = indexedDB.open('med42-model-store');
          opening.onerror = reject;
          opening.onsuccess = () => {
            const objects = opening.result.transaction('models').objectStore('models');
            const reading = objects.get(['blob', wanted]) as IDBRequest<Blob | undefined>;
            reading.onerror = reject;
            reading.onsuccess = async () => {
              const bytes = await reading.result?.arrayBuffer();
              opening.result.close();
              const digest = bytes && (await crypto.subtle.digest('SHA-256', bytes));
              const octets = digest && [...new Uint8Array(digest)];
              resolve(octets?.map((octet) => octet.toString(16).padStart(2, '0')).join(''));
            };
          };
        }),
      sha256,
    );
  }

  #change(sha256: string, keep: boolean): Promise<void> {
    return this.#page.evaluate(
      ([wanted, kept]) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('med42-model-store');
          opening.onerror = reject;
          opening.onsuccess = () => {
            const database = opening.result;
            const objects = () => database.transaction('models', 'readwrite').objectStore('models');
            const done = (request: IDBRequest): void => {
              request.onerror = reject;
              request.onsuccess = () => {
                database.close();
                resolve();
              };
            };
            if (!kept) {
              done(objects().delete(['blob', wanted]));
              return;
            }
            const reading = objects().get(['blob', wanted]) as IDBRequest<Blob>;
            reading.onsuccess = async () => {
              const bytes = new Uint8Array(await reading.result.arrayBuffer());
              const middle = bytes.length >> 1;
              bytes.set([(bytes[middle] ?? 0) ^ 1], middle);
              done(objects().put(new Blob([bytes]), ['blob', wanted]));
            };
          };
        }),
      [sha256, keep] as const,
    );
  }
}

interface File {
  readonly path: string;
  readonly sha256: string;
}

interface ModelRecord {
  readonly files: readonly File[];
  readonly manifest: string;
}

interface Contents {
  /** `<model id>/<path>` and SHA-256 of the files of all models, stored or not. */
  readonly names: [name: string, sha256: string][];
  /** SHA-256 of the files that are stored. */
  readonly blobs: string[];
  parts: number;
  readonly manifests: Record<string, string>;
}
