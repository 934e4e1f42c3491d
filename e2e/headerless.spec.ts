/** A host that sends none of the site's headers: what the page and its service worker make of it. */
import type { Page } from '@playwright/test';
import { attemptFromWorker } from './attempts.ts';
import { AppPage } from './app-page.ts';
import { builtSite } from '../scripts/build.mjs';
import { expect, test } from './fixtures.ts';
import { SecondOrigin } from './second-origin.ts';
import { Site } from './site.ts';

const host = new Site(builtSite, { paths: {}, other: {} });
const second = new SecondOrigin();

test.beforeAll(async () => {
  await host.start();
  await second.start();
});
test.beforeEach(() => {
  host.forget();
  second.forget();
});
test.afterAll(async () => {
  await host.stop();
  await second.stop();
});

/** No worker of the page can reach the other site, or carry anything to its own. */
async function expectConfined(page: Page): Promise<void> {
  const marked = { text: 'secret', second: second.origin };
  for (const worker of page.workers()) await worker.evaluate(attemptFromWorker, marked);
  expect(second.heard).toEqual([]);
  // The download worker's own, which its policy cannot forbid; it knows nothing that is typed.
  const carried = host.requests.filter((url) => url.includes('secret'));
  expect(carried).toEqual(['/socket?secret']);
}

test('no worker works before the service worker gives it a policy', async ({ app: { page } }) => {
  const app = new AppPage(page);
  await app.open(host.url);
  // The catalog was asked for by a worker that the service worker had stamped.
  const order = host.requests.filter((url) => /catalog\.json|service-worker/.test(url));
  expect(order).toEqual(['/service-worker.js', '/models/catalog.json']);
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await app.download();
  await app.load();
  await expectConfined(page);
});

test('nor after a reload that goes past the service worker', async ({ app: { page }, context }) => {
  const app = new AppPage(page);
  await app.open(host.url);
  const devtools = await context.newCDPSession(page);
  const loaded = page.waitForEvent('load');
  await devtools.send('Page.reload', { ignoreCache: true });
  await loaded;
  await expect(app.demo).toBeVisible();
  await app.download();
  await expectConfined(page);
});

test.describe('where there can be no service worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('the page says why it does not work', async ({ app: { page } }) => {
    const app = new AppPage(page);
    await page.addInitScript(() => {
      navigator.serviceWorker.register = () => Promise.reject(new TypeError('not here'));
    });
    await page.goto(host.url);
    await app.accept();
    await app.expectAlert('worker-unconfined', 'ask whoever runs the site to send its headers');
    expect(host.requests).not.toContain('/models/catalog.json');
  });
});
