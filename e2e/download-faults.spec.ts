import type { Locator } from '@playwright/test';
import { AppPage } from './app-page.ts';
import { expect, test } from './fixtures.ts';
import { tabEnds } from './tab-ends.ts';
import { SyntheticModel } from './synthetic-model.ts';

const shard = 'params_shard_0.bin';
const megabyte = 1_000_000;

/** A small model of five shards, unless a test needs a large file. */
function smallModel(): SyntheticModel {
  return new SyntheticModel(...Array<number>(5).fill(megabyte));
}

function actions(app: AppPage): (name: string) => Locator {
  return (name) => app.action('Synthetic', name);
}

/** Presses Download and waits for the whole model. */
async function download(app: AppPage): Promise<void> {
  await actions(app)('Download').click();
  await expect(actions(app)('Load')).toBeVisible({ timeout: 60_000 });
  await expect(app.alert).toHaveCount(0);
}

test.afterEach(({ site }) => {
  site.faults.clear();
});

test('nothing is fetched before the click, and then every file once', async ({ app, site }) => {
  const model = smallModel();
  model.offer(site);
  await app.open();
  await expect(app.model('Synthetic')).toContainText('The download is 5 MB');
  expect(model.transfers).toEqual([]);
  await download(app);
  expect(model.transfers.map(({ path }) => path).sort()).toEqual([...model.files.keys()].sort());
});

test('a server that is busy, has a fault, or breaks off is asked again by itself', async ({
  app,
  site,
}) => {
  const model = smallModel();
  model.offer(site);
  model.failWith(
    shard,
    { kind: 'status', status: 503 },
    { kind: 'status', status: 429, headers: { 'Retry-After': '2' } },
    { kind: 'cut', after: 300_000 },
  );
  await app.open();
  await actions(app)('Download').click();
  await expect(app.model('Synthetic')).toContainText(
    'The connection was interrupted; trying again',
  );
  await expect(actions(app)('Load')).toBeVisible();
  await expect(app.alert).toHaveCount(0);
  const [first, second, third, last, ...more] = model.starts(shard);
  expect([first, second, third, more]).toEqual([0, 0, 0, []]);
  expect(last, 'goes on where the body broke off').toBeGreaterThan(0);
  for (const file of model.files.keys()) {
    if (file !== shard) expect(model.starts(file), file).toEqual([0]);
  }
});

test('a server that falls silent is asked again', async ({ app, site }) => {
  const model = smallModel();
  model.offer(site);
  model.failWith(shard, { kind: 'stall', after: 500_000 });
  await app.open();
  await download(app);
  const [, next = 0, ...more] = model.starts(shard);
  expect(next).toBeGreaterThan(0);
  expect(more).toEqual([]);
});

test('wrong bytes are fetched anew, once', async ({ app, site }) => {
  const model = smallModel();
  model.offer(site);
  model.failWith(shard, { kind: 'swap', after: 1234 });
  model.failWith('params_shard_1.bin', { kind: 'body', body: '<!doctype html>' });
  await app.open();
  await download(app);
  expect(model.starts(shard)).toEqual([0, 0]);
  expect(model.starts('params_shard_1.bin')).toEqual([0, 0]);
});

test('bytes that stay wrong are refused by the name of their file', async ({ app, site }) => {
  const model = smallModel();
  model.offer(site);
  model.failWith(shard, { kind: 'swap', after: 1234 }, { kind: 'swap', after: 1234 });
  await app.open();
  await actions(app)('Download').click();
  await app.expectAlert('weights-corrupt', 'Try the download again.');
  await expect(app.model('Synthetic')).toContainText(`${shard}: SHA-256`);
  expect(await app.stored.files()).not.toContain(`synthetic/${shard}`);
  const verified = (await app.stored.files()).map((key) => key.replace('synthetic/', ''));

  model.transfers = [];
  await actions(app)('Try again').click();
  await expect(actions(app)('Load')).toBeVisible();
  expect(model.starts(shard)).toEqual([0]);
  for (const file of verified) expect(model.starts(file), `${file} was stored`).toEqual([]);
});

test('a server that ignores ranges', async ({ app, site }) => {
  const model = smallModel();
  model.offer(site);
  model.failWith(shard, { kind: 'cut', after: 500_000 }, { kind: 'whole' });
  await app.open();
  await download(app);
  expect(model.starts(shard)).toEqual([0, 0]);
});

test('a server that stays away', async ({ app, site }) => {
  const model = smallModel();
  model.offer(site);
  model.failWith(
    shard,
    ...Array<{ kind: 'cut'; after: number }>(6).fill({ kind: 'cut', after: 0 }),
  );
  await app.open();
  await actions(app)('Download').click();
  await expect(app.alert).toBeVisible({ timeout: 60_000 });
  await app.expectAlert('network', 'What was already downloaded is kept.');
  model.transfers = [];
  await actions(app)('Try again').click();
  await expect(actions(app)('Load')).toBeVisible();
  expect(model.transfers.map(({ path }) => path)).toEqual([shard]);
});

for (const [how, end] of tabEnds) {
  test(`a tab that is ${how} in the middle of a file loses at most one part of it`, async ({
    app,
    context,
    site,
  }) => {
    const part = 8 * 1024 * 1024;
    const model = new SyntheticModel(megabyte, 3 * part);
    const large = 'params_shard_1.bin';
    model.offer(site);
    model.failWith(large, { kind: 'stall', after: 2.5 * part });
    await app.open();
    await actions(app)('Download').click();
    await expect.poll(() => app.stored.parts(), { timeout: 30_000 }).toBe(2);
    await end(app.page);

    model.transfers = [];
    const next = new AppPage(how === 'reloaded' ? app.page : await context.newPage());
    await next.page.goto(site.url);
    await expect(next.model('Synthetic')).toContainText('of it is kept on this device');
    await download(next);
    expect(model.transfers.map(({ path }) => path)).toEqual([large]);
    expect(model.starts(large)[0]).toBeGreaterThanOrEqual(2 * part);
    expect(await next.stored.parts()).toBe(0);
    expect((await next.stored.hashes())[`synthetic/${large}`]).toBe(model.sha256(large));
  });
}

test('a connection that is lost in the middle comes back', async ({ app, context, site }) => {
  const model = smallModel();
  model.offer(site);
  model.failWith(shard, { kind: 'stall', after: 500_000 });
  await app.open();
  await actions(app)('Download').click();
  await expect(app.model('Synthetic')).toContainText('4.5 MB of 5 MB');
  await context.setOffline(true);
  await expect(app.model('Synthetic')).toContainText('Offline: it goes on by itself', {
    timeout: 45_000,
  });
  await context.setOffline(false);
  await expect(actions(app)('Load')).toBeVisible();
  expect(model.starts(shard)).toHaveLength(2);
});

test('a download that is redirected to another host says so', async ({ app, site }) => {
  const model = smallModel();
  model.offer(site);
  const headers = { Location: `http://127.0.0.2:${site.port}/elsewhere` };
  model.failWith(shard, { kind: 'status', status: 302, headers });
  await app.open();
  await actions(app)('Download').click();
  await app.expectAlert('host-not-allowed', 'weightsHost');
});
