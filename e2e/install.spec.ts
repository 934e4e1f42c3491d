import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { builtSite } from '../scripts/build.mjs';
import { root } from '../scripts/processes.mjs';
import { AppPage } from './app-page.ts';
import { Drag } from './drag.ts';
import { expect, test } from './fixtures.ts';

const shard = 'params_shard_0.bin';
const library = '/models/libraries/demo-q4f32_1.wasm';
/** As `npm run convert` makes them. */
const demoFolder = path.join(root, 'public', 'models', 'demo');
const invitation = 'Drop the folder to install';

/** A copy of the demo's folder, for a test to spoil. */
async function copyOfDemo(): Promise<string> {
  const folder = test.info().outputPath('demo');
  await cp(demoFolder, folder, { recursive: true });
  return folder;
}

test.beforeEach(({ site }) => {
  site.changeModels(() => ({ manifest: null }));
});
test.afterEach(({ site }) => {
  site.faults.clear();
});

test('a folder is installed, loaded and answers, then without a server', async ({
  app,
  context,
  site,
}) => {
  await app.open();
  await app.limitAnswers();
  await expect(app.demo.getByRole('button', { name: 'Download' })).toBeHidden();
  site.forget();
  await app.chooseFolder(demoFolder);
  await expect(app.demo).toContainText('Stored on this device');
  await expect(app.alert).toHaveCount(0);
  const asked = site.requests.filter((url) => url.startsWith('/models/'));
  expect(asked, 'requests for files of models').toEqual([library]);
  await app.load();
  await expect(await app.ask('What is asthma?')).toContainText(/asthma is .*swollen and narrow/i);

  await expect(app.models).toContainText('works with the network off');
  await site.stop();
  await context.setOffline(true);
  await app.page.reload();
  await app.load();
  await expect(await app.ask('What is asthma?')).toContainText(/asthma is .*swollen and narrow/i);
  await site.start();
});

test('the keyboard opens the choice, and focus stays in the article', async ({ app }) => {
  await app.open();
  const choice = app.page.waitForEvent('filechooser');
  await app.demo.getByRole('button', { name: 'Install from files' }).focus();
  await app.page.keyboard.press('Enter');
  await (await choice).setFiles(demoFolder);
  await expect(app.demo.getByRole('button', { name: 'Load', exact: true })).toBeFocused();
});

/** Drags over the demo until it says that the files would be taken. */
async function dragOverDemo(app: AppPage, file: string): Promise<Drag> {
  const drag = await Drag.start(app.page, file);
  await expect(async () => {
    await drag.over(app.demo);
    await expect(app.demo).toContainText(invitation, { timeout: 200 });
  }).toPass();
  return drag;
}

test('a folder that is dropped onto a model is installed', async ({ app, site }) => {
  await app.open();
  const drag = await dragOverDemo(app, demoFolder);
  site.forget();
  await drag.drop();
  await expect(app.demo).toContainText('Stored on this device');
  await expect(app.demo).not.toContainText(invitation);
  await expect(app.alert).toHaveCount(0);
  const asked = site.requests.filter((url) => url.startsWith('/models/'));
  expect(asked, 'requests for files of models').toEqual([library]);
});

test('what is dropped elsewhere is not opened, and a stored model takes nothing', async ({
  app,
}) => {
  await app.open();
  const { page } = app;
  const file = path.join(demoFolder, 'manifest.json');
  const elsewhere = await dragOverDemo(app, file);
  await elsewhere.over(page.getByRole('heading', { level: 1 }));
  await expect(page.getByText(invitation)).toBeHidden();
  await elsewhere.drop();

  const wrong = await dragOverDemo(app, file);
  await wrong.drop();
  await app.expectAlert('folder-incomplete', 'Copy the folder again');
  await app.chooseFolder(demoFolder);
  await expect(app.demo).toContainText('Stored on this device');
  const stored = await Drag.start(page, demoFolder);
  await stored.over(app.demo);
  await expect(page.getByText(invitation)).toBeHidden();
  await stored.drop();
  await expect(app.demo).toContainText('Stored on this device');
  // A browser opens what nothing takes in a tab of its own.
  expect(page.context().pages()).toEqual([page]);
  await expect(app.alert).toHaveCount(0);
});

