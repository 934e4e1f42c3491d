import { afterEach, describe, expect, it } from 'vitest';
import type { DownloadableModel } from '../shared/catalog-model.ts';
import { AppError } from '../shared/errors.ts';
import { MemorySink, model, sha256 } from './fake-model.ts';
import { FakeServer, type Fault, offline, online, whileTimePasses } from './fake-server.ts';
import { Lanes } from './lanes.ts';
import { downloadModel } from './model-download.ts';

const host = 'https://site.test/models/';
const runs = 60;

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

class Killed extends Error {}

/** Storage that outlives the worker, and a worker that is killed at its n-th use of it. */
class MortalSink extends MemorySink {
  usesLeft = Infinity;

  override putFile(...file: Parameters<MemorySink['putFile']>): Promise<void> {
    return this.#use() ?? super.putFile(...file);
  }
  override putPart(...part: Parameters<MemorySink['putPart']>): Promise<void> {
    return this.#use() ?? super.putPart(...part);
  }
  override commit(record: Parameters<MemorySink['commit']>[0]): Promise<void> {
    return this.#use() ?? super.commit(record);
  }
  #use(): Promise<never> | undefined {
    this.usesLeft -= 1;
    return this.usesLeft < 0 ? Promise.reject(new Killed()) : undefined;
  }
}

async function randomModel(random: () => number, server: FakeServer): Promise<DownloadableModel> {
  const texts = Array.from({ length: 2 + Math.floor(random() * 6) }, () =>
    Array.from({ length: 1 + Math.floor(random() * 900) }, () => random().toFixed(4)).join(''),
  );
  const listed = await Promise.all(
    texts.map(async (text, index) => ({
      path: `shard_${index}.bin`,
      bytes: text.length,
      sha256: await sha256(text),
    })),
  );
  const manifest = JSON.stringify({
    format_version: 1,
    model_id: 'demo',
    quantization: 'q',
    source: 's',
    revision: 'r',
    licence: 'l',
    files: listed,
  });
  server.files.set(`${host}demo/manifest.json`, manifest);
  server.files.set(`${host}libraries/demo.wasm`, 'wasm');
  texts.forEach((text, index) => server.files.set(`${host}demo/shard_${index}.bin`, text));
  return {
    ...model,
    bytes: listed.reduce((sum, { bytes }) => sum + bytes, 0),
    manifest: {
      url: 'demo/manifest.json',
      bytes: manifest.length,
      sha256: await sha256(manifest),
    },
  };
}

function randomFault(random: () => number): Fault {
  const after = Math.floor(random() * 3000);
  const faults: Fault[] = [
    { kind: 'refuse' },
    { kind: 'status', status: [429, 500, 503, 404][Math.floor(random() * 4)] ?? 500 },
    { kind: 'cut', after },
    { kind: 'stall', after },
    { kind: 'end', after },
    { kind: 'swap', after },
    { kind: 'whole' },
  ];
  return faults[Math.floor(random() * faults.length)] ?? { kind: 'refuse' };
}

/** Every stored file has its hash, and a record stands only over files that are all there. */
async function expectSound(sink: MemorySink): Promise<void> {
  for (const [hash, blob] of sink.blobs) expect(await sha256(await blob.text())).toBe(hash);
  for (const { sha256: hash } of sink.record?.files ?? []) expect(sink.blobs.has(hash)).toBe(true);
}

describe('a download among random faults and kills', () => {
  afterEach(offline);

  it.each(Array.from({ length: runs }, (_, seed) => [seed]))(
    'stores only what is right, says why it ends, and gets there in the end (seed %i)',
    async (seed) => {
      const random = randomOf(seed);
      const server = new FakeServer();
      online(server);
      const entry = await randomModel(random, server);
      const sink = new MortalSink();
      const request = { catalogUrl: `${host}catalog.json`, weightsHost: null, model: entry };
      const faultiness = random() * 0.8;
      const attempt = async (): Promise<unknown> => {
        const before = new Set(sink.paths);
        server.requests.length = 0;
        const { signal } = new AbortController();
        const download = downloadModel(request, sink, new Lanes(4), () => undefined, signal);
        const failure = await whileTimePasses(download).catch((thrown: unknown) => thrown);
        await expectSound(sink);
        for (const [url] of server.requests) {
          const path = url.slice(host.length).replace('demo/', '');
          expect([...before], 'stored files that were fetched again').not.toContain(path);
        }
        return failure;
      };

      for (let tries = 0; tries < 6; tries += 1) {
        sink.usesLeft = random() < 0.5 ? Math.floor(random() * 12) : Infinity;
        server.fault = () => (random() < faultiness ? randomFault(random) : undefined);
        const failure = await attempt();
        if (failure === undefined) expect(sink.record).toBeDefined();
        else if (!(failure instanceof Killed)) expect(failure).toBeInstanceOf(AppError);
      }
      sink.usesLeft = Infinity;
      server.failWith();
      expect(await attempt()).toBeUndefined();
      expect(sink.record?.files).toHaveLength(sink.paths.length);
      expect(sink.keptParts.size).toBe(0);
    },
  );
});
