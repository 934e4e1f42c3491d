/**
 * The offline shell: keeps the page and its workers (not the models), answers them with the
 * production headers, and refuses every other request to this site.
 */
import { routeOf } from './route.ts';
import type { SeenRequest } from '../shared/seen-request.ts';
import type { Shell } from './shell.ts';

declare const self: ServiceWorkerGlobalScope;
/** Filled in by the build (scripts/vite-precache.mjs). */
declare const SHELL: Shell;

const shell = SHELL;
const cachePrefix = 'shell-';
const cacheName = cachePrefix + shell.version;
const { scope } = self.registration;

function urlOf(path: string): string {
  return new URL(`.${path}`, scope).href;
}

/** Fetches a file of this very build: another version's bytes, or a login page, are an error. */
function fetchVerified(path: string): Promise<Response> {
  const integrity = shell.files[path] ?? '';
  return fetch(urlOf(path), { integrity, cache: 'no-cache', redirect: 'error' });
}

async function precache(): Promise<void> {
  const cache = await caches.open(cacheName);
  const store = async (path: string): Promise<void> => {
    const response = await fetchVerified(path);
    if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
    await cache.put(urlOf(path), response);
  };
  await Promise.all(Object.keys(shell.files).map(store));
}

async function removeOldCaches(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(cachePrefix) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function answerFromShell(path: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  // The browser may have dropped the cache; the file itself is still the one that was built.
  const stored = (await cache.match(urlOf(path))) ?? (await fetchVerified(path));
  const headers = new Headers(shell.headers.paths[path] ?? shell.headers.other);
  headers.set('Content-Type', stored.headers.get('Content-Type') ?? 'application/octet-stream');
  return new Response(stored.body, { status: stored.status, headers });
}

self.addEventListener('install', (event) => {
  // No skipWaiting: a page that is answering keeps the version it started with.
  event.waitUntil(precache());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(removeOldCaches().then(() => self.clients.claim()));
});

/** Whether a page asked that nothing leaves any more; opening a page ends that. */
let isCutOff = false;

/** Tells the pages what became of a request. */
async function tellPages(url: string, outcome: SeenRequest['outcome']): Promise<void> {
  const request: SeenRequest = { kind: 'request', url, outcome, at: Date.now() };
  const pages = await self.clients.matchAll({ type: 'window' });
  for (const page of pages) page.postMessage(request);
}

// A page that was loaded past the service worker asks for it.
self.addEventListener('message', (event) => {
  if (event.data === 'claim') event.waitUntil(self.clients.claim());
  if (event.data === 'cut-off') isCutOff = true;
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.mode === 'navigate') isCutOff = false;
  const asked = routeOf(request, shell, scope);
  const route = isCutOff && asked.kind === 'network' ? ({ kind: 'refuse' } as const) : asked;
  const outcomes = { shell: 'device', refuse: 'refused', network: 'network' } as const;
  event.waitUntil(tellPages(request.url, outcomes[route.kind]));
  switch (route.kind) {
    case 'shell':
      event.respondWith(answerFromShell(route.path));
      break;
    case 'refuse':
      event.respondWith(Response.error());
      break;
    case 'network':
      break;
    default:
      route satisfies never;
  }
});
