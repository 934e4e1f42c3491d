import type { AppPage } from './app-page.ts';
import { expect, test } from './fixtures.ts';
import { SyntheticModel } from './synthetic-model.ts';

const title = 'Synthetic';
const megabyte = 1_000_000;

test.afterEach(({ site }) => {
  site.faults.clear();
});

/** Presses Download and waits for the whole model. */
async function download(app: AppPage): Promise<void> {
  await app.action(title, 'Download').click();
  await expect(app.action(title, 'Load')).toBeVisible({ timeout: 60_000 });
  await expect(app.alert).toHaveCount(0);
}

/** A model of five shards, stored. */
async function storedModel(app: AppPage, site: Parameters<SyntheticModel['offer']>[0]) {
  const model = new SyntheticModel(...Array<number>(5).fill(megabyte));
  model.offer(site);
  await app.open();
  await download(app);
  model.transfers = [];
  return model;
}

test('a disk that is full is named, and what has arrived waits for room', async ({
  smallDisk: { app, allow },
  site,
}) => {
  const model = new SyntheticModel(...Array<number>(10).fill(2 * megabyte));
  model.offer(site);
  await allow(12 * megabyte);
  await app.open();

  await app.action(title, 'Download').click();
  await app.expectAlert('storage-full', 'Free disk space or delete another model');
  await expect(app.model(title)).toContainText('The download is 20 MB');
  await expect(app.model(title)).toContainText(/\d+ MB of it is kept on this device/);
  await expect(app.action(title, 'Load')).toBeHidden();

  const kept = (await app.stored.files()).map((name) => name.replace('synthetic/', ''));
  expect(kept.length).toBeGreaterThan(0);
  model.transfers = [];
  await allow(100 * megabyte);
  await download(app);
  for (const file of kept) expect(model.starts(file), `${file} was stored`).toEqual([]);
});

for (const file of [
  'mlc-chat-config.json',
  'tokenizer.json',
  'tensor-cache.json',
  'params_shard_0.bin',
  'libraries/demo-q4f32_1.wasm',
]) {
  test(`a model that lacks ${file} is not whole, and only that is fetched`, async ({
    app,
    site,
  }) => {
    await app.open();
    await app.download();
    await app.stored.remove(`demo/${file}`);
    await app.page.reload();
    await expect(app.demo).toContainText('of it is kept on this device');
    await expect(app.demo.getByRole('button', { name: 'Load', exact: true })).toBeHidden();
    site.forget();
    await app.download();
    const url = file.startsWith('libraries/') ? `/models/${file}` : `/models/demo/${file}`;
    expect(site.requests.filter((path) => path.startsWith('/models/'))).toEqual([
      '/models/demo/manifest.json',
      url,
    ]);
  });
}

test('an update fetches what has changed, and the old version stays until it is whole', async ({
  app,
  site,
}) => {
  const model = await storedModel(app, site);
  const changed = 'params_shard_3.bin';
  const old = model.sha256(changed);
  model.replace(changed);
  model.offer(site);
  model.failWith(changed, { kind: 'stall', after: 500_000 });
  await app.page.reload();
  await expect(app.model(title)).toContainText('The site offers a newer version');
  await app.action(title, 'Update').click();
  await expect.poll(() => model.starts(changed)).toEqual([0]);
  await app.page.reload();
  await expect(app.action(title, 'Load')).toBeVisible();
  expect(Object.values(await app.stored.hashes())).toContain(old);

  await app.action(title, 'Update').click();
  await expect(app.action(title, 'Update')).toBeHidden();
  await expect(app.action(title, 'Load')).toBeVisible();
  expect(new Set(model.transfers.map((transfer) => transfer.path))).toEqual(new Set([changed]));
  const hashes = await app.stored.hashes();
  expect(hashes[`synthetic/${changed}`]).toBe(model.sha256(changed));
  expect(Object.values(hashes)).not.toContain(old);
});

test('site data that is removed while the page is open is noticed', async ({ app, site }) => {
  const model = await storedModel(app, site);
  await app.page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const deletion = indexedDB.deleteDatabase('med42-model-store');
        deletion.onsuccess = resolve;
        deletion.onerror = reject;
      }),
  );
  await app.expectAlert('model-lost', 'the browser removed it');
  await app.button('Download again').click();
  await expect(app.action(title, 'Load')).toBeVisible();
  expect(model.transfers).toHaveLength(model.files.size);

  const session = await app.page.context().newCDPSession(app.page);
  const { origin } = new URL(site.url);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await app.expectAlert('model-lost', 'the browser removed it');
  await expect(app.action(title, 'Download')).toBeVisible();
});

test('site data that is removed in the middle of a download', async ({ app, site }) => {
  const model = new SyntheticModel(...Array<number>(5).fill(megabyte));
  model.offer(site);
  model.failWith('params_shard_4.bin', { kind: 'stall', after: 0 });
  await app.open();
  await app.action(title, 'Download').click();
  await expect.poll(() => app.stored.files()).toHaveLength(5);
  const session = await app.page.context().newCDPSession(app.page);
  const { origin } = new URL(site.url);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await expect(app.alert).toBeVisible({ timeout: 45_000 });
  await app.expectAlert('storage-failed', /./);
  await expect(app.action(title, 'Load')).toBeHidden();
  await app.action(title, 'Try again').click();
  await expect(app.action(title, 'Load')).toBeVisible();
  expect(await app.stored.files()).toHaveLength(6);
});

test('a database connection that breaks is opened again, and nothing is lost', async ({
  app,
  site,
}) => {
  const model = new SyntheticModel(...Array<number>(5).fill(megabyte));
  model.offer(site);
  await app.open();
  // The worker starts with its first download.
  await app.download();
  const worker = app.page.workers().find((each) => each.url().includes('/workers/download-'));
  // Some browsers lose connections without a word: the next use finds out.
  expect(worker).toBeDefined();
  await worker?.evaluate(() => {
    const transaction = Reflect.get(IDBDatabase.prototype, 'transaction');
    let uses = 0;
    IDBDatabase.prototype.transaction = function (...asked) {
      uses += 1;
      if (uses % 7 === 0) this.close();
      return transaction.apply(this, asked);
    };
  });
  await download(app);
  expect(model.transfers).toHaveLength(model.files.size);
  const hashes = await app.stored.hashes();
  for (const file of model.files.keys()) {
    expect(hashes[`synthetic/${file}`]).toBe(model.sha256(file));
  }
});