test('folders that hold something else say so, and then the right one is taken', async ({
  app,
}) => {
  const photos = test.info().outputPath('photos');
  await mkdir(photos);
  await writeFile(path.join(photos, 'beach.jpg'), 'sand');
  const other = await copyOfDemo();
  const manifest = path.join(other, 'manifest.json');
  const ours = await readFile(manifest, 'utf8');
  await writeFile(manifest, ours.replace('"model_id": "demo"', '"model_id": "other"'));

  await app.open();
  await app.chooseFolder(photos);
  await app.expectAlert('folder-not-converted', 'npm run convert');
  await app.chooseFolder(other);
  await app.expectAlert('folder-other-model', 'Choose the folder of this model');
  expect(await app.stored.files()).toEqual([]);

  // One folder deeper, beside the catalog and the libraries.
  await app.chooseFolder(path.dirname(demoFolder));
  await expect(app.demo).toContainText('Stored on this device');
  await expect(app.alert).toHaveCount(0);
});

test('weights that are quantised for another library are refused before any is stored', async ({
  app,
}) => {
  const folder = await copyOfDemo();
  const manifest = path.join(folder, 'manifest.json');
  const ours = await readFile(manifest, 'utf8');
  await writeFile(manifest, ours.replace('"quantization": "q4f32_1"', '"quantization": "q4f16_1"'));
  await app.open();
  await app.chooseFolder(folder);
  await app.expectAlert('folder-other-quantization', 'convert the published weights again');
  expect(await app.stored.files()).toEqual(['demo/libraries/demo-q4f32_1.wasm']);
});

test('a missing file is found before anything is stored', async ({ app }) => {
  const folder = await copyOfDemo();
  await writeFile(path.join(folder, shard), 'short');
  await app.open();
  await app.chooseFolder(folder);
  await app.expectAlert('folder-incomplete', 'Copy the folder again');
  expect(await app.stored.files()).toEqual([]);
});

test('a flipped bit is named and not stored, and the rest is not read twice', async ({
  app,
  site,
}) => {
  const folder = await copyOfDemo();
  const bytes = await readFile(path.join(folder, shard));
  bytes.writeUInt8(bytes.readUInt8(1_000_000) ^ 1, 1_000_000);
  await writeFile(path.join(folder, shard), bytes);
  await app.open();
  await app.chooseFolder(folder);
  await app.expectAlert('file-corrupt', 'Copy that file again');
  await app.demo.getByText('Technical detail').click();
  await expect(app.demo.getByText(`${shard}: SHA-256`)).toBeVisible();
  expect(await app.stored.files()).toEqual([
    'demo/libraries/demo-q4f32_1.wasm',
    'demo/mlc-chat-config.json',
  ]);

  site.forget();
  await app.chooseFolder(demoFolder);
  await expect(app.demo).toContainText('Stored on this device');
  expect(site.requests).not.toContain(library);
  const names = (await readdir(demoFolder)).filter((name) => name !== 'manifest.json');
  expect(await app.stored.files()).toEqual(
    ['libraries/demo-q4f32_1.wasm', ...names].map((name) => `demo/${name}`).sort(),
  );
});

test('a file that changes after it was chosen is not stored', async ({ app, site }) => {
  const folder = await copyOfDemo();
  const wasm = await readFile(path.join(builtSite, library));
  site.faults.set(library, (_request, response) => {
    void writeFile(path.join(folder, shard), 'changed').then(() => response.end(wasm));
  });
  await app.open();
  await app.chooseFolder(folder);
  await app.expectAlert('file-unreadable', 'Choose the folder again');
  expect(await app.stored.files()).not.toContain(`demo/${shard}`);
});

test('a full disk is named, and what fitted is kept', async ({
  smallDisk: { app, allow },
  site,
}) => {
  await allow(5_000_000);
  await app.open();
  await app.chooseFolder(demoFolder);
  await app.expectAlert('storage-full', 'Free disk space');
  expect(await app.stored.files()).not.toContain(`demo/${shard}`);

  await allow(100_000_000);
  site.forget();
  await app.chooseFolder(demoFolder);
  await expect(app.demo).toContainText('Stored on this device');
  expect(site.requests).not.toContain(library);
});

test('an installation can be cancelled', async ({ app, site }) => {
  const reached = new Promise<void>((resolve) => {
    site.faults.set(library, () => resolve());
  });
  await app.open();
  await app.chooseFolder(demoFolder);
  await reached;
  await app.demo.getByRole('button', { name: 'Cancel' }).click();
  await expect(app.demo.getByRole('button', { name: 'Install from files' })).toBeVisible();
  await expect(app.alert).toHaveCount(0);
});
