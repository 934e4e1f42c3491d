import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { Page, Worker } from '@playwright/test';
import { builtSite } from '../scripts/build.mjs';
import { attemptFromPage, attemptFromWorker, type Marked } from './attempts.ts';
import { builtHeaders } from './built-headers.ts';
import { expect, test } from './fixtures.ts';
import { keepScriptPolicy } from './script-policy.ts';
import { SecondOrigin } from './second-origin.ts';
import type { Site } from './site.ts';

const secret = 'what-a-person-typed';
const second = new SecondOrigin();
const marked = (): Marked => ({ text: secret, second: second.origin });

test.beforeAll(() => second.start());
test.afterAll(() => second.stop());
test.beforeEach(() => second.forget());

/** What anyone heard of the text: this site, the other one, or its STUN server. */
function heard(site: Site): string[] {
  const here = site.requests.filter((url) => url.includes(secret));
  return [...here, ...second.heard, ...second.datagrams];
}

/** What was asked for; without what the browser does by itself: it looks for a new version of the service worker, and for the icon when the address changes. */
function asked(site: Site): string[] {
  return site.requests.filter((url) => url !== '/service-worker.js' && url !== '/icon.svg');
}

function workerOf(page: Page, name: string): Worker {
  const found = page.workers().find((worker) => worker.url().includes(`/workers/${name}-`));
  if (found === undefined) throw new Error(`The page has no ${name} worker.`);
  return found;
}

/** Starts a worker of the site, and returns its script's headers. */
async function startWorker(page: Page, name: string): Promise<Record<string, string>> {
  const [script = '', headers = {}] =
    Object.entries(builtHeaders()).find(([file]) => file.startsWith(`/workers/${name}-`)) ?? [];
  await page.evaluate((url) => {
    // Kept, so that it is not collected.
    const address = window.scriptPolicy.createScriptURL(url);
    Reflect.set(window, 'kept', new Worker(address, { type: 'module' }));
  }, script);
  await expect
    .poll(() => page.workers().map((worker) => worker.url()))
    .toContainEqual(expect.stringContaining(script));
  return headers;
}

/**
 * Serves a classic worker that makes the attempts when it starts. The engine's own script is a
 * module, and a module has no `importScripts` that its policy could forbid.
 */
function serveProbe(site: Site, headers: Record<string, string> = {}): void {
  const script = `(${String(attemptFromWorker)})(${JSON.stringify(marked())}).then(postMessage);`;
  site.faults.set('/workers/probe.js', (_request, response: ServerResponse) =>
    response.writeHead(200, { ...headers, 'Content-Type': 'text/javascript' }).end(script),
  );
}

/** What went through in the worker of {@link serveProbe}. */
function probe(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        // A page without a policy has none of the page's own either.
        const { scriptPolicy } = window as Partial<Window>;
        const address = '/workers/probe.js';
        const worker = new Worker(scriptPolicy?.createScriptURL(address) ?? address);
        worker.onmessage = ({ data }: MessageEvent<string[]>) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(`The probe failed: ${message}`));
      }),
  );
}

test('only listed addresses are asked for, and none while the model answers', async ({
  app,
  site,
}) => {
  await app.page.goto('/?lang=ar');
  await expect(app.page.getByRole('dialog')).toBeVisible();
  await app.open();
  await app.limitAnswers();
  await app.download();
  await app.load();
  await app.page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  expect(site.requests).toContain('/models/catalog.json');
  expect(site.unlisted).toEqual([]);
  site.forget();
  await app.ask('What is asthma?');
  await app.ask('What is a stroke?');
  expect(asked(site)).toEqual([]);
});

test('the page’s scripts name neither WebRTC nor window.open, which no policy stops', () => {
  const scripts = Object.keys(builtHeaders()).filter((file) => /^\/assets\/.+\.js$/.test(file));
  expect(scripts.length).toBeGreaterThan(0);
  for (const file of scripts) {
    const script = readFileSync(path.join(builtSite, file), 'utf8');
    expect(/RTCPeerConnection|\bwindow\.open\b/.exec(script), file).toBeNull();
  }
});

test('the page cannot send anything, not even to its own site', async ({ ready, site, egress }) => {
  site.forget();
  expect(await ready.page.evaluate(attemptFromPage, marked())).toEqual([]);
  // The policy lets a page load scripts and images of its site; the service worker looks closer.
  const loaded = await ready.page.evaluate(async (text) => {
    const image = (src: string): Promise<void> =>
      Object.assign(new Image(), { src: `${src}?${text}` }).decode();
    const outcomes = await Promise.allSettled([
      image('/'),
      image('/icon.svg'),
      image(`/models/${text}.png`),
      import(/* @vite-ignore */ `/?${text}`),
      import(/* @vite-ignore */ `/models/catalog.json?${text}`),
    ]);
    return outcomes.filter(({ status }) => status === 'fulfilled');
  }, secret);
  expect(loaded).toEqual([]);
  expect(asked(site)).toEqual([]);
  expect(heard(site)).toEqual([]);
  expect(egress.attempts).toEqual([]);
});

test('the engine worker cannot send anything at all', async ({ ready, site, egress }) => {
  site.forget();
  expect(await workerOf(ready.page, 'engine').evaluate(attemptFromWorker, marked())).toEqual([]);
  expect(asked(site)).toEqual([]);
  expect(heard(site)).toEqual([]);
  expect(egress.attempts).toEqual([]);
});

