import { createSocket } from 'node:dgram';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another site, and a STUN server, on this machine: they answer everyone, and tell what they heard. */
export class SecondOrigin {
  readonly #server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      this.heard.push(`${request.method ?? ''} ${request.url ?? ''} ${body}`);
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end();
    });
  });
  readonly #datagrams = createSocket('udp4');
  /** Method, path, query and body of every request, as it came. */
  heard: string[] = [];
  /** Connections that were opened, whether or not anything was asked on them. */
  connections = 0;
  /** Datagrams that came, as text. */
  datagrams: string[] = [];

  async start(): Promise<void> {
    this.#server.on('connection', () => (this.connections += 1));
    this.#server.on('upgrade', (request, socket) => {
      this.heard.push(`UPGRADE ${request.url ?? ''}`);
      socket.destroy();
    });
    this.#datagrams.on('message', (message) => this.datagrams.push(message.toString('latin1')));
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    await new Promise<void>((resolve) => this.#datagrams.bind(this.port, '127.0.0.1', resolve));
  }

  forget(): void {
    this.heard = [];
    this.datagrams = [];
    this.connections = 0;
  }

  /** Of TCP and of UDP. */
  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    await new Promise<void>((resolve) => this.#datagrams.close(() => resolve()));
  }
}
