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
  await expect(answer).toContainText(/asthma is a/i);
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
  await app.page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });

  await site.stop();
  await app.page.reload();
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
