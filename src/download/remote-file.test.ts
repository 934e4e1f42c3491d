import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeServer, type Fault, offline, online, whileTimePasses } from './fake-server.ts';
import { sha256 } from './fake-model.ts';
import type { FilePart, PartStore } from './partial-file.ts';
import { download } from './remote-file.ts';
import type { Waiting } from './retry.ts';

const url = 'https://site.test/shard.bin';
const text = Array.from({ length: 500 }, (_, line) => `line ${line}\n`).join('');
const expected = { bytes: text.length, sha256: await sha256(text) };

let server: FakeServer;
let device: EventTarget;
let kept: FilePart[];
let loadedBytes: number;
let waits: Waiting[];

const parts: PartStore = {
  partBytes: 1000,
  stored: () => Promise.resolve(kept),
  put: (part) => Promise.resolve(void kept.push(part)),
  clear: () => Promise.resolve(void (kept = [])),
};

function start(signal: AbortSignal): Promise<Blob> {
  loadedBytes = 0;
  const count = (bytes: number): void => void (loadedBytes += bytes);
  const onWait = (waiting: Waiting): void => void waits.push(waiting);
  const transfer = { parts, signal, onBytes: count, onKept: count, onWait };
  return download(url, expected, transfer);
}

async function run(): Promise<string> {
  return (await whileTimePasses(start(new AbortController().signal))).text();
}

/** A first attempt that is killed while the body comes in. */
async function kill(after: number): Promise<void> {
  const controller = new AbortController();
  server.failWith({ kind: 'stall', after });
  const attempt = start(controller.signal);
  await vi.waitUntil(() => loadedBytes >= after);
  controller.abort();
  await expect(attempt).rejects.toMatchObject({ name: 'AbortError' });
  server.failWith();
  server.requests.length = 0;
}
const starts = (): number[] => server.requests.map(([, start]) => start);

beforeEach(() => {
  kept = [];
  waits = [];
  server = new FakeServer();
  server.files.set(url, text);
  device = online(server);
});
afterEach(offline);

