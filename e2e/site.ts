import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { builtSite } from '../scripts/build.mjs';
import { listen, siteHandler } from '../scripts/serve.mjs';
import type { HeaderTable } from '../src/service-worker/headers.ts';
import { builtHeaders } from './built-headers.ts';
import { type Catalog, type CatalogModel, parseCatalog } from '../src/shared/catalog.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** The production server, with a log of its requests, a switch, and room for faults. */
export class Site {
  readonly #folder: string;
  readonly #serve: Handler;
  #server: Awaited<ReturnType<typeof listen>> | undefined;
  #port = 0;
  /** Path and query of every request since the last {@link forget}. */
  requests: string[] = [];
  /** Also of faults that were cleared: a page may still ask for what it was served before. */
  readonly #faultsSeen = new Set<string>();
  /** What was asked for that the site's own code has no reason to ask; a {@link forget} leaves it. */
  unlisted: string[] = [];
  /** Path → what answers it in place of the file. */
  readonly faults = new Map<string, Handler>();

  /** @param headers in place of the build's own */
  constructor(folder = builtSite, headers?: HeaderTable) {
    this.#folder = folder;
    this.#serve = siteHandler(folder, headers);
  }

  /** Serves, after a {@link stop} on the same port again: stored models belong to it. */
  async start(): Promise<void> {
    this.#server = await listen((request, response) => {
      const url = request.url ?? '';
      this.requests.push(url);
      for (const fault of this.faults.keys()) this.#faultsSeen.add(fault);
      if (!this.isListed(url)) this.unlisted.push(url);
      const answer = this.faults.get(url) ?? this.#serve;
      answer(request, response);
    }, this.#port);
    this.#port = this.#server.port;
  }

  async stop(): Promise<void> {
    await this.#server?.close();
    this.#server = undefined;
  }

  /** Serves the site's own catalog changed, until the faults are cleared. */
  changeCatalog(change: (catalog: Catalog) => Catalog): void {
    const file = path.join(this.#folder, 'models', 'catalog.json');
    const changed = JSON.stringify(change(parseCatalog(readFileSync(file, 'utf8'))));
    this.faults.set('/models/catalog.json', (_request, response) => response.end(changed));
  }

  /** As {@link changeCatalog}, with what is to change of each model. */
  changeModels(change: (model: CatalogModel) => Partial<CatalogModel>): void {
    this.changeCatalog(({ models, ...catalog }) => ({
      ...catalog,
      models: models.map((model) => ({ ...model, ...change(model) })),
    }));
  }

  /** Serves a worker's script changed, with its own headers, until the faults are cleared. */
  changeWorker(name: string, change: (script: string) => string): void {
    const folder = path.join(this.#folder, 'workers');
    const file = readdirSync(folder).find((entry) => entry.startsWith(`${name}-`));
    if (file === undefined) throw new Error(`The build has no worker ${name}.`);
    const script = change(readFileSync(path.join(folder, file), 'utf8'));
    const headers = { ...builtHeaders()[`/workers/${file}`], 'Content-Type': 'text/javascript' };
    this.faults.set(`/workers/${file}`, (_request, response) =>
      response.writeHead(200, headers).end(script),
    );
  }

  /** The files of models among the requests: all under models/ but the catalog. */
  get modelRequests(): string[] {
    return this.requests.filter((url) => /^\/models\/(?!catalog\.json$)/.test(url));
  }

  /** Whether an address is one that the site's own code, or a test's server, has. */
  isListed(url: string): boolean {
    if (/^\/(\?lang=\w+)?$/.test(url) || this.#faultsSeen.has(url)) return true;
    return url in builtHeaders() || /^\/models\/[\w./-]+$/.test(url);
  }

  /** Empties the log. */
  forget(): void {
    this.requests = [];
  }

  get port(): number {
    return this.#port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/`;
  }
}
