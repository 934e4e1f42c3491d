import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { builtSite } from '../scripts/build.mjs';
import { byteRange } from '../scripts/serve.mjs';
import type { Catalog } from '../src/shared/catalog.ts';
import type { Site } from './site.ts';

/** What goes wrong with one answer, or how it differs; `after` counts the bytes of its body. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Record<string, string> }
  | { readonly kind: 'body'; readonly body: string }
  | { readonly kind: 'cut' | 'stall' | 'swap'; readonly after: number }
  | { readonly kind: 'whole' };

/** One request for a file of the model, by its path; what came over the wire for it. */
interface Transfer {
  readonly path: string;
  readonly start: number;
}

const folder = '/models/synthetic';
const library = 'libraries/synthetic.wasm';

/** A model of random bytes, which a {@link Site} offers in its catalog, faults included. */
export class SyntheticModel {
  readonly title = 'Synthetic';
  /** Bytes of every file, the library included, by path. */
  readonly files = new Map<string, Buffer>();
  transfers: Transfer[] = [];
  readonly #faults = new Map<string, Fault[]>();

  /** @param shards bytes of each file of weights */
  constructor(...shards: number[]) {
    this.files.set(library, randomBytes(1000));
    shards.forEach((bytes, index) => {
      this.files.set(`params_shard_${index}.bin`, randomBytes(bytes));
    });
  }

  /** Offers the model beside those of the site's own catalog, until the site's faults are cleared. */
  offer(site: Site): void {
    const [head, ...rest] = this.#listed();
    const manifest = JSON.stringify({
      format_version: 1,
      model_id: 'synthetic',
      quantization: 'q4f32_1',
      source: 'random',
      revision: 'r1',
      licence: 'Apache-2.0',
      files: rest,
    });
    const catalog = JSON.parse(
      readFileSync(path.join(builtSite, 'models/catalog.json'), 'utf8'),
    ) as Catalog;
    catalog.models.push({
      id: 'synthetic',
      title: this.title,
      library: head ?? null,
      manifest: {
        url: 'synthetic/manifest.json',
        bytes: manifest.length,
        sha256: sha256(manifest),
      },
      bytes: rest.reduce((sum, { bytes }) => sum + bytes, 0),
      contextSizes: [2048],
      kvCacheBytesPerToken: 1,
      requires: { features: [], limits: {}, memory: 1 },
      licence: { name: 'Apache-2.0', file: null, notice: null },
      card: null,
      selfTest: null,
    });
    const json = JSON.stringify(catalog);
    site.faults.set('/models/catalog.json', (_request, response) => response.end(json));
    site.faults.set(`${folder}/manifest.json`, (_request, response) => response.end(manifest));
    for (const [file, bytes] of this.files) {
      const url = file === library ? `/models/${file}` : `${folder}/${file}`;
      site.faults.set(url, (request, response) => {
        this.#answer(file, bytes, request.headers.range, response);
      });
    }
  }

  /** Puts other bytes in place of a file: from the next {@link offer} on, a newer version. */
  replace(file: string): void {
    this.files.set(file, randomBytes(this.files.get(file)?.length ?? 0));
  }

  /** What happens to the next requests for a file, in order; further ones are answered. */
  failWith(file: string, ...faults: Fault[]): void {
    this.#faults.set(file, faults);
  }

  /** The first bytes that were asked for of a file, request by request. */
  starts(file: string): number[] {
    return this.transfers.filter((transfer) => transfer.path === file).map(({ start }) => start);
  }

  sha256(file: string): string {
    return sha256(this.files.get(file) ?? '');
  }

  #listed(): { path: string; bytes: number; sha256: string }[] {
    return [...this.files].map(([file, bytes]) => ({
      path: file,
      bytes: bytes.length,
      sha256: sha256(bytes),
    }));
  }

  #answer(file: string, bytes: Buffer, header: string | undefined, response: ServerResponse): void {
    const fault = this.#faults.get(file)?.shift();
    const range = fault?.kind === 'whole' ? undefined : byteRange(header, bytes.length);
    const start = typeof range === 'object' ? range.start : 0;
    this.transfers.push({ path: file, start });
    if (fault?.kind === 'status') {
      response.writeHead(fault.status, fault.headers).end();
      return;
    }
    if (fault?.kind === 'body') {
      response.end(fault.body);
      return;
    }
    const body = Buffer.from(bytes.subarray(start));
    response.writeHead(typeof range === 'object' ? 206 : 200, {
      'Content-Length': body.length,
      ...(typeof range === 'object' && {
        'Content-Range': `bytes ${start}-${bytes.length - 1}/${bytes.length}`,
      }),
    });
    switch (fault?.kind) {
      case 'cut':
        response.write(body.subarray(0, fault.after));
        // What the browser has not read by then is lost with the connection.
        setTimeout(() => response.destroy(), 500);
        break;
      case 'stall':
        response.write(body.subarray(0, fault.after));
        break;
      case 'swap':
        body[fault.after] = (body[fault.after] ?? 0) ^ 1;
        response.end(body);
        break;
      case 'whole':
      case undefined:
        response.end(body);
    }
  }
}

function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
