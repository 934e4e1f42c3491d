import { createServer } from 'node:http';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listen } from '../../scripts/serve.mjs';
import { checkHost } from './check.ts';
import type { Finding } from './finding.ts';
import { HostClient } from './request.ts';
import { checkHttpsOnly, checkTls } from './tls.ts';
import { CertificateAuthority } from './test-certificates.ts';
import { TestHost } from './test-host.ts';

let authority: CertificateAuthority;
let host: TestHost;

beforeAll(async () => {
  authority = await CertificateAuthority.create();
});
beforeEach(() => {
  host = new TestHost();
});
afterEach(() => host.close());

async function tls(url: URL, ca: string | undefined = authority.cert): Promise<Finding> {
  const client = new HostClient(ca, null);
  const finding = await checkTls(client, url);
  client.close();
  return finding;
}

describe('the certificate', () => {
  it('of an own CA is trusted once that CA is given', async () => {
    host.writeModel('tiny');
    const root = await host.start(await authority.issue());
    const asked = { url: new URL('tiny/', root), origin: null, full: true };
    const findings = await checkHost({ ...asked, ca: authority.cert });
    expect(findings.filter(({ verdict }) => verdict === 'failed')).toEqual([]);
    expect(findings.find(({ check }) => check === 'hash')?.verdict).toBe('ok');

    const untrusted = await checkHost({ ...asked, ca: undefined });
    expect(untrusted).toEqual([expect.objectContaining({ check: 'tls', verdict: 'failed' })]);
    expect(untrusted[0]?.detail).toContain('not trusted here');
  });

  it.each([
    ['expired yesterday', { days: -1 }, 'failed', 'has expired (CERT_HAS_EXPIRED)'],
    ['expires in a week', { days: 7 }, 'warning', 'for 6 days'],
    ['is good for a year', { days: 365 }, 'ok', 'for 364 days'],
  ])('%s', async (_what, issued, verdict, detail) => {
    const finding = await tls(await host.start(await authority.issue(issued)));
    expect(finding.verdict).toBe(verdict);
    expect(finding.detail).toContain(detail);
  });

  it('is for another name', async () => {
    const url = await host.start(await authority.issue({ names: ['other.example'] }));
    url.hostname = 'localhost';
    expect((await tls(url)).detail).toContain('is for another name');
  });

  it('cannot be seen where nothing listens, or where http is spoken', async () => {
    const url = await host.start();
    url.protocol = 'https:';
    expect(await tls(url)).toMatchObject({ verdict: 'failed' });
    expect(await tls(new URL('https://127.0.0.1:1/'))).toMatchObject({
      verdict: 'failed',
      detail: 'no TLS connection (ECONNREFUSED)',
    });
  });
});

describe('http', () => {
  it('is enough on this machine, and nowhere else', async () => {
    expect((await tls(await host.start())).verdict).toBe('warning');
    expect((await tls(new URL('http://med42.example/'))).verdict).toBe('failed');
  });

  it.each([
    ['redirects to https', { Location: 'https://med42.example/' }, 301, 'ok'],
    ['redirects elsewhere', { Location: 'http://med42.example/x' }, 302, 'warning'],
    ['serves the page', {}, 200, 'warning'],
  ])('%s', async (_what, headers, status, verdict) => {
    const plain = await listen((_request, response) => {
      response.writeHead(status, headers).end();
    }, 0);
    const client = new HostClient(undefined, null);
    const url = new URL('https://127.0.0.1/');
    expect((await checkHttpsOnly(client, url, plain.port)).verdict).toBe(verdict);
    client.close();
    await plain.close();
  });

  it('does not answer', async () => {
    const client = new HostClient(undefined, null);
    const free = createServer();
    await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
    const address = free.address();
    await new Promise((resolve) => free.close(resolve));
    const port = typeof address === 'object' && address ? address.port : 1;
    const finding = await checkHttpsOnly(client, new URL('https://127.0.0.1/'), port);
    expect(finding).toMatchObject({ verdict: 'ok', detail: 'nothing answers over http' });
    client.close();
  });
});
