/** Requests as a browser sends them, seen as they arrive: nothing followed, nothing decompressed. */
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import tls from 'node:tls';

/** Milliseconds without a byte after which a server counts as silent. */
const silentMs = 30_000;

/** What every current browser sends, and so what makes a server compress. */
const browsersEncodings = 'gzip, deflate, br, zstd';

export interface Asked {
  readonly method?: 'GET' | 'HEAD';
  readonly range?: { readonly start: number; readonly end: number };
  /** Whether to offer compression, as browsers do. */
  readonly compressed?: boolean;
}

/** A server's certificate, and why it is not trusted (a code of Node's). */
export interface Certificate {
  readonly subject: string;
  readonly validTo: Date;
  readonly problem: string | undefined;
}

export class HostClient {
  readonly #ca: string[] | undefined;
  readonly #agents: { http: http.Agent; https: https.Agent };
  /** The site whose page will ask, or null when that is not known. */
  readonly origin: string | null;

  /** @param ca a certificate in PEM to trust besides the usual ones */
  constructor(ca: string | undefined, origin: string | null) {
    this.#ca = ca === undefined ? undefined : [...tls.rootCertificates, ca];
    const keep = { keepAlive: true, maxSockets: 4 };
    this.#agents = {
      http: new http.Agent(keep),
      https: new https.Agent({ ...keep, ...(this.#ca && { ca: this.#ca }) }),
    };
    this.origin = origin;
  }

  /** The response, its body still to be read or dropped. @throws Error for a broken connection. */
  send(
    url: URL,
    { method = 'GET', range, compressed = false }: Asked = {},
  ): Promise<http.IncomingMessage> {
    const headers: http.OutgoingHttpHeaders = {
      'Accept-Encoding': compressed ? browsersEncodings : 'identity',
      ...(range && { Range: `bytes=${range.start}-${range.end}` }),
      ...(this.origin !== null && this.origin !== url.origin && { Origin: this.origin }),
    };
    const isSecure = url.protocol === 'https:';
    const agent = isSecure ? this.#agents.https : this.#agents.http;
    return new Promise((resolve, reject) => {
      const request = (isSecure ? https : http).request(url, { method, headers, agent }, resolve);
      request.setTimeout(silentMs, () => request.destroy(new Error(`silent for ${silentMs} ms`)));
      request.on('error', reject);
      request.end();
    });
  }

  /** @throws Error when no connection can be made. */
  certificate(url: URL): Promise<Certificate> {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    return new Promise((resolve, reject) => {
      const socket = tls.connect({
        host,
        port: Number(url.port || 443),
        // A server name that is an address is against the standard.
        ...(net.isIP(host) === 0 && { servername: host }),
        ...(this.#ca && { ca: this.#ca }),
        rejectUnauthorized: false,
      });
      socket.setTimeout(silentMs, () => socket.destroy(new Error(`silent for ${silentMs} ms`)));
      socket.on('error', reject);
      socket.on('secureConnect', () => {
        const { subject, valid_to } = socket.getPeerCertificate();
        // Declared as an Error; it is the error's code.
        const problem = socket.authorized ? undefined : String(socket.authorizationError);
        socket.end();
        resolve({ subject: [subject.CN].flat().join(', '), validTo: new Date(valid_to), problem });
      });
    });
  }

  close(): void {
    this.#agents.http.destroy();
    this.#agents.https.destroy();
  }
}

/** A whole body of at most `most` bytes. @throws Error when it is longer, or the connection breaks. */
export async function bodyOf(response: http.IncomingMessage, most: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of response as AsyncIterable<Buffer>) {
    bytes += piece.byteLength;
    if (bytes > most) {
      response.destroy();
      throw new Error(`more than ${most} bytes`);
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
