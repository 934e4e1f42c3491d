/**
 * The offline shell: keeps the page and its workers (not the models), answers them with the
 * production headers, and refuses every other request to this site.
 */
import type { SeenRequest } from '../shared/seen-request.ts';
import { cutOffLock, type ShellMessage } from '../shared/shell-message.ts';
import { routeOf, type Route } from './route.ts';
import { ShellCache } from './shell-cache.ts';
import type { Shell } from './shell.ts';

declare const self: ServiceWorkerGlobalScope;
/** Filled in by the build (scripts/vite-precache.mjs). */
declare const SHELL: Shell;

const shell = SHELL;
const { scope } = self.registration;
const files = new ShellCache(shell, scope);

self.addEventListener('install', (event) => {
  // No skipWaiting: a page keeps the version it started with until the person wants the new one.
  event.waitUntil(files.fill());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(removeOthers().then(() => self.clients.claim()));
});

/**
 * Removes what other versions stored, unless a page may still need it: another tab may have let
 * this version take over while that page goes on.
 *
 * @param page one that is open and of this version
 */
async function removeOthers(page?: Client): Promise<void> {
  const { installing, waiting } = self.registration;
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const others = pages.filter(({ id, url }) => url.startsWith(scope) && id !== page?.id);
  if (others.length === 0 && !installing && !waiting) await files.removeOthers();
}

self.addEventListener('message', (event) => {
  const page = event.source as Client;
  switch (event.data as ShellMessage) {
    case 'claim':
      event.waitUntil(self.clients.claim());
      break;
    case 'client-id':
      event.ports[0]?.postMessage(page.id);
      break;
    case 'opened':
      event.waitUntil(removeOthers(page));
      break;
    case 'take-over':
      event.waitUntil(self.skipWaiting());
      break;
  }
});

/** Whether a page asked that nothing leaves any more; opening it again ends that. */
async function isCutOff({ request, clientId }: FetchEvent): Promise<boolean> {
  if (request.mode === 'navigate') return false;
  const { held } = await navigator.locks.query();
  return held?.some(({ name }) => name === cutOffLock(clientId)) ?? false;
}

type AnsweredRoute = Exclude<Route, { kind: 'network' }>;

interface Answer {
  readonly response: Response;
  readonly outcome: SeenRequest['outcome'];
}

const refused = (): Answer => ({ response: Response.error(), outcome: 'refused' });

/** Answers from what is stored, and otherwise from the server unless that is cut off. */
async function answer(event: FetchEvent, route: AnsweredRoute): Promise<Answer> {
  if (route.kind === 'refuse') return refused();
  const { kind, path } = route;
  const stored = await (kind === 'shell' ? files.stored(path) : files.older(path));
  const isWorker = event.request.destination === 'worker';
  if (stored && !isWorker) return { response: stored, outcome: 'device' };
  const cutOff = await isCutOff(event);
  if (stored) return { response: cutOff ? files.seal(stored) : stored, outcome: 'device' };
  if (cutOff || kind === 'older') return refused();
  // The browser may have dropped the cache; the file itself is still the one that was built.
  return { response: await files.fetch(path), outcome: 'network' };
}

/** Tells the pages what became of a request. */
async function tellPages(url: string, outcome: SeenRequest['outcome']): Promise<void> {
  const request: SeenRequest = { kind: 'request', url, outcome, at: Date.now() };
  const pages = await self.clients.matchAll({ type: 'window' });
  for (const page of pages) page.postMessage(request);
}

self.addEventListener('fetch', (event) => {
  const { url } = event.request;
  const route = routeOf(event.request, shell, scope);
  if (route.kind === 'network') {
    event.waitUntil(tellPages(url, 'network'));
    return;
  }
  // Why a file cannot be had the browser says in its console.
  const answered = answer(event, route).catch((): Answer => ({
    response: Response.error(),
    outcome: 'network',
  }));
  event.respondWith(answered.then(({ response }) => response));
  event.waitUntil(answered.then(({ outcome }) => tellPages(url, outcome)));
});
