import type { ShellMessage } from './shared/shell-message.ts';
import { Requests } from './state/requests.svelte.ts';

/**
 * Has the browser forbid this page every request: a policy that is added stays, and narrows what
 * was allowed. The service worker refuses what is asked of it.
 */
function forbidRequests(serviceWorkers: ServiceWorkerContainer | undefined): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "default-src 'none'";
  document.head.append(policy);
  serviceWorkers?.controller?.postMessage('cut-off' satisfies ShellMessage);
}

/** @param downloaders what has a worker that may fetch; cutting off ends it */
export function watchRequests(
  serviceWorkers: ServiceWorkerContainer | undefined,
  ...downloaders: readonly { end(): void }[]
): Requests {
  const requests = new Requests(new URL('.', document.baseURI).href, () => {
    forbidRequests(serviceWorkers);
    for (const downloader of downloaders) downloader.end();
  });
  if (serviceWorkers) requests.open(serviceWorkers);
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) =>
    requests.addForbidden(blockedURI),
  );
  return requests;
}
