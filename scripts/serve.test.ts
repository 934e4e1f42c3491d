import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byteRange, listen, sitePath, siteHandler } from './serve.mjs';

let parent: string;
let server: Awaited<ReturnType<typeof listen>>;

beforeAll(async () => {
  parent = mkdtempSync(path.join(tmpdir(), 'serve-'));
  const site = path.join(parent, 'site');
  mkdirSync(path.join(site, 'assets'), { recursive: true });
  writeFileSync(path.join(parent, 'secret.txt'), 'secret');
  writeFileSync(path.join(site, '.hidden'), 'hidden');
  writeFileSync(path.join(site, 'index.html'), '<!doctype html>');
  writeFileSync(path.join(site, 'library.wasm'), '0123456789');
  writeFileSync(path.join(site, 'empty.bin'), '');
  const immutable = { 'Cache-Control': 'immutable', 'X-Rule': 'page' };
  const table = { paths: { '/index.html': immutable }, other: { 'X-Rule': 'other' } };
  writeFileSync(path.join(site, 'headers.json'), JSON.stringify(table));
  server = await listen(siteHandler(site), 0);
});

afterAll(async () => {
  await server.close();
  rmSync(parent, { recursive: true });
});

const get = (name: string, init?: RequestInit): Promise<Response> =>
  fetch(new URL(name, server.url), init);

/** The status for a path sent as it is; `fetch` would resolve its dots first. */
function statusOfRawPath(rawPath: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path: rawPath }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('the server', () => {
  it('serves the page at / with the headers of its path', async () => {
    const response = await get('/?lang=ar');
    expect(await response.text()).toBe('<!doctype html>');
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('X-Rule')).toBe('page');
    expect(response.headers.get('Cache-Control')).toBe('immutable');
  });

  it('serves WebAssembly as application/wasm, with the headers of an unnamed path', async () => {
    const response = await get('/library.wasm');
    expect(response.headers.get('Content-Type')).toBe('application/wasm');
    expect(response.headers.get('X-Rule')).toBe('other');
    expect(await response.text()).toBe('0123456789');
  });

  it('sends the bytes that a range asks for', async () => {
    const response = await get('/library.wasm', { headers: { Range: 'bytes=2-4' } });
    expect(response.status).toBe(206);
    expect(response.headers.get('Content-Range')).toBe('bytes 2-4/10');
    expect(await response.text()).toBe('234');
  });

  it('refuses a range past the end', async () => {
    const response = await get('/library.wasm', { headers: { Range: 'bytes=10-' } });
    expect(response.status).toBe(416);
    expect(response.headers.get('Content-Range')).toBe('bytes */10');
  });

  it('sends the whole file when If-Range names another version', async () => {
    const headers = { Range: 'bytes=2-4', 'If-Range': '"other"' };
    const response = await get('/library.wasm', { headers });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('0123456789');
  });

  it('answers 304 to the validator that it gave', async () => {
    const first = await get('/library.wasm');
    await first.arrayBuffer();
    const etag = first.headers.get('ETag') ?? '';
    const second = await get('/library.wasm', { headers: { 'If-None-Match': etag } });
    expect(second.status).toBe(304);
  });

  it('answers HEAD without a body', async () => {
    const response = await get('/library.wasm', { method: 'HEAD' });
    expect(response.headers.get('Content-Length')).toBe('10');
    expect(await response.text()).toBe('');
  });

  it('serves an empty file', async () => {
    const response = await get('/empty.bin');
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it.each(['/missing', '/assets', '/.hidden', '/a/..%2f..%2fsecret.txt', '/..%5csecret.txt'])(
    'answers 404 to %s',
    async (name) => {
      expect((await get(name)).status).toBe(404);
    },
  );

  it.each(['/../secret.txt', '//../secret.txt', '/%2e%2e/secret.txt', '/%'])(
    'answers 404 to the raw path %s',
    async (name) => {
      expect(await statusOfRawPath(name)).toBe(404);
    },
  );

  it('answers 405 to a POST', async () => {
    expect((await get('/', { method: 'POST' })).status).toBe(405);
  });

  it('names a port that is in use', async () => {
    const second = listen(() => undefined, server.port);
    await expect(second).rejects.toThrow(`Port ${server.port} is in use`);
  });
});

describe('byteRange', () => {
  it.each([
    ['bytes=0-', { start: 0, end: 9 }],
    ['bytes=-3', { start: 7, end: 9 }],
    ['bytes=-30', { start: 0, end: 9 }],
    ['bytes=5-50', { start: 5, end: 9 }],
    ['bytes=5-4', 'unsatisfiable'],
    ['bytes=-', undefined],
    ['bytes=0-1,4-5', undefined],
    ['lines=0-1', undefined],
    [undefined, undefined],
  ])('reads %s of ten bytes', (header, expected) => {
    expect(byteRange(header, 10)).toEqual(expected);
  });
});

describe('sitePath', () => {
  it('keeps an ordinary path and drops its query', () => {
    expect(sitePath('/models/demo/params_shard_0.bin?x')).toBe('/models/demo/params_shard_0.bin');
  });
});
