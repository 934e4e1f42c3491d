import { gzipSync } from 'node:zlib';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { siteHandler } from '../../scripts/serve.mjs';
import { checkHost } from './check.ts';
import type { Check, Finding, Verdict } from './finding.ts';
import { TestHost, weightsTable } from './test-host.ts';

const origin = 'https://site.example';
const shard = '/tiny/params_shard_0.bin';
let host: TestHost;
let url: URL;
let files: Map<string, Buffer>;

beforeEach(async () => {
  host = new TestHost();
  files = host.writeModel('tiny');
  url = new URL('tiny/', await host.start());
});
afterEach(() => host.close());

const check = (full = false): Promise<Finding[]> => checkHost({ url, origin, ca: undefined, full });

function verdicts(findings: readonly Finding[]): Partial<Record<Check, Verdict>> {
  return Object.fromEntries(findings.map(({ check: name, verdict }) => [name, verdict]));
}

async function failed(full = false): Promise<Partial<Record<Check, string>>> {
  const findings = (await check(full)).filter(({ verdict }) => verdict === 'failed');
  for (const { next } of findings) expect(next).toBeTruthy();
  return Object.fromEntries(findings.map(({ check: name, detail }) => [name, detail]));
}

/** The real answer, after `change` has had its way with request or response. */
function altered(
  change: (request: IncomingMessage, response: ServerResponse) => void,
): RequestListener {
  return (request, response) => {
    change(request, response);
    siteHandler(host.folder, host.table)(request, response);
  };
}

/** Sends `bytes` to every GET, as if they were the file. */
const instead =
  (bytes: Buffer, headers: Record<string, string> = {}): RequestListener =>
  (request, response) => {
    const common = { ...weightsTable.other, 'Content-Type': 'application/octet-stream' };
    response.writeHead(200, { ...common, 'Content-Length': bytes.byteLength, ...headers });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  };

