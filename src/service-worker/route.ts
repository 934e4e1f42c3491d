import type { Shell } from './shell.ts';

/**
 * What becomes of a request: answered from the shell, or from what an earlier version's shell left
 * for its pages; passed to the network; or refused.
 */
export type Route =
  | { readonly kind: 'shell'; readonly path: string }
  | { readonly kind: 'older'; readonly path: string }
  | { readonly kind: 'network' }
  | { readonly kind: 'refuse' };

/** Files whose name changes with their bytes: another version's is never taken for this one's. */
const hashed = /^\/(?:assets|workers)\/[\w.-]+$/;

/** The parts of a `Request` that decide its route. */
export type Asked = Pick<Request, 'url' | 'method' | 'mode' | 'destination'>;

/**
 * Decides a request by its URL and kind.
 *
 * A query or an unlisted path could carry what a person typed to the server, so both are refused.
 * The page's own address may have a query (`?lang=ar`): it is answered here and passed on to nobody.
 *
 * @param scope the service worker's scope: the URL of the site's folder, ending in a slash
 */
export function routeOf(request: Asked, shell: Shell, scope: string): Route {
  const url = new URL(request.url);
  const site = new URL(scope);
  if (url.origin !== site.origin) {
    return { kind: url.origin === shell.weightsHost ? 'network' : 'refuse' };
  }
  const path = url.pathname.startsWith(site.pathname)
    ? `/${url.pathname.slice(site.pathname.length)}`
    : '';
  const isPage = request.mode === 'navigate' && (path === '/' || path === '/index.html');
  if (isPage) return { kind: 'shell', path: '/index.html' };
  if (request.method !== 'GET' || url.search !== '') return { kind: 'refuse' };
  if (path in shell.files) return { kind: 'shell', path };
  if (hashed.test(path)) return { kind: 'older', path };
  // An empty destination is a `fetch()`: of all the site's scripts, only the download worker's
  // Content-Security-Policy allows one. An image or a link to such a path stays refused.
  const isModelFetch = path.startsWith('/models/') && request.destination === '';
  return { kind: isModelFetch ? 'network' : 'refuse' };
}
