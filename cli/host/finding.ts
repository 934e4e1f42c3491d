/** What `npm run check-host` finds out, and what to do about it. */

/** What is looked at. */
export const checks = [
  'tls',
  'https-only',
  'catalog',
  'site-headers',
  'manifest',
  'reachable',
  'size',
  'type',
  'encoding',
  'cors',
  'range',
  'hash',
] as const;

export type Check = (typeof checks)[number];

/** `warning`: it works, but less well or not for long. `unchecked`: this run cannot tell. */
export type Verdict = 'ok' | 'warning' | 'failed' | 'unchecked';

export interface Finding {
  readonly check: Check;
  readonly verdict: Verdict;
  /** The URL, model or origin that it is about. */
  readonly subject: string;
  readonly detail: string;
  /** What to do; absent when all is well. */
  readonly next?: string;
}

/** What to do about each check that does not pass. */
export const nextSteps: Readonly<Record<Check, string>> = {
  tls: 'Give the server a certificate for this very name, not expired, with its intermediate certificates; for one of your own CA, pass --ca FILE here and install the CA on the machines.',
  'https-only': 'Let port 80 answer nothing but a redirect to https.',
  catalog:
    'Give the address of the site’s folder, of its models/catalog.json, or of a model folder; correct the catalog where it is named.',
  'site-headers':
    'Send the headers of server/ in the package (docs/deploy.md), and add none of your own. After a change of site.weightsHost, package the site again.',
  manifest:
    'Upload the model folder again, or package the site again so that the catalog names this manifest.',
  reachable:
    'Upload the file, let anyone read it, and let the catalog name its final address: a redirect may lead where the page must not go.',
  size: 'Upload the file again, in binary mode, and let nothing change it on its way.',
  type: 'Set the content type by the file’s extension (docs/deploy.md).',
  encoding: 'Turn compression off for these files: it gains nothing on weights, and breaks ranges.',
  cors: 'Let the weights host send Access-Control-Allow-Origin with the site’s origin, or *.',
  range:
    'Let the server answer byte ranges with 206 and the right Content-Range; a proxy or a script in front may drop them.',
  hash: 'Upload the file again. If it is what you mean to serve, convert or package again.',
};

export function ok(check: Check, subject: string, detail: string): Finding {
  return { check, verdict: 'ok', subject, detail };
}

export function notOk(
  verdict: Exclude<Verdict, 'ok'>,
  check: Check,
  subject: string,
  detail: string,
  next = nextSteps[check],
): Finding {
  return { check, verdict, subject, detail, next };
}
