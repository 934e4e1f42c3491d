import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { AppPage } from './app-page.ts';
import { builtHeaders } from './built-headers.ts';
import { expect, test } from './fixtures.ts';
import { keepScriptPolicy } from './script-policy.ts';
import type { Site } from './site.ts';

/** Opens the page with the demo stored; as the service worker keeps it, where it is to. */
async function openStored(app: AppPage, keptBy?: 'service worker'): Promise<void> {
  await app.open();
  await app.download();
  if (keptBy)
    await app.page.waitForFunction(async () => (await navigator.serviceWorker.ready).active);
  await app.page.reload();
  await expect(app.demo).toContainText('Stored on this device');
}

async function cutOff({ page }: AppPage): Promise<void> {
  const region = page.getByRole('region', { name: 'What leaves this device' });
  await region.locator('summary').click();
  await region.getByRole('button', { name: 'Cut everything off' }).click();
  await expect(region.getByText('Everything is cut off')).toBeFocused();
}

/** What reached the server, but for the browser's own look for a new version of the service worker. */
function arrived(site: Site): string[] {
  return site.requests.filter((url) => url !== '/service-worker.js');
}

async function stopServiceWorker(context: BrowserContext, page: Page): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
}

/** Starts the page's download worker beside the page's own code. */
async function startDownloadWorker(page: Page): Promise<Worker> {
  const script = Object.keys(builtHeaders()).find((file) => file.startsWith('/workers/download-'));
  const started = page.waitForEvent('worker');
  await page.evaluate((url) => {
    const address = window.scriptPolicy.createScriptURL(url);
    // Kept, so that it is not collected.
    Reflect.set(window, 'kept', new Worker(address, { type: 'module' }));
  }, script ?? '');
  return started;
}

function fetchesCatalog(worker: Worker): Promise<boolean> {
  return worker.evaluate(() =>
    fetch('/models/catalog.json').then(
      ({ ok }) => ok,
      () => false,
    ),
  );
}

/** The scripts and styles of the build that the page has not loaded. */
function partsNotLoaded(page: Page): Promise<string[]> {
  const parts = Object.keys(builtHeaders()).filter((file) => /^\/assets\/.+\.(js|css)$/.test(file));
  return page.evaluate((paths) => {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    return paths.filter((path) => !loaded.some(({ pathname }) => pathname === path));
  }, parts);
}

test('with everything cut off, a stored model is loaded and answers', async ({ app, site }) => {
  await openStored(app, 'service worker');
  expect(await partsNotLoaded(app.page)).not.toEqual([]);
  await cutOff(app);
  expect(await partsNotLoaded(app.page)).toEqual([]);

  site.forget();
  await app.limitAnswers();
  await app.load();
  await expect(await app.ask('What is asthma?')).toContainText(/asthma is a/i);
  const storage = app.page.getByRole('region', { name: 'Storage' });
  await storage.locator('summary').click();
  await storage.getByRole('button', { name: 'Verify' }).click();
  await expect(storage).toContainText('All files intact');
  await expect(app.alert).toHaveCount(0);
  expect(arrived(site)).toEqual([]);

  // Opening the page again ends it.
  await app.page.reload();
  await expect(app.demo).toContainText('Stored on this device');
  expect(arrived(site)).toEqual(['/models/catalog.json']);
});

test('the service worker refuses although it was started anew', async ({ app, context, site }) => {
  const { page } = app;
  await keepScriptPolicy(page);
  await openStored(app, 'service worker');
  expect(await fetchesCatalog(await startDownloadWorker(page))).toBe(true);
  expect(arrived(site)).toContain('/models/catalog.json');
  await cutOff(app);

  site.forget();
  await stopServiceWorker(context, page);
  expect(await fetchesCatalog(await startDownloadWorker(page))).toBe(false);

  // Nor does it fetch a file that it no longer has.
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await stopServiceWorker(context, page);
  await app.demo.getByRole('button', { name: 'Load', exact: true }).click();
  await app.expectAlert('engine-stopped', 'reload the page');
  expect(arrived(site)).toEqual([]);
});

test.describe('with no service worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('what is loaded goes on, and nothing else can be', async ({ app, site }) => {
    await openStored(app);
    await cutOff(app);
    site.forget();
    await app.limitAnswers();
    await app.demo.getByRole('button', { name: 'Load', exact: true }).click();
    await app.expectAlert('engine-stopped', 'reload the page');
    expect(arrived(site)).toEqual([]);
  });
});
