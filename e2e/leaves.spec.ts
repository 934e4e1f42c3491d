import { builtHeaders } from './built-headers.ts';
import { expect, test } from './fixtures.ts';

test('the page shows what left the device, and cuts everything off', async ({ app, site }) => {
  const { page } = app;
  await app.open();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await app.limitAnswers();
  await page.reload();
  await app.download();
  const region = page.getByRole('region', { name: 'What leaves this device' });
  await region.locator('summary').click();
  const items = region.getByRole('listitem');
  await expect(items.filter({ hasText: 'The list of models' })).toContainText(
    '1 sent over the network',
  );
  await expect(items.filter({ hasText: 'Files of a model' })).toContainText(/\d+ sent over/);
  await expect(items.filter({ hasText: /own files/ }).first()).toContainText(
    'answered on this device',
  );

  await app.load();
  await expect(region).toContainText('0 since the model was loaded');
  await app.ask('What is asthma?');
  await expect(region).toContainText('0 since the model was loaded');

  // What the page is refused, it says too.
  await page.evaluate(() => fetch('https://evil.example/').catch(() => undefined));
  await expect(items.filter({ hasText: 'https://evil.example/' })).toContainText(
    '1 refused, sent nowhere',
  );

  await region.getByRole('button', { name: 'Cut everything off' }).click();
  await expect(region.getByText('Everything is cut off')).toBeFocused();
  site.forget();
  const [worker = ''] = Object.keys(builtHeaders()).filter((file) => file.startsWith('/workers/'));
  const loaded = await page.evaluate(async (address) => {
    const image = Object.assign(new Image(), { src: `/icon.svg` }).decode();
    const script = import(/* @vite-ignore */ address);
    const outcomes = await Promise.allSettled([image, script]);
    return outcomes.filter(({ status }) => status === 'fulfilled').length;
  }, worker);
  expect(loaded).toBe(0);
  expect(page.workers().filter((worker) => worker.url().includes('download'))).toEqual([]);
  await expect(await app.ask('What is a stroke?')).toContainText(/stroke/i);
  // Without the browser's own look for a new version of the service worker.
  expect(site.requests.filter((url) => url !== '/service-worker.js')).toEqual([]);
});
