import { cutOffLock, type ShellMessage } from './shared/shell-message.ts';
import { Requests } from './state/requests.svelte.ts';

/** Milliseconds that each step of cutting off may take; it is done without what takes longer. */
const stepMs = 5000;

/**
 * Has the browser forbid this page every request: a policy that is added stays, and narrows what
 * was allowed. Where the service worker answers this page, and from now on from what it has stored
 * only, workers can still be started; it takes the rights away that their files give them.
 */
async function forbidRequests(serviceWorkers: ServiceWorkerContainer | undefined): Promise<void> {
  await within(import('./every-part.ts').then(({ loadEveryPart }) => loadEveryPart()));
  const controller = serviceWorkers?.controller ?? undefined;
  const refuses = controller !== undefined && (await within(askToRefuse(controller))) === true;
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = refuses ? "default-src 'none'; worker-src 'self'" : "default-src 'none'";
  document.head.append(policy);
}

/** Has the service worker refuse what is not stored, even if it is started anew. */
async function askToRefuse(serviceWorker: ServiceWorker): Promise<true> {
  const { port1, port2 } = new MessageChannel();
  const clientId = await new Promise<string>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<string>) => resolve(data);
    serviceWorker.postMessage('client-id' satisfies ShellMessage, [port2]);
  });
  return new Promise((resolve, reject) => {
    const held = navigator.locks.request(cutOffLock(clientId), () => {
      resolve(true);
      return new Promise(() => undefined);
    });
    held.catch(reject);
  });
}

/** @returns undefined when it takes too long, or fails */
async function within<T>(step: Promise<T>): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), stepMs));
  return Promise.race([step.catch(() => undefined), late]);
}

/** @param fetchers what has a worker that may fetch; cutting off ends it */
export function watchRequests(
  serviceWorkers: ServiceWorkerContainer | undefined,
  ...fetchers: readonly { end(): void }[]
): Requests {
  const requests = new Requests(new URL('.', document.baseURI).href, async () => {
    for (const fetcher of fetchers) fetcher.end();
    await forbidRequests(serviceWorkers);
    // Whatever was begun meanwhile began with the rights of its file.
    for (const fetcher of fetchers) fetcher.end();
  });
  if (serviceWorkers) requests.open(serviceWorkers);
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) =>
    requests.addForbidden(blockedURI),
  );
  return requests;
}
