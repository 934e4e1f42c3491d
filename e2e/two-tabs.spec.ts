import { AppPage } from './app-page.ts';
import { expect, test } from './fixtures.ts';
import { SyntheticModel } from './synthetic-model.ts';

const title = 'Synthetic';
const slow = 'params_shard_2.bin';
let model: SyntheticModel;
let other: AppPage;

// One tab downloads and waits for a server that has fallen silent; the other one is opened.
test.beforeEach(async ({ app, context, site }) => {
  model = new SyntheticModel(...Array<number>(5).fill(1_000_000));
  model.offer(site);
  model.failWith(slow, { kind: 'stall', after: 500_000 });
  await app.open();
  await app.action(title, 'Download').click();
  await expect(app.model(title)).toContainText('4.5 MB of 5 MB');
  other = new AppPage(await context.newPage());
  await other.page.goto(site.url);
  await expect(other.model(title)).toContainText('Another tab is bringing this model');
  await expect(other.model(title)).toContainText('4.5 MB of 5 MB');
  await expect(other.action(title, 'Download')).toBeHidden();
});
test.afterEach(({ site }) => {
  site.faults.clear();
});

test('a second tab watches, and takes over when the first is closed', async ({ app }) => {
  model.transfers = [];
  await app.page.close();
  await expect(other.action(title, 'Load')).toBeVisible({ timeout: 30_000 });
  await expect(other.alert).toHaveCount(0);
  expect(model.transfers.map(({ path }) => path)).toEqual([slow]);
});

test('a second tab learns that the model is stored', async ({ app }) => {
  await app.action(title, 'Pause').click();
  await expect(other.action(title, 'Download')).toBeVisible();
  await app.action(title, 'Resume').click();
  await expect(app.action(title, 'Load')).toBeVisible();
  await expect(other.action(title, 'Load')).toBeVisible();
  expect(model.starts(slow)).toHaveLength(2);

  await app.action(title, 'Delete').click();
  await expect(other.action(title, 'Download')).toBeVisible();
  await expect(other.alert).toHaveCount(0);
});

test('a second tab does not go on with what was paused in the first', async ({ app }) => {
  model.transfers = [];
  await app.action(title, 'Pause').click();
  await expect(other.model(title)).toContainText('of it is kept on this device');
  // Longer than it waits for a last word.
  await other.page.waitForTimeout(2000);
  expect(model.transfers).toEqual([]);
  await expect(app.action(title, 'Resume')).toBeVisible();
});
