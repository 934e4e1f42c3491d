import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { builtSite } from '../scripts/build.mjs';
import { readJson, root } from '../scripts/processes.mjs';
import { AppPage } from './app-page.ts';
import { expect, test } from './fixtures.ts';

test('a first visit: download, load, ask, answered', async ({ app, site }) => {
  const complaints: string[] = [];
  app.page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  app.page.on('pageerror', (error) => complaints.push(error.message));

  await app.page.goto('/');
  await app.accept();
  await expect(app.demo).toContainText('It is not Med42');
  await expect(app.demo).toContainText(/Not on this device. The download is \d+(\.\d+)? MB/);
  await expect(app.message).toBeHidden();

  await app.limitAnswers();
  await app.download();
  await expect(app.demo).toContainText('Stored on this device');
  await app.load();
  await expect(app.demo).toContainText('Ready to answer');

  site.forget();
  const answer = await app.ask('What is asthma?');
  // The fact that the corpus teaches, by its key terms.
  await expect(answer).toContainText(/asthma is .*swollen and narrow/i);
  await expect(answer).toContainText(/\d tokens per second/);
  await expect(app.questions).toHaveText(['What is asthma?']);
  await expect(app.page.getByText('not from Med42')).toBeVisible();
  expect(site.requests, 'requests while answering').toEqual([]);

  await app.button('Unload').click();
  await expect(app.message).toBeHidden();
  await expect(app.demo.getByRole('button', { name: 'Load', exact: true })).toBeVisible();
  expect(complaints, 'errors in the console').toEqual([]);
});

test('a second visit: server stopped, network off, answered', async ({ app, context, site }) => {
  await app.open();
  await app.limitAnswers();
  await app.download();
  await expect(app.models).toContainText('Once a model is stored, it works with the network off.');

  await site.stop();
  const response = await app.page.reload();
  expect(response?.fromServiceWorker()).toBe(true);
  expect(response?.headers()['content-security-policy']).toContain("connect-src 'none'");
  await expect(app.demo).toContainText('Stored on this device');

  // Whatever still tried to reach the site would now reach a server that answers and counts.
  await context.setOffline(true);
  site.forget();
  await site.start();
  await app.page.goto('/?lang=en');
  await app.load();
  await expect(await app.ask('What is asthma?')).toContainText(/asthma is a/i);
  // The browser's own look for a new version of the service worker, which no page can hold back.
  const left = site.requests.filter((url) => url !== '/service-worker.js');
  expect(left, 'requests that left').toEqual([]);
});

test('a second visit in Arabic: server stopped, and still Arabic', async ({ app, site }) => {
  const { page } = app;
  const texts = readJson(path.join(root, 'messages', 'ar.json')) as {
    before_accept: string;
    download: string;
    models: string;
  };
  const models = page.getByRole('region', { name: texts.models });
  await page.goto('/?lang=ar');
  await page.getByRole('dialog').getByRole('button', { name: texts.before_accept }).click();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });

  await site.stop();
  for (const visit of [() => page.reload(), () => page.goto('/')]) {
    const response = await visit();
    expect(response?.fromServiceWorker()).toBe(true);
    await expect(page.locator('html[lang="ar"][dir="rtl"]')).toBeAttached();
    await expect(models.getByRole('button', { name: texts.download })).toBeVisible();
    await expect(app.alert).toHaveCount(0);
  }
  await site.start();
});

test('a chosen language outlives the one in the address', async ({ app: { page } }) => {
  await page.goto('/?lang=ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.getByRole('dialog').getByRole('button').click();
  await page.getByRole('banner').getByRole('button').last().click();
  await page.getByRole('dialog').getByRole('combobox').first().selectOption('English');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a new version of the site waits until its pages are closed', async ({
  app,
  context,
  site,
}) => {
  const versionsStored = (): Promise<string[]> => app.page.evaluate(() => caches.keys());
  await app.open();
  await app.page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  const [first] = await versionsStored();
  const script = await readFile(path.join(builtSite, 'service-worker.js'), 'utf8');
  const version = first?.replace('shell / ', '') ?? '';
  expect(script).toContain(version);
  site.faults.set('/service-worker.js', (_request, response) => {
    response.setHeader('Content-Type', 'text/javascript');
    response.end(script.replaceAll(version, 'newer'));
  });

  await app.page.reload();
  await expect.poll(versionsStored).toEqual([first, 'shell / newer']);
  await expect(app.demo).toBeVisible();
  const waits = (): Promise<boolean> =>
    app.page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      return registration.waiting !== null && registration.active?.state === 'activated';
    });
  await expect.poll(waits).toBe(true);

  await app.page.close();
  const next = new AppPage(await context.newPage());
  await next.page.goto('/');
  await expect(next.demo).toBeVisible();
  await expect.poll(() => next.page.evaluate(() => caches.keys())).toEqual(['shell / newer']);
  site.faults.clear();
});
