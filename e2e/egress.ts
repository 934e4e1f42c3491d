import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What Chromium asks for by itself, without any page: updates, its account, its autofill. */
const browsersOwn = [
  'accounts.google.com',
  'content-autofill.googleapis.com',
  'update.googleapis.com',
];

/**
 * The browser's proxy for every address but this machine's: it lets nothing through, and remembers
 * who was asked for. So it sees what any part of the browser tries to send, workers included.
 */
export class Egress {
  readonly #server: Server = createServer((request, response) => {
    this.#remember(new URL(request.url ?? '').host, request.url ?? '');
    response.writeHead(502).end();
  });
  /** The addresses asked for, by anything but the browser itself. */
  attempts: string[] = [];

  constructor() {
    this.#server.on('connect', (request, socket) => {
      const address = request.url ?? '';
      this.#remember(address.replace(/:\d+$/, ''), address);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
  }

  /** @returns the proxy's URL */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  #remember(host: string, address: string): void {
    if (!browsersOwn.includes(host)) this.attempts.push(address);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
