import { createCipheriv, createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { Site } from '../e2e/site.ts';
import { builtSite } from '../scripts/build.mjs';
import { byteRange } from '../scripts/serve.mjs';
import type { Catalog, ModelFile } from '../src/shared/catalog.ts';
import { Line } from './line.ts';

export const shardBytes = 32 * 1024 * 1024;
/** How much later in the pool each shard begins: no two have the same byte at the same place. */
const shift = 4096;
const folder = '/models/random';
const library = 'libraries/random.wasm';

/** How a request fails: it is refused, or its body ends in the middle with its connection. */
export type Fault = 'refused' | 'cut';

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * A model of shards of 32 MiB of random bytes, which a {@link Site} offers in its catalog. Shards overlap
 * in memory: one of 10 GB takes 34 MB. The same size has the same bytes in every run.
 */
export class RandomModel {
  readonly id = 'random';
  readonly title = 'Random';
  readonly shards: number;
  /** Requests for its shards and its library. */
  requests = 0;
  /** Called for each of them. */
  fault: () => Fault | undefined = () => undefined;
  readonly #pool: Buffer;
  readonly #line: Line;
  readonly #digest: (bytes: Buffer) => string;

  /**
   * @param line that everything is sent through
   * @param digest what the site that offers it takes for SHA-256
   */
  constructor(shards: number, line = new Line(Infinity), digest = sha256) {
    this.shards = shards;
    this.#line = line;
    const seed = Buffer.alloc(16);
    const zeros = Buffer.alloc(shardBytes + shift * shards);
    this.#pool = createCipheriv('aes-128-ctr', seed, seed).update(zeros);
    this.#digest = digest;
  }

  /** Of all shards. */
  get bytes(): number {
    return this.shards * shardBytes;
  }

  /** Where a site serves each shard, from its root. */
  get shardPaths(): string[] {
    return Array.from({ length: this.shards }, (_, index) => `${folder}/${shardName(index)}`);
  }

  /** Offers this model alone, until the site's faults are cleared. */
  offer(site: Site): void {
    const manifest = Buffer.from(
      JSON.stringify({
        format_version: 1,
        model_id: this.id,
        quantization: 'q4f32_1',
        source: 'random',
        revision: 'r1',
        licence: 'Apache-2.0',
        files: Array.from({ length: this.shards }, (_, index) =>
          this.#listed(shardName(index), this.#shard(index)),
        ),
      }),
    );
    const code = this.#pool.subarray(0, 1000);
    const own = readFileSync(path.join(builtSite, 'models', 'catalog.json'), 'utf8');
    const catalog: Catalog = {
      ...(JSON.parse(own) as Catalog),
      models: [
        {
          id: this.id,
          title: this.title,
          library: this.#listed(library, code),
          manifest: {
            url: 'random/manifest.json',
            bytes: manifest.length,
            sha256: this.#digest(manifest),
          },
          bytes: this.bytes,
          contextSizes: [2048],
          kvCacheBytesPerToken: 1,
          requires: { features: [], limits: {}, memory: 1 },
          licence: { name: 'Apache-2.0', file: null, notice: null },
          card: null,
          selfTest: null,
        },
      ],
    };
    const serve = (url: string, body: () => Buffer): void => {
      site.faults.set(url, (request, response) => this.#answer(request, response, body()));
    };
    site.faults.set('/models/catalog.json', (_request, response) =>
      response.end(JSON.stringify(catalog)),
    );
    site.faults.set(`${folder}/manifest.json`, (_request, response) => response.end(manifest));
    serve(`/models/${library}`, () => code);
    this.shardPaths.forEach((url, index) => serve(url, () => this.#shard(index)));
  }

  #shard(index: number): Buffer {
    return this.#pool.subarray(index * shift, index * shift + shardBytes);
  }

  #listed(file: string, bytes: Buffer): ModelFile {
    return { path: file, bytes: bytes.length, sha256: this.#digest(bytes) };
  }

  #answer({ headers }: IncomingMessage, response: ServerResponse, bytes: Buffer): void {
    const range = byteRange(headers.range, bytes.length);
    const { start, end } = typeof range === 'object' ? range : { start: 0, end: bytes.length - 1 };
    const body = bytes.subarray(start, end + 1);
    this.requests += 1;
    const fault = this.fault();
    if (fault === 'refused') {
      response.writeHead(503).end();
      return;
    }
    response.writeHead(typeof range === 'object' ? 206 : 200, {
      'Content-Length': body.length,
      ...(typeof range === 'object' && {
        'Content-Range': `bytes ${start}-${end}/${bytes.length}`,
      }),
    });
    const sent = fault === 'cut' ? body.subarray(0, body.length / 2) : body;
    void this.#line.send(response, sent).then(() => {
      if (fault === 'cut') response.destroy();
      else response.end();
    });
  }
}

function shardName(index: number): string {
  return `params_shard_${index}.bin`;
}
