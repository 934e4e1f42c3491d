import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { Page, Worker } from '@playwright/test';
import { builtSite } from '../scripts/build.mjs';
import { attemptFromPage, attemptFromWorker } from './attempts.ts';
import { builtHeaders } from './built-headers.ts';
import { expect, test } from './fixtures.ts';
import type { Site } from './site.ts';

const secret = 'what-a-person-typed';

/** Every address that the site's own code may ask the site for. */
function listed(): (url: string) => boolean {
  const paths = builtHeaders();
  return (url) =>
    url === '/' || url === '/?lang=ar' || url in paths || /^\/models\/[\w./-]+$/.test(url);
}

/** What was asked for; without the browser's own look for a new version of the service worker. */
function asked(site: Site): string[] {
  return site.requests.filter((url) => url !== '/service-worker.js');
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
    Reflect.set(window, 'kept', new Worker(url, { type: 'module' }));
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
  const script = `(${String(attemptFromWorker)})(${JSON.stringify(secret)}).then(postMessage);`;
  site.faults.set('/workers/probe.js', (_request, response: ServerResponse) =>
    response.writeHead(200, { ...headers, 'Content-Type': 'text/javascript' }).end(script),
  );
}

/** What went through in the worker of {@link serveProbe}. */
function probe(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const worker = new Worker('/workers/probe.js');
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
  const isListed = listed();
  expect(site.requests.filter((url) => !isListed(url))).toEqual([]);
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
  expect(await ready.page.evaluate(attemptFromPage, secret)).toEqual([]);
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
  expect(egress.attempts).toEqual([]);
});

test('the engine worker cannot send anything at all', async ({ ready, site, egress }) => {
  site.forget();
  expect(await workerOf(ready.page, 'engine').evaluate(attemptFromWorker, secret)).toEqual([]);
  expect(asked(site)).toEqual([]);
  expect(egress.attempts).toEqual([]);
});

test('the converter cannot send anything at all', async ({ ready, site, egress }) => {
  await startWorker(ready.page, 'convert');
  site.forget();
  expect(await workerOf(ready.page, 'convert').evaluate(attemptFromWorker, secret)).toEqual([]);
  expect(asked(site)).toEqual([]);
  expect(egress.attempts).toEqual([]);
});

test.describe('with no service worker, so that only the policies hold', () => {
  test.use({ serviceWorkers: 'block' });

  test.afterEach(({ site }) => {
    site.faults.clear();
  });

  test('the page cannot fetch, embed or post anything', async ({ app, site, egress }) => {
    await app.open();
    await app.page.waitForLoadState('networkidle');
    site.forget();
    expect(await app.page.evaluate(attemptFromPage, secret)).toEqual([]);
    expect(asked(site)).toEqual([]);
    expect(egress.attempts).toEqual([]);
  });

  for (const name of ['engine', 'convert']) {
    test(`the ${name} worker cannot send anything at all`, async ({ app, site, egress }) => {
      await app.open();
      await app.page.waitForLoadState('networkidle');
      const headers = await startWorker(app.page, name);
      site.forget();
      expect(await workerOf(app.page, name).evaluate(attemptFromWorker, secret)).toEqual([]);
      expect(asked(site)).toEqual([]);

      serveProbe(site, headers);
      expect(await probe(app.page)).toEqual([]);
      expect(asked(site)).toEqual(['/workers/probe.js']);
      expect(egress.attempts).toEqual([]);
    });
  }

  test('without a policy, each of these attempts would arrive', async ({ page, site, egress }) => {
    /** What each server heard of, by the attempts' own names. */
    const arrived = (): { here: string[]; elsewhere: string[] } => {
      const here = site.requests.map((url) => url.replace(`?${secret}`, ''));
      const elsewhere = egress.attempts.map((host) => host.replace('.example:443', ''));
      site.forget();
      egress.attempts = [];
      return { here: [...new Set(here)].sort(), elsewhere: [...new Set(elsewhere)].sort() };
    };
    site.faults.set('/bare', (_request, response) =>
      response
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end('<!doctype html><link rel="icon" href="data:," />'),
    );
    await page.goto('/bare');
    site.forget();
    await page.evaluate(attemptFromPage, secret);
    const both = ['events', 'fetch', 'post', 'request', 'socket'];
    const ofPage = ['beacon', 'object', 'video', ...both];
    expect(arrived()).toEqual({
      here: [
        '/',
        '/models/catalog.json',
        ...['form', 'frame', ...ofPage].map((kind) => `/${kind}`),
      ].sort(),
      elsewhere: ['image', 'import', 'prefetch', 'style', ...ofPage].sort(),
    });

    serveProbe(site);
    await probe(page);
    const ofWorker = ['font', 'import', 'scripts', ...both];
    const plain = ['/', '/index.html', '/models/catalog.json', '/workers/probe.js'];
    expect(arrived()).toEqual({
      here: [...plain, ...['worker', ...ofWorker].map((kind) => `/${kind}`)].sort(),
      elsewhere: ofWorker.sort(),
    });
  });
});
