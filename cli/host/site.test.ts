import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Catalog } from '../../src/shared/catalog.ts';
import { checkHost } from './check.ts';
import type { Finding } from './finding.ts';
import { TestHost } from './test-host.ts';

let site: TestHost;
let weights: TestHost;
let url: URL;
let weightsUrl: URL;
let catalog: Catalog;

beforeEach(async () => {
  [site, weights] = [new TestHost(), new TestHost()];
  weights.writeModel('tiny');
  [url, weightsUrl] = await Promise.all([site.start(), weights.start()]);
  catalog = site.writeSite(new URL('tiny/manifest.json', weightsUrl).href, weightsUrl.origin);
});
afterEach(() => Promise.all([site.close(), weights.close()]));

const check = (address = url): Promise<Finding[]> =>
  checkHost({ url: address, origin: null, ca: undefined, full: true });

/** What is not well, besides http, which is what these servers speak. */
async function complaints(address?: URL): Promise<string[]> {
  const findings = (await check(address)).filter(({ check: name }) => name !== 'tls');
  return findings
    .filter(({ verdict }) => verdict !== 'ok')
    .map((finding) => `${finding.verdict} ${finding.check}: ${finding.detail}`);
}

describe('a site', () => {
  it('passes with its weights on another origin', async () => {
    expect(await complaints()).toEqual([]);
    expect(await complaints(new URL('models/catalog.json', url))).toEqual([]);
    const subjects = (await check()).map(({ subject }) => subject);
    expect(subjects).toContain(weightsUrl.origin);
  });

  it('passes with its weights beside it', async () => {
    site.writeSite('tiny/manifest.json', null);
    site.writeModel('models/tiny');
    expect(await complaints()).toEqual([]);
  });

  it('is told when its weights host forbids it to read', async () => {
    weights.table = { paths: {}, other: {} };
    expect(await complaints()).toEqual([
      expect.stringContaining('failed manifest: Access-Control-Allow-Origin is missing'),
    ]);
  });

  it('is told of headers that the server does not send', async () => {
    site.table = { paths: {}, other: {} };
    expect(await complaints()).toEqual([
      expect.stringMatching(
        /^warning site-headers: 2 of 2 files come without headers .+, such as Content-Sec.+ on \/index.html/,
      ),
    ]);
  });

  it('is told of a policy that is not its own', async () => {
    const mine = { 'Content-Security-Policy': "default-src 'self'" };
    site.table = { ...site.table, paths: { ...site.table.paths, '/index.html': mine } };
    expect(await complaints()).toEqual([
      expect.stringContaining('failed site-headers: /index.html: Content-Security-Policy is "def'),
    ]);
  });

  it('is told that the catalog changed its weights host after the build', async () => {
    const changed = { ...catalog, site: { ...catalog.site, weightsHost: 'https://x.example' } };
    site.write('models/catalog.json', JSON.stringify(changed));
    expect(await complaints()).toEqual([
      expect.stringContaining('failed site-headers: the site was built for another weights host'),
      `failed catalog: ${weightsUrl.origin} is neither the site's origin nor site.weightsHost`,
    ]);
  });

  it('is told that manifest or library are not those of the catalog', async () => {
    weights.write('tiny/manifest.json', '{}');
    site.write('models/libraries/tiny.wasm', 'b library');
    expect(await complaints()).toEqual([
      expect.stringContaining('failed hash: libraries/tiny.wasm: SHA-256'),
      expect.stringContaining('failed manifest: 2 bytes'),
    ]);
  });

  it('is told of a library that is sent as something else', async () => {
    site.faults.set('/models/libraries/tiny.wasm', (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': 9 });
      response.end('a library');
    });
    expect(await complaints()).toEqual([
      'failed type: libraries/tiny.wasm: text/html instead of application/wasm',
    ]);
  });

  it('is told what is wrong in its catalog', async () => {
    site.write('models/catalog.json', JSON.stringify({ ...catalog, version: 7 }));
    expect(await complaints()).toEqual([expect.stringContaining('catalog.json: version:')]);
  });

  it.each([
    ['as plain text', 200, 'text/plain', 'text/plain instead of application/json'],
    ['with an error', 500, 'text/html', 'HTTP 500 instead of 200'],
  ])('is told that its catalog comes %s', async (_how, status, type, detail) => {
    site.faults.set('/models/catalog.json', (_request, response) => {
      response.writeHead(status, { 'Content-Type': type });
      response.end('{}');
    });
    expect(await complaints()).toEqual([`failed catalog: ${detail}`]);
  });

  it('is told that nothing answers', async () => {
    const gone = new TestHost();
    const address = await gone.start();
    await gone.close();
    expect(await complaints(address)).toEqual(['failed reachable: no connection (ECONNREFUSED)']);
  });

  it('is not found where there is none', async () => {
    const [complaint] = await complaints(new URL('elsewhere/', url));
    expect(complaint).toContain('failed manifest: HTTP 404 instead of 200');
  });
});
