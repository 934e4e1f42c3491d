import { builtSite } from '../scripts/build.mjs';
import { listen, siteHandler } from '../scripts/serve.mjs';
import { AppPage } from './app-page.ts';
import { expect, test } from './fixtures.ts';

const folder = '/hospital/med42';

test('in a folder of another site: download, server stopped, load, ask, answered', async ({
  app: { page },
}) => {
  const serve = siteHandler(builtSite);
  const outside: string[] = [];
  const server = await listen((request, response) => {
    const { url = '' } = request;
    if (url.startsWith(`${folder}/`)) {
      request.url = url.slice(folder.length);
      serve(request, response);
    } else {
      outside.push(url);
      response.writeHead(404).end();
    }
  }, 0);
  const address = new URL(`${folder}/`, server.url).href;

  const app = new AppPage(page);
  await app.open(address);
  await app.limitAnswers();
  await app.download();
  await expect(app.models).toContainText('Once a model is stored, it works with the network off.');
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  expect(scope).toBe(address);

  await server.close();
  for (const visit of [() => page.reload(), () => page.goto(`${address}index.html`)]) {
    const response = await visit();
    expect(response?.fromServiceWorker()).toBe(true);
    await expect(app.demo).toContainText('Stored on this device');
  }
  await app.load();
  await expect(await app.ask('What is asthma?')).toContainText(/asthma is a/i);
  expect(outside, 'requests for what is not the site’s').toEqual([]);
});