for (const name of ['convert', 'pdf']) {
  test(`the ${name} worker, too, cannot send anything at all`, async ({ ready, site, egress }) => {
    await startWorker(ready.page, name);
    site.forget();
    expect(await workerOf(ready.page, name).evaluate(attemptFromWorker, marked())).toEqual([]);
    expect(asked(site)).toEqual([]);
    expect(heard(site)).toEqual([]);
    expect(egress.attempts).toEqual([]);
  });
}

for (const name of ['catalog', 'download']) {
  test(`the ${name} worker sends nothing but what it is to fetch`, async ({ ready, site }) => {
    await startWorker(ready.page, name);
    await workerOf(ready.page, name).evaluate(attemptFromWorker, marked());
    // No service worker sees a socket, and no policy can allow the site without one. Nothing that is
    // typed is known to these workers.
    expect(heard(site)).toEqual([`/socket?${secret}`]);
    expect(site.unlisted).toEqual([`/socket?${secret}`]);
    site.unlisted = [];
  });
}

test('the service worker reaches its own site only', async ({ ready, site, egress }) => {
  const [worker] = ready.page.context().serviceWorkers();
  if (worker === undefined) throw new Error('There is no service worker.');
  await worker.evaluate(attemptFromWorker, marked());
  expect(second.heard).toEqual([]);
  expect(second.datagrams).toEqual([]);
  expect(egress.attempts).toEqual([]);
  // It answers the page's requests, which carry no text, and nobody refuses its own.
  expect(site.unlisted.every((url) => url.endsWith(`?${secret}`))).toBe(true);
  site.unlisted = [];
});

test('of what no policy stops, WebRTC is there for the page and for no worker', async ({
  ready,
}) => {
  const { port } = second;
  await ready.page.evaluate(async (stunPort) => {
    const connection = new RTCPeerConnection({
      iceServers: [{ urls: `stun:127.0.0.1:${stunPort}` }],
    });
    connection.createDataChannel('');
    await connection.setLocalDescription();
    Reflect.set(window, 'connection', connection);
  }, port);
  await expect.poll(() => second.datagrams.length).toBeGreaterThan(0);
  await ready.page.evaluate(() => {
    (Reflect.get(window, 'connection') as RTCPeerConnection).close();
  });
});

test.describe('with no service worker, so that only the policies hold', () => {
  test.use({ serviceWorkers: 'block' });

  test.beforeEach(({ page }) => keepScriptPolicy(page));

  test.afterEach(({ site }) => {
    site.faults.clear();
  });

  test('the page cannot fetch, embed or post anything', async ({ app, site, egress }) => {
    await app.open();
    await app.page.waitForLoadState('networkidle');
    site.forget();
    expect(await app.page.evaluate(attemptFromPage, marked())).toEqual([]);
    expect(asked(site)).toEqual([]);
    expect(heard(site)).toEqual([]);
    expect(egress.attempts).toEqual([]);
  });

  for (const name of ['engine', 'convert', 'pdf']) {
    test(`the ${name} worker cannot send anything at all`, async ({ app, site, egress }) => {
      await app.open();
      await app.page.waitForLoadState('networkidle');
      const headers = await startWorker(app.page, name);
      site.forget();
      expect(await workerOf(app.page, name).evaluate(attemptFromWorker, marked())).toEqual([]);
      expect(asked(site)).toEqual([]);

      serveProbe(site, headers);
      expect(await probe(app.page)).toEqual([]);
      expect(asked(site)).toEqual(['/workers/probe.js']);
      expect(heard(site)).toEqual([]);
      expect(egress.attempts).toEqual([]);
    });
  }

  test('without a policy, each of these attempts would arrive', async ({ page, site }) => {
    /** What each server heard of, by the attempts' own names. */
    const arrived = (): { here: string[]; elsewhere: string[] } => {
      const names = (urls: readonly string[]): string[] =>
        [...new Set(urls.map((url) => url.replace(`?${secret}`, '')))].sort();
      // Without the browser's own look for a new version of the service worker.
      const here = names(site.requests.filter((url) => url !== '/service-worker.js'));
      const elsewhere = names(second.heard.map((request) => request.split(' ')[1] ?? ''));
      site.forget();
      second.forget();
      return { here, elsewhere };
    };
    site.faults.set('/bare', (_request, response) =>
      response
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end('<!doctype html><link rel="icon" href="data:," />'),
    );
    await page.goto('/bare');
    site.forget();
    await page.evaluate(attemptFromPage, marked());
    const both = ['events', 'fetch', 'post', 'request', 'socket'];
    const paths = (...names: string[]): string[] => names.map((name) => `/${name}`).sort();
    const ofPage = ['beacon', 'form', 'frame', 'object', 'ping', 'video', ...both];
    const links = ['stylesheet', 'prefetch', 'preload', 'modulepreload'];
    expect(arrived()).toEqual({
      here: ['/', '/models/catalog.json', ...paths(...ofPage)].sort(),
      elsewhere: paths('image', 'import', 'font', 'background', ...links, ...ofPage),
    });

    serveProbe(site);
    await probe(page);
    const ofWorker = ['font', 'import', 'scripts', ...both];
    const plain = ['/', '/index.html', '/models/catalog.json', '/workers/probe.js'];
    expect(arrived()).toEqual({
      here: [...plain, ...paths('worker', ...ofWorker)].sort(),
      elsewhere: paths(...ofWorker),
    });
    site.unlisted = [];
  });
});
