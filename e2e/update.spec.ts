import type { Locator, Page, Worker } from '@playwright/test';
import { AppPage } from './app-page.ts';
import { faultsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { deployNextVersion } from './next-version.ts';

const offer = 'A new version of this page is ready.';
const missing = 'This page was probably updated: reload it.';

test.afterEach(({ site }) => {
  site.faults.clear();
});

/** Opens the page as the service worker keeps it. */
async function openKept(app: AppPage): Promise<void> {
  await app.open();
  await app.page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await app.page.reload();
  await expect(app.demo).toBeVisible();
}

/** Has the browser look for a new version, as it does by itself now and then. */
async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
}

/** A mark that a reload wipes away. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.set(window, 'mark', true));
}
function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => Reflect.has(window, 'mark'));
}

/** There in a page of the next build. */
function next(page: Page): Locator {
  return page.locator('meta[name=version][content=next]');
}

/** Keeps a worker from its work for most of the time, until `done` says that it is enough. */
async function slow(worker: Worker, done: () => boolean): Promise<void> {
  while (!done()) {
    await worker.evaluate(() => {
      const end = performance.now() + 500;
      while (performance.now() < end);
    });
  }
}

test('an update found while an answer streams waits for its end, and for the person', async ({
  app,
  site,
}) => {
  const { page } = app;
  await openKept(app);
  await app.limitAnswers();
  await app.download();
  await app.load();
  await mark(page);
  const engine = page.workers().find((worker) => worker.url().includes('/workers/engine-'));
  if (!engine) throw new Error('There is no engine worker.');

  deployNextVersion(site);
  let seen = false;
  await app.send('What is asthma?');
  await expect(app.answers).toContainText(/\w+ \w+/);
  const slowed = slow(engine, () => seen);
  await lookForUpdate(page);
  const update = app.button('Update now');
  await expect(page.getByText(offer)).toBeVisible();
  await expect(app.status).toHaveText('Answering');
  await expect(update).toBeDisabled();
  await expect(page.getByText('once what is under way has ended')).toBeVisible();
  seen = true;
  await slowed;

  await expect(app.status).toHaveText('Answer finished', { timeout: 60_000 });
  await expect(app.answers).toContainText(/asthma is .*swollen and narrow/i);
  await expect(page.getByText('Conversations that are not saved would be lost')).toBeVisible();
  expect(await isMarked(page)).toBe(true);
  await expect(next(page)).toHaveCount(0);

  await update.click();
  await expect(next(page)).toBeAttached();
  expect(await isMarked(page)).toBe(false);
  await expect(app.demo).toContainText('Stored on this device');
  await expect(page.getByText(offer)).toBeHidden();
  await app.load();
  await expect(await app.ask('What is asthma?')).toContainText(/asthma is a/i);
});

test('another tab goes on with the version that it has, and is offered the new one', async ({
  app,
  context,
  site,
}) => {
  await openKept(app);
  await app.download();
  const other = new AppPage(await context.newPage());
  await other.page.goto(site.url);
  await expect(other.demo).toContainText('Stored on this device');
  await mark(other.page);
  deployNextVersion(site);
  await lookForUpdate(app.page);
  await app.button('Update now').click();
  await expect(next(app.page)).toBeAttached();

  // All that it had not loaded before: a part of the page, and the engine.
  await expect(other.page.getByText(offer)).toBeVisible();
  expect(await faultsOf(other.page)).toEqual([]);
  await other.limitAnswers();
  await other.load();
  await expect(await other.ask('What is asthma?')).toContainText(/asthma is a/i);
  expect(await isMarked(other.page)).toBe(true);
  await expect(other.alert).toHaveCount(0);

  await other.button('Update now').click();
  await expect(next(other.page)).toBeAttached();
  await app.page.close();
  await other.page.reload();
  await expect.poll(() => other.page.evaluate(async () => (await caches.keys()).length)).toBe(1);
});

test('a part that is gone from the device and from the server leads to the new version', async ({
  app,
  site,
}) => {
  const { page } = app;
  await openKept(app);
  deployNextVersion(site);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await app.button('Settings').click();
  await expect(app.alert).toContainText(missing);
  expect(await faultsOf(page)).toEqual([]);
  await app.button('Reload').click();
  await expect(next(page)).toBeAttached();
  await expect(app.alert).toHaveCount(0);
  await app.button('Settings').click();
  await expect(app.settings).toBeVisible();
});

test.describe('with no service worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('a part that is gone from the server leads to the new version', async ({ page, site }) => {
    const app = new AppPage(page);
    await app.open();
    deployNextVersion(site);
    await app.button('Settings').click();
    await expect(app.alert).toContainText(missing);
    await app.button('Reload').click();
    await expect(next(page)).toBeAttached();
    await app.button('Settings').click();
    await expect(app.settings).toBeVisible();
  });
});
