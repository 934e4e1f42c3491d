import type { IncomingMessage, ServerResponse } from 'node:http';
import { builtSite } from '../scripts/build.mjs';
import { listen, siteHandler } from '../scripts/serve.mjs';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** The production server, with a log of its requests, a switch, and room for faults. */
export class Site {
  readonly #serve: Handler;
  #server: Awaited<ReturnType<typeof listen>> | undefined;
  #port = 0;
  /** Path and query of every request since the last {@link forget}. */
  requests: string[] = [];
  /** Path → what answers it in place of the file. */
  readonly faults = new Map<string, Handler>();

  constructor(folder = builtSite) {
    this.#serve = siteHandler(folder);
  }

  /** Serves, after a {@link stop} on the same port again: stored models belong to it. */
  async start(): Promise<void> {
    this.#server = await listen((request, response) => {
      const url = request.url ?? '';
      this.requests.push(url);
      const answer = this.faults.get(url) ?? this.#serve;
      answer(request, response);
    }, this.#port);
    this.#port = this.#server.port;
  }

  async stop(): Promise<void> {
    await this.#server?.close();
    this.#server = undefined;
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
