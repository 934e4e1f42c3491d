/** Whether a browser will trust the connection: without that there is no WebGPU. */
import { isLoopback } from '../../src/shared/trustworthy-url.ts';
import { statusFault } from './file.ts';
import { notOk, ok, type Finding } from './finding.ts';
import type { HostClient } from './request.ts';

const soonDays = 21;
const dayMs = 24 * 60 * 60 * 1000;

/** What Node's codes for a certificate that is not trusted mean. */
const problems: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'has expired',
  CERT_NOT_YET_VALID: 'is not valid yet',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'is signed by itself',
  ERR_TLS_CERT_ALTNAME_INVALID: 'is for another name',
  SELF_SIGNED_CERT_IN_CHAIN: 'comes from a CA that is not trusted here',
  UNABLE_TO_GET_ISSUER_CERT: 'comes from a CA that is not trusted here',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'comes from a CA that is not trusted here',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    'comes from a CA that is not trusted here, or without the certificates in between',
};

/** The scheme and the server's certificate. */
export async function checkTls(client: HostClient, url: URL): Promise<Finding> {
  const { origin } = url;
  if (url.protocol !== 'https:') {
    return isLoopback(url.hostname)
      ? notOk(
          'warning',
          'tls',
          origin,
          'http works on this very machine only',
          'Use https for others.',
        )
      : notOk('failed', 'tls', origin, 'http: browsers give such a page no WebGPU', 'Use https.');
  }
  try {
    const { subject, validTo, problem } = await client.certificate(url);
    const name = `the certificate of "${subject}"`;
    if (problem !== undefined) {
      return notOk('failed', 'tls', origin, `${name} ${problems[problem] ?? ''} (${problem})`);
    }
    const days = Math.floor((validTo.getTime() - Date.now()) / dayMs);
    const detail = `${name} is valid until ${validTo.toISOString().slice(0, 10)}, for ${days} days`;
    return days > soonDays
      ? ok('tls', origin, detail)
      : notOk('warning', 'tls', origin, detail, 'Renew it in time.');
  } catch (thrown) {
    const why = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown);
    return notOk(
      'failed',
      'tls',
      origin,
      `no TLS connection (${why})`,
      'Check address, port and firewall.',
    );
  }
}

/** Whether http leads to https and nowhere else. @param port where http would be answered */
export async function checkHttpsOnly(client: HostClient, url: URL, port = 80): Promise<Finding> {
  if (url.port !== '' && port === 80) {
    const detail = `only looked at where https has its usual port, not ${url.port}`;
    return notOk(
      'unchecked',
      'https-only',
      url.origin,
      detail,
      'See by hand that http is not served.',
    );
  }
  const plain = new URL(url);
  plain.protocol = 'http:';
  plain.port = String(port);
  try {
    const response = await client.send(plain);
    response.destroy();
    const { statusCode = 0, headers } = response;
    const isRedirect = statusCode >= 301 && statusCode <= 308;
    if (isRedirect && headers.location?.startsWith('https://')) {
      return ok('https-only', url.origin, 'http redirects to https');
    }
    const detail = statusFault(response, 301) ?? 'http redirects elsewhere';
    return notOk('warning', 'https-only', url.origin, `http: ${detail}`);
  } catch {
    return ok('https-only', url.origin, 'nothing answers over http');
  }
}
