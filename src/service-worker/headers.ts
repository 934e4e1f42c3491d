/**
 * The response headers of every file of the built site: who may do what (page, download worker,
 * sealed workers, service worker). The build writes this table to headers.json for the server and
 * into the service worker, so both say the same.
 */

/** Response headers by exact path; `other` is for every path that is not named. */
export interface HeaderTable {
  readonly paths: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly other: Readonly<Record<string, string>>;
}

type Policy = Readonly<Record<string, string>>;

// Without `webrtc 'block'`, which Chromium 156 does not know: it would change nothing, and every
// visit would begin with an error in the console. SECURITY.md says what no policy stops.
const pagePolicy: Policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'connect-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  // No text becomes markup or a script's address but through these two: Svelte's, for the markup
  // of its own templates, and src/worker-scripts.ts.
  'require-trusted-types-for': "'script'",
  'trusted-types': 'svelte-trusted-html med42-scripts',
  'frame-ancestors': "'none'",
};

/** No text becomes code. */
const noTrustedText: Policy = {
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/** May compile WebAssembly that it was handed, and nothing else: no request of any kind. */
const sealedPolicy: Policy = {
  'default-src': "'none'",
  'script-src': "'wasm-unsafe-eval'",
  'frame-ancestors': "'none'",
  ...noTrustedText,
};

/** Converts files that the page hands it, with no WebAssembly, and no request of any kind. */
const converterPolicy: Policy = {
  'default-src': "'none'",
  'frame-ancestors': "'none'",
  ...noTrustedText,
};

/** May fetch from this site, and compute. */
const ownSitePolicy: Policy = {
  'default-src': "'none'",
  'connect-src': "'self'",
  'frame-ancestors': "'none'",
  ...noTrustedText,
};

/** The one policy that reaches out: it may fetch from this site and from the weights host. */
function downloadPolicy(weightsHost: string | null): Policy {
  return {
    ...sealedPolicy,
    'connect-src': weightsHost === null ? "'self'" : `'self' ${weightsHost}`,
  };
}

const neededByNobody = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

const common = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': neededByNobody.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
};

function policyOf(path: string, weightsHost: string | null): Policy {
  if (path === '/index.html') return pagePolicy;
  if (path === '/service-worker.js') return ownSitePolicy;
  if (path.startsWith('/workers/catalog-')) return ownSitePolicy;
  if (path.startsWith('/workers/download-')) return downloadPolicy(weightsHost);
  if (path.startsWith('/workers/convert-')) return converterPolicy;
  return sealedPolicy;
}

/**
 * Files that a browser may keep for good: their name carries a hash of all that matters in them.
 * A worker's does not: its rights come with its response, and would outlive a change of this table.
 */
function isImmutable(path: string): boolean {
  return path.startsWith('/assets/');
}

function textOf(policy: Policy): string {
  return Object.entries(policy)
    .map((directive) => directive.join(' '))
    .join('; ');
}

/**
 * The page's policy for its own `<meta>`, for a first visit to a server that sends no headers; all
 * but `frame-ancestors`, which counts in a header only. It binds the page, and no worker.
 */
export function pageMetaPolicy(): string {
  const directives = Object.entries(pagePolicy).filter(([name]) => name !== 'frame-ancestors');
  return textOf(Object.fromEntries(directives));
}

function headersOf(path: string, weightsHost: string | null): Record<string, string> {
  return {
    'Content-Security-Policy': textOf(policyOf(path, weightsHost)),
    ...common,
    'Cache-Control': isImmutable(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}

/**
 * The headers of a built site.
 *
 * @param files the site's paths, each beginning with a slash; models are left to `other`
 * @param weightsHost the one origin besides the site's own that weights may come from
 */
export function headerTable(files: readonly string[], weightsHost: string | null): HeaderTable {
  return {
    paths: Object.fromEntries(files.map((path) => [path, headersOf(path, weightsHost)])),
    other: headersOf('', weightsHost),
  };
}
