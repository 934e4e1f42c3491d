import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { builtSite } from '../scripts/build.mjs';
import { expect, test } from './fixtures.ts';

const shard = '/models/demo/params_shard_0.bin';
const library = '/models/libraries/demo-q4f32_1.wasm';

test.afterEach(({ site }) => {
  site.faults.clear();
});

test('wrong bytes in a shard are not stored, and only that file is fetched again', async ({
  app,
  site,
}) => {
  const bytes = await readFile(path.join(builtSite, shard));
  bytes.swap16();
  site.faults.set(shard, (_request, response) => response.end(bytes));
  await app.open();
  await app.demo.getByRole('button', { name: 'Download' }).click();
  await app.expectAlert('weights-corrupt', 'Try the download again.');
  const stored = await app.stored.files();
  expect(stored).not.toContain('demo/params_shard_0.bin');

  site.faults.clear();
  site.forget();
  await app.download();
  await expect(app.alert).toHaveCount(0);
  expect(site.requests).toContain(shard);
  for (const key of stored) expect(site.requests).not.toContain(`/models/${key}`);
});

test('a file missing on the server', async ({ app, site }) => {
  site.faults.set(library, (_request, response) => response.writeHead(404).end());
  await app.open();
  await app.demo.getByRole('button', { name: 'Download' }).click();
  await app.expectAlert('http-status', 'tell whoever runs this site');
  await expect(app.demo.getByRole('button', { name: 'Download' })).toBeVisible();
});

test('a stored file that the browser dropped', async ({ app, site }) => {
  await app.open();
  await app.download();
  await app.stored.remove('demo/libraries/demo-q4f32_1.wasm');
  await app.demo.getByRole('button', { name: 'Load', exact: true }).click();
  await app.expectAlert('model-file-missing', 'Download the model again');
  site.forget();
  await app.download();
  await app.load();
  expect(site.requests).toContain(library);
  expect(site.requests).not.toContain(shard);
});

test('another tab that is at the same model', async ({ app, context, site }) => {
  const other = await context.newPage();
  await other.goto(site.url);
  const release = await other.evaluateHandle(
    () =>
      new Promise<() => void>((held) => {
        const lock = (): Promise<void> => new Promise((resolve) => held(resolve));
        void navigator.locks.request('model demo', lock);
      }),
  );
  await app.open();
  await app.demo.getByRole('button', { name: 'Download' }).click();
  await app.expectAlert('model-busy', 'Wait until it is done');

  await release.evaluate((finish) => finish());
  await app.download();
  await expect(app.alert).toHaveCount(0);
});
