import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { ServerCertificate } from '../cli/host/test-certificates.ts';
import { listen } from '../scripts/serve.mjs';

type Listening = Awaited<ReturnType<typeof listen>>;

/** An HTTPS server on a port of its own, and so an origin; what it serves is told it later. */
export class SecureHost {
  readonly #name: string;
  readonly #server: Listening;
  #handler: RequestListener | undefined;
  /** Path and query of every request. */
  readonly requests: string[];

  private constructor(name: string, server: Listening, requests: string[]) {
    this.#name = name;
    this.#server = server;
    this.requests = requests;
  }

  /** @param name of this machine; the certificate has to be for it */
  static async start(name: string, certificate: ServerCertificate): Promise<SecureHost> {
    const requests: string[] = [];
    const serve = (request: IncomingMessage, response: ServerResponse): void => {
      requests.push(request.url ?? '');
      if (host.#handler) host.#handler(request, response);
      else response.writeHead(503).end();
    };
    const server = await listen(serve, 0, certificate);
    const host: SecureHost = new SecureHost(name, server, requests);
    return host;
  }

  serve(handler: RequestListener): void {
    this.#handler = handler;
  }

  get origin(): string {
    return `https://${this.#name}:${this.#server.port}`;
  }

  stop(): Promise<void> {
    return this.#server.close();
  }
}
