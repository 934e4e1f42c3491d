import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import { builtSite } from '../scripts/build.mjs';
import { root } from '../scripts/processes.mjs';
import { parseCatalog } from '../src/shared/catalog.ts';
import type { AppPage } from './app-page.ts';
import { faultsOf } from './axe.ts';
import { ConversationsPage } from './conversations-page.ts';
import { expect, test } from './fixtures.ts';

const shard = 'params_shard_0.bin';
const shardUrl = `/models/demo/${shard}`;
const demoFolder = path.join(root, 'public', 'models', 'demo');

/** The region Storage, opened. */
async function openStorage({ page }: AppPage): Promise<Locator> {
  const region = page.getByRole('region', { name: 'Storage' });
  await region.locator('summary').first().click();
  return region;
}

/** The demo downloaded, and the region Storage open. */
async function stored(app: AppPage): Promise<Locator> {
  await app.open();
  await app.download();
  return openStorage(app);
}

test.afterEach(({ site }) => {
  site.faults.clear();
});

test('size, estimate and the browser’s answer are shown, and all files verify', async ({
  app,
  site,
}) => {
  const region = await stored(app);
  await expect(region).toContainText(/MB used/);
  await expect(region.getByRole('listitem')).toContainText(/7\.\d MB/);
  await expect(region).toContainText(/About .* free/);
  await expect(region).toContainText('Both are the browser’s estimates.');
  await expect(region).toContainText('The browser was asked and made no promise.');
  await expect(region.getByRole('button', { name: 'Ask the browser to keep it' })).toBeVisible();
  site.forget();
  await region.getByRole('button', { name: 'Verify' }).click();
  await expect(region).toContainText('All files intact: 6.');
  expect(site.requests.filter((url) => url.startsWith('/models/'))).toEqual([]);
});

test('a corrupt shard is found, and Repair fetches only that file', async ({ app, site }) => {
  const region = await stored(app);
  await app.stored.corrupt(`demo/${shard}`);
  await region.getByRole('button', { name: 'Verify' }).click();
  await expect(region).toContainText('Broken files: 1 of 6.');
  await expect(region).toContainText(shard);
  site.forget();
  await region.getByRole('button', { name: 'Repair' }).click();
  await expect(region).toContainText('Repaired. Files stored anew: 1.');
  expect(site.requests.filter((url) => url.startsWith('/models/'))).toEqual([
    '/models/demo/manifest.json',
    shardUrl,
  ]);
  await region.getByRole('button', { name: 'Verify' }).click();
  await expect(region).toContainText('All files intact: 6.');
});

test('a model installed from files is repaired from its folder', async ({ app, site }) => {
  const file = await readFile(path.join(builtSite, 'models', 'catalog.json'), 'utf8');
  const { models, ...catalog } = parseCatalog(file);
  const edited = { ...catalog, models: models.map((model) => ({ ...model, manifest: null })) };
  site.faults.set('/models/catalog.json', (_request, response) =>
    response.end(JSON.stringify(edited)),
  );
  await app.open();
  await app.chooseFolder(demoFolder);
  await expect(app.demo).toContainText('Stored on this device');
  const region = await openStorage(app);
  await app.stored.corrupt(`demo/${shard}`);
  await region.getByRole('button', { name: 'Verify' }).click();
  await expect(region).toContainText('asks for the folder');
  site.forget();
  const choice = app.page.waitForEvent('filechooser');
  await region.getByRole('button', { name: 'Repair' }).click();
  await (await choice).setFiles(demoFolder);
  await expect(region).toContainText('Repaired. Files stored anew: 1.');
  expect(site.requests.filter((url) => url.startsWith('/models/'))).toEqual([]);
});