describe('download', () => {
  it('keeps parts as they arrive', async () => {
    expect(await run()).toBe(text);
    expect(kept.map(({ offset }) => offset)).toEqual([0, 1200, 2400]);
    expect(server.requests).toEqual([[url, 0]]);
    expect(loadedBytes).toBe(expected.bytes);
  });

  it('goes on after the last part that an earlier attempt kept', async () => {
    await kill(2700);
    expect(await run()).toBe(text);
    expect(starts()).toEqual([2700]);
    expect(loadedBytes).toBe(expected.bytes);
  });

  it('composes the file of what it read, never of stored Blobs, which may end a page', async () => {
    await kill(2700);
    const stored = new Set(kept.map(({ blob }) => blob));
    const composed: unknown[] = [];
    vi.stubGlobal(
      'Blob',
      class extends Blob {
        constructor(pieces: BlobPart[] = []) {
          super(pieces);
          composed.push(...pieces);
        }
      },
    );
    try {
      expect(await run()).toBe(text);
    } finally {
      vi.unstubAllGlobals();
    }
    const own = composed.filter((piece) => piece instanceof Blob);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((piece) => stored.has(piece))).toEqual([]);
  });

  it('asks for nothing when every byte was kept', async () => {
    await kill(2400);
    kept.push({ offset: 2400, blob: new Blob([text.slice(2400)]) });
    expect(await run()).toBe(text);
    expect(starts()).toEqual([]);
  });

  it('works with a server that ignores ranges', async () => {
    await kill(2700);
    server.fault = () => ({ kind: 'whole' });
    expect(await run()).toBe(text);
    expect(loadedBytes).toBe(expected.bytes);
  });

  it('takes a range that is shorter than what was asked for', async () => {
    await kill(1200);
    server.failWith({ kind: 'end', after: 700 });
    expect(await run()).toBe(text);
    expect(starts()).toEqual([1200, 1900]);
  });

  it.each<[string, Fault, number]>([
    ['a refused connection', { kind: 'refuse' }, 0],
    ['a body that breaks off', { kind: 'cut', after: 1500 }, 1500],
    ['a server that falls silent', { kind: 'stall', after: 600 }, 600],
    ['a server that is too busy', { kind: 'status', status: 429 }, 0],
    ['a server with a fault', { kind: 'status', status: 503, retryAfter: '7' }, 0],
  ])('tries again after %s, from where it stopped', async (_what, fault, from) => {
    server.failWith(fault);
    expect(await run()).toBe(text);
    expect(starts()).toEqual([0, from]);
    expect(waits).toEqual(['retry']);
    expect(loadedBytes).toBe(expected.bytes);
  });

  it.each<[string, Fault]>([
    ['network', { kind: 'refuse' }],
    ['network', { kind: 'stall', after: 0 }],
    ['http-status', { kind: 'status', status: 500 }],
  ])('says %s when trying again does not help', async (code, fault) => {
    server.fault = () => fault;
    await expect(run()).rejects.toMatchObject({ code });
    expect(starts()).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('does not ask again for what the server refuses', async () => {
    server.failWith({ kind: 'status', status: 403 });
    await expect(run()).rejects.toMatchObject({ code: 'http-status' });
    expect(starts()).toEqual([0]);
  });

  it('goes on as long as every attempt brings a part', async () => {
    server.fault = () => ({ kind: 'cut', after: 1000 });
    expect(await run()).toBe(text);
    expect(starts()).toHaveLength(Math.ceil(expected.bytes / 1000));
  });

  it('leaves a server alone for as long as it asks, and gives up when that is too long', async () => {
    const timeout = vi.spyOn(globalThis, 'setTimeout');
    server.failWith({ kind: 'status', status: 503, retryAfter: '90' });
    await run();
    expect(timeout.mock.calls.map(([, ms]) => ms)).toContain(90_000);
    server.failWith({ kind: 'status', status: 503, retryAfter: '3600' });
    await expect(run()).rejects.toMatchObject({ code: 'http-status' });
  });

  it('waits while the device is offline, and goes on when it is back', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    let tries = 0;
    server.fault = () => {
      tries += 1;
      if (tries === 20) {
        vi.stubGlobal('navigator', { onLine: true });
        device.dispatchEvent(new Event('online'));
      }
      return tries > 20 ? undefined : { kind: 'refuse' };
    };
    expect(await run()).toBe(text);
    expect(new Set(waits.slice(0, 19))).toEqual(new Set(['offline']));
  });

  it.each<[string, Fault]>([
    ['wrong bytes', { kind: 'swap', after: 2000 }],
    ['a file that ends too early', { kind: 'end', after: 2000 }],
  ])('fetches anew after %s, once', async (_what, fault) => {
    server.failWith(fault);
    expect(await run()).toBe(text);
    expect(starts()).toEqual([0, 0]);
    expect(loadedBytes).toBe(expected.bytes);

    kept = [];
    server.fault = () => fault;
    await expect(run()).rejects.toMatchObject({
      code: 'weights-corrupt',
      message: expect.stringContaining(url) as string,
    });
    expect(kept).toEqual([]);
    expect(loadedBytes).toBe(0);
  });

  it('does not join parts of a file that was replaced in between', async () => {
    server.files.set(url, text.toUpperCase());
    await kill(2700);
    server.files.set(url, text);
    expect(await run()).toBe(text);
    expect(starts()).toEqual([2700, 0]);
  });

  it('refuses a longer file as soon as the server says its length', async () => {
    await kill(2700);
    server.files.set(url, `${text}more`);
    await expect(run()).rejects.toMatchObject({ code: 'weights-corrupt' });
    expect(starts()).toEqual([2700, 0]);
  });
});
