/** A weights host and a site for tests: real files behind the real server, and room for faults. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { listen, siteHandler } from '../../scripts/serve.mjs';
import { headerTable, type HeaderTable } from '../../src/service-worker/headers.ts';
import type { Catalog, ModelFile } from '../../src/shared/catalog.ts';
import type { ServerCertificate } from './test-certificates.ts';
import { weightsHeaders } from '../package/server-configs.ts';

/** How a file is recorded in a manifest or catalog. */
export function pinOf(name: string, bytes: Buffer): ModelFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path: name, bytes: bytes.byteLength, sha256 };
}

/** Bytes that differ everywhere, so that no wrong piece looks right. */
function weights(length: number, seed: number): Buffer {
  return Buffer.from(Array.from({ length }, (_, i) => (i * 7 + (i >> 8) * 13 + seed) & 255));
}

/** Five shards, of which a sample is three, and the small files. */
export function modelFiles(): Map<string, Buffer> {
  const files = new Map<string, Buffer>([
    ['mlc-chat-config.json', Buffer.from('{"version": "0.1.0"}')],
  ]);
  for (let i = 0; i < 5; i++) files.set(`params_shard_${i}.bin`, weights(9000 + 1000 * (i % 3), i));
  const manifest = {
    format_version: 1,
    model_id: 'tiny',
    quantization: 'q4f32_1',
    source: 'a test',
    revision: '1',
    licence: 'Apache-2.0',
    files: [...files].map(([name, bytes]) => pinOf(name, bytes)),
  };
  return files.set('manifest.json', Buffer.from(JSON.stringify(manifest)));
}

export const weightsTable: HeaderTable = { paths: {}, other: weightsHeaders };

/** Serves a folder of its own until it is closed. */
export class TestHost {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), 'med42-host-'));
  /** Path → what answers it in place of the file. */
  readonly faults = new Map<string, RequestListener>();
  table: HeaderTable = weightsTable;
  #server: Awaited<ReturnType<typeof listen>> | undefined;

  write(name: string, content: Buffer | string): void {
    const file = path.join(this.folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  writeModel(folder: string): Map<string, Buffer> {
    const files = modelFiles();
    for (const [name, content] of files) this.write(`${folder}/${name}`, content);
    return files;
  }

  /** A site with the model `tiny`, whose manifest is at `url`. */
  writeSite(url: string, weightsHost: string | null): Catalog {
    const library = Buffer.from('a library');
    const { bytes, sha256 } = pinOf('', modelFiles().get('manifest.json') ?? Buffer.of());
    const catalog: Catalog = {
      version: 1,
      site: { name: null, notices: [], emergencyNumbers: [], weightsHost },
      models: [
        {
          id: 'tiny',
          title: 'Tiny',
          library: pinOf('libraries/tiny.wasm', library),
          manifest: { url, bytes, sha256 },
          bytes: 1,
          contextSizes: [2048],
          kvCacheBytesPerToken: 1,
          requires: { features: [], limits: {}, memory: 1 },
          licence: { name: 'Apache-2.0', file: null, notice: null },
          card: null,
          selfTest: null,
        },
      ],
    };
    this.table = headerTable(['/index.html', '/workers/download-1.js'], weightsHost);
    this.write('index.html', '<!doctype html>');
    this.write('workers/download-1.js', '');
    this.write('headers.json', JSON.stringify(this.table));
    this.write('models/catalog.json', JSON.stringify(catalog));
    this.write('models/libraries/tiny.wasm', library);
    return catalog;
  }

  /** @returns the folder's URL */
  async start(certificate?: ServerCertificate): Promise<URL> {
    this.#server = await listen(
      (request, response) => {
        const fault = this.faults.get(request.url ?? '');
        (fault ?? siteHandler(this.folder, this.table))(request, response);
      },
      0,
      certificate,
    );
    return new URL(this.#server.url);
  }

  async close(): Promise<void> {
    await this.#server?.close();
    rmSync(this.folder, { recursive: true });
  }
}