test('an exported folder is the one that was published', async ({ app }) => {
  // The browser's own choice of a folder is not part of a page: this is what it gives.
  await app.page.addInitScript(() => {
    Object.defineProperty(window, 'showDirectoryPicker', {
      value: () => navigator.storage.getDirectory(),
    });
  });
  const region = await stored(app);
  await region.getByRole('button', { name: 'Export' }).click();
  await expect(region).toContainText(/Exported to the folder .*demo/);
  const names = await readdir(demoFolder);
  const exported = await app.page.evaluate(async () => {
    const parent = await navigator.storage.getDirectory();
    const folder = await parent.getDirectoryHandle('demo');
    const files: [string, number[]][] = [];
    for await (const [name, handle] of folder.entries()) {
      const file = await (handle as FileSystemFileHandle).getFile();
      const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
      files.push([name, [...new Uint8Array(digest)]]);
    }
    return files.sort();
  });
  const published = await Promise.all(
    names.sort().map(async (name) => {
      const bytes = await readFile(path.join(demoFolder, name));
      const digest = await crypto.subtle.digest('SHA-256', bytes);
      return [name, [...new Uint8Array(digest)]];
    }),
  );
  expect(exported).toEqual(published);
});

test('everything is deleted after a question, and what is left is shown', async ({ app }) => {
  const conversations = new ConversationsPage(app);
  const region = await stored(app);
  // Locked, as if the passphrase had been forgotten.
  await conversations.keep('Saved, encrypted', 'Encrypt conversations', 'four random words');
  await conversations.region.getByRole('button', { name: 'Lock now' }).click();
  await app.page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const folder = await navigator.storage.getDirectory();
    await folder.getDirectoryHandle('webllm-resume', { create: true });
  });
  await region.getByRole('button', { name: 'Delete everything' }).click();
  const dialog = app.page.getByRole('dialog', { name: 'Delete everything' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await app.stored.files()).not.toEqual([]);

  await region.getByRole('button', { name: 'Delete everything' }).click();
  await dialog.getByRole('button', { name: 'Delete everything' }).click();
  await expect(region).toContainText('Everything was deleted.');
  await expect(region).toContainText('nothing is left in databases, caches, files');
  await expect(region).toContainText('No model is stored.');
  await expect(app.demo.getByRole('button', { name: 'Download' })).toBeVisible();
  expect(await app.stored.files()).toEqual([]);
  await expect(conversations.lockScreen).toBeHidden();
  expect(await conversations.stored()).toBe('');
  const left = await app.page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const countOf = async (names: AsyncIterable<string>): Promise<number> => {
      let count = 0;
      for await (const name of names) count += name.length > 0 ? 1 : 0;
      return count;
    };
    return {
      entries: localStorage.length + sessionStorage.length,
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      files: await countOf(folder.keys()),
    };
  });
  expect(left).toEqual({ entries: 0, caches: [], workers: 0, files: 0 });

  await app.page.reload();
  await app.accept();
  await expect(app.demo).toBeVisible();
  await expect(app.alert).toHaveCount(0);
});

test('a model that the browser removed is explained on the next visit', async ({ app, site }) => {
  await stored(app);
  // No page of the site is open while the browser removes what it stored.
  const { page } = app;
  await page.goto('about:blank');
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(site.url).origin,
    storageTypes: 'indexeddb',
  });
  await page.goto('/');
  await app.expectAlert('model-lost', 'is no longer on this device. Nobody deleted it');
  await app.button('Download again').click();
  await expect(app.demo.getByRole('button', { name: 'Load', exact: true })).toBeVisible();
  await expect(app.alert).toHaveCount(0);
});

test('axe finds nothing wrong with the region, light, dark and Arabic', async ({ app }) => {
  const region = await stored(app);
  const { page } = app;
  await app.stored.corrupt(`demo/${shard}`);
  await region.getByRole('button', { name: 'Verify' }).click();
  await expect(region).toContainText('Broken files');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await faultsOf(page), colorScheme).toEqual([]);
  }
  await region.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await faultsOf(page), 'dialog').toEqual([]);
  await page.goto('/?lang=ar');
  await page.getByRole('region', { name: 'التخزين' }).locator('summary').first().click();
  await expect(page.getByRole('button', { name: 'تحقّق' })).toBeVisible();
  expect(await faultsOf(page), 'Arabic').toEqual([]);
});
