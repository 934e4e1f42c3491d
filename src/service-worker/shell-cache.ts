import type { Shell } from './shell.ts';

/** The files of the shell, with their headers, in a cache for each version of the site. */
export class ShellCache {
  readonly #shell: Shell;
  readonly #scope: string;
  /** Another copy of the site may lie in another folder of the same origin. */
  readonly #prefix: string;
  readonly #name: string;

  /** @param scope the service worker's scope: the URL of the site's folder, ending in a slash */
  constructor(shell: Shell, scope: string) {
    this.#shell = shell;
    this.#scope = scope;
    this.#prefix = `shell ${new URL(scope).pathname} `;
    this.#name = this.#prefix + shell.version;
  }

  /** Stores every file of this version. @throws when one cannot be had, or has other bytes */
  async fill(): Promise<void> {
    const cache = await caches.open(this.#name);
    const store = async (path: string): Promise<void> =>
      cache.put(this.#urlOf(path), await this.fetch(path));
    await Promise.all(Object.keys(this.#shell.files).map(store));
  }

  /** A file as it is stored, of this version. */
  async stored(path: string): Promise<Response | undefined> {
    const cache = await caches.open(this.#name);
    return cache.match(this.#urlOf(path));
  }

  /** A file that an earlier version stored, and this one does not have. */
  async older(path: string): Promise<Response | undefined> {
    for (const name of await this.#others()) {
      const cache = await caches.open(name);
      const found = await cache.match(this.#urlOf(path));
      if (found) return found;
    }
    return undefined;
  }

  /**
   * A file of this very build, from the server.
   * @throws when the server has another version's bytes, a login page, or nothing
   */
  async fetch(path: string): Promise<Response> {
    const integrity = this.#shell.files[path] ?? '';
    const url = this.#urlOf(path);
    const response = await fetch(url, { integrity, cache: 'no-cache', redirect: 'error' });
    if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
    return this.#stamp(response, path);
  }

  /** Takes the rights away that a worker has by its file: it can make no request of any kind. */
  seal(worker: Response): Response {
    return this.#stamp(worker, '');
  }

  /** Removes what other versions stored. */
  async removeOthers(): Promise<void> {
    const names = await this.#others();
    await Promise.all(names.map((name) => caches.delete(name)));
  }

  async #others(): Promise<string[]> {
    const names = await caches.keys();
    return names.filter((name) => name.startsWith(this.#prefix) && name !== this.#name);
  }

  #stamp(response: Response, path: string): Response {
    const headers = new Headers(this.#shell.headers.paths[path] ?? this.#shell.headers.other);
    headers.set('Content-Type', response.headers.get('Content-Type') ?? 'application/octet-stream');
    return new Response(response.body, { headers });
  }

  #urlOf(path: string): string {
    return new URL(`.${path}`, this.#scope).href;
  }
}