describe('a weights host', () => {
  it('passes when all is well, and says that it hashed a sample', async () => {
    const findings = await check();
    expect(verdicts(findings)).toEqual({
      tls: 'warning',
      manifest: 'ok',
      reachable: 'ok',
      size: 'ok',
      type: 'ok',
      encoding: 'ok',
      cors: 'ok',
      range: 'ok',
      hash: 'unchecked',
    });
    const hash = findings.find((finding) => finding.check === 'hash');
    expect(hash?.detail).toMatch(/a sample only: 4 of 6 files, \d+ of \d+ bytes \(\d+\.\d %\)/);
  });

  it('hashes every byte when told to', async () => {
    expect(verdicts(await check(true)).hash).toBe('ok');
  });

  it('finds ranges that are not answered', async () => {
    host.faults.set(
      shard,
      altered((request) => delete request.headers.range),
    );
    expect(await failed()).toEqual({
      range: expect.stringContaining('params_shard_0.bin: HTTP 200 instead of 206') as string,
    });
  });

  it('finds a range that says it is another', async () => {
    host.faults.set(shard, (request, response) => {
      if (request.headers.range === undefined) {
        siteHandler(host.folder, host.table)(request, response);
        return;
      }
      const range = { 'Content-Range': 'bytes 0-1/2', ...weightsTable.other };
      response.writeHead(206, range).end('ab');
    });
    expect((await failed()).range).toContain('Content-Range is bytes 0-1/2');
  });

  it('finds a range with the bytes of another', async () => {
    host.faults.set(shard, (request, response) => {
      const { range } = request.headers;
      if (range === undefined) {
        siteHandler(host.folder, host.table)(request, response);
        return;
      }
      const [start = 0, end = 0] = range.replace('bytes=', '').split('-').map(Number);
      const size = files.get('params_shard_0.bin')?.byteLength ?? 0;
      const headers = { ...weightsTable.other, 'Content-Range': `bytes ${start}-${end}/${size}` };
      response.writeHead(206, headers).end(Buffer.alloc(end - start + 1));
    });
    expect((await failed()).range).toContain('the range at byte 0 differs from the file');
  });

  it('finds a file that was cut short', async () => {
    host.write('tiny/params_shard_0.bin', Buffer.alloc(5000));
    const found = await failed();
    expect(found.size).toContain('1 of 6 files: params_shard_0.bin: 5000 bytes instead of 9000');
    expect(found).toHaveProperty('hash');
  });

  it('finds a shard that is sent compressed', async () => {
    const zipped = gzipSync(files.get('params_shard_0.bin') ?? '');
    host.faults.set(shard, instead(zipped, { 'Content-Encoding': 'gzip' }));
    expect((await failed()).encoding).toContain('params_shard_0.bin: sent as gzip');
  });

  it('finds a shard that was stored compressed', async () => {
    host.write('tiny/params_shard_0.bin', gzipSync(files.get('params_shard_0.bin') ?? ''));
    expect(Object.keys(await failed())).toEqual(['size', 'range', 'hash']);
  });

  it('leaves compressed JSON alone', async () => {
    const name = 'mlc-chat-config.json';
    const zipped = gzipSync(files.get(name) ?? '');
    const headers = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' };
    host.faults.set(`/tiny/${name}`, (request, response) => {
      const zips = request.headers['accept-encoding']?.includes('gzip') ?? false;
      const answer = zips ? instead(zipped, headers) : siteHandler(host.folder, host.table);
      answer(request, response);
    });
    expect(await failed()).toEqual({});
  });

  it.each([
    ['none', {}, 'is missing'],
    ['another site’s', { 'Access-Control-Allow-Origin': 'https://x.example' }, 'is https://x.e'],
  ])('finds a permission that is %s', async (_what, other, expected) => {
    host.table = { paths: {}, other };
    expect((await failed()).manifest).toContain(`Access-Control-Allow-Origin ${expected}`);
  });

  it('finds one file without permission', async () => {
    const other = { 'X-Content-Type-Options': 'nosniff' };
    host.faults.set(shard, siteHandler(host.folder, { paths: {}, other }));
    expect((await failed()).cors).toContain('1 of 6 files: params_shard_0.bin');
  });

  it('says what it cannot know without the site’s origin', async () => {
    const findings = await checkHost({ url, origin: null, ca: undefined, full: false });
    expect(verdicts(findings).cors).toBe('unchecked');
  });

  it('finds a wrong content type', async () => {
    const type = { 'Content-Type': 'text/plain' };
    host.faults.set(shard, (request, response) => {
      instead(files.get('params_shard_0.bin') ?? Buffer.of(), type)(request, response);
    });
    expect((await failed()).type).toContain('text/plain instead of application/octet-stream');
  });

  it('finds swapped bytes, in the sample or with --full', async () => {
    host.write('tiny/mlc-chat-config.json', '{"version": "0.1.1"}');
    expect((await failed()).hash).toContain('mlc-chat-config.json: SHA-256');
    host.write('tiny/mlc-chat-config.json', files.get('mlc-chat-config.json') ?? '');
    const swapped = Buffer.from(files.get('params_shard_1.bin') ?? '').swap16();
    host.write('tiny/params_shard_1.bin', swapped);
    expect(await failed()).toEqual({});
    expect((await failed(true)).hash).toContain('params_shard_1.bin: SHA-256');
  });

  it.each([
    ['is not there', 404, {}, 'HTTP 404 instead of 200'],
    ['is elsewhere', 302, { Location: 'https://cdn.example/x' }, 'HTTP 302 to https://cdn.example'],
  ])('finds a file that %s', async (_what, status, headers, expected) => {
    host.faults.set(shard, (_request, response) => response.writeHead(status, headers).end());
    expect((await failed()).reachable).toContain(expected);
  });

  it('finds a connection that breaks', async () => {
    host.faults.set(shard, (_request, response) => response.destroy());
    expect((await failed()).reachable).toContain('params_shard_0.bin');
  });

  it('finds that there is no model', async () => {
    host.write('tiny/manifest.json', '<!doctype html>');
    expect((await failed()).manifest).toContain('manifest.json is not JSON');
  });
});
