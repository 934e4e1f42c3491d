import type { CatalogModel } from '../src/shared/catalog.ts';
import { expect, test } from './fixtures.ts';

const f16 = 'Llama3-Med42-8B (q4f16_1)';
const f32 = 'Llama3-Med42-8B (q4f32_1)';

const library = ({ id }: CatalogModel): CatalogModel['library'] => ({
  path: `libraries/${id}.wasm`,
  bytes: 4_700_000,
  sha256: 'a'.repeat(64),
});
const isDemo = ({ id }: CatalogModel): boolean => id === 'demo';

test.afterEach(({ site }) => {
  site.faults.clear();
});

test('Med42 without a weights host: what it needs, and what to do', async ({ app, site }) => {
  site.changeModels((model) => (isDemo(model) ? {} : { library: library(model), manifest: null }));
  await app.open();
  const entry = app.model(f32);
  await expect(entry).toContainText('Built with Meta Llama 3');
  await expect(entry).toContainText('It takes 5 GB, and this site has no download of it.');
  await expect(entry.getByRole('button', { name: 'Install from files' })).toBeVisible();
  await expect(entry.getByRole('button', { name: 'Download' })).toBeHidden();
  await entry.getByText('How to get this model').click();
  await expect(entry).toContainText('npm run convert -- FOLDER --quantization q4f32_1');
  await expect(entry).toContainText('Press Install from files');

  // SwiftShader does not compute in half precision.
  const unfit = app.model(f16);
  await expect(unfit).toContainText(/lacks a feature .*8B \(q4f32_1\)\S? can run on it/);
  await expect(unfit.getByRole('button')).toHaveText(['Model card']);
  await unfit.getByText('How to get this model').click();
  await expect(unfit).not.toContainText('Install from files');
  await expect(app.alert).toHaveCount(0);
});

test('Med42 without a library: which command makes it', async ({ app, site }) => {
  site.changeModels((model) => (isDemo(model) ? {} : { library: null, manifest: null }));
  await app.open();
  const entry = app.model('Llama3-Med42-70B (q4f16_1)');
  await entry.getByText('Details').click();
  await expect(entry).toContainText('42.7 GB');
  await expect(entry).toContainText('This site does not carry the program that runs this model.');
  await entry.getByText('How to get this model').click();
  await expect(entry).toContainText('npm run compile -- Llama3-Med42-70B-q4f16_1');
  await expect(entry.getByRole('button')).toHaveText(['Model card']);
  await expect(entry).not.toContainText('Install from files');
});

test('a context is chosen, kept for the next visit, and holds', async ({ app, site }) => {
  site.changeModels((model) => (isDemo(model) ? { contextSizes: [2048, 256] } : {}));
  await app.open();
  const choice = app.demo.getByRole('combobox', { name: 'Context' });
  await app.demo.getByText('Details').click();
  await expect(choice.getByRole('option')).toHaveText([
    '2,048 tokens: context memory 8.4 MB of 15.7 MB',
    '256 tokens: context memory 1 MB of 8.3 MB',
  ]);
  await choice.selectOption('256');
  await expect(app.demo).toContainText('8.3 MB (context 1 MB)');
  await app.page.reload();
  await app.demo.getByText('Details').click();
  await expect(choice).toHaveValue('256');

  await app.limitAnswers(16);
  await app.download();
  await app.load();
  await expect(choice).toBeDisabled();
  await app.send('What is asthma? '.repeat(80));
  await app.expectAlert('context-exceeded', 'Shorten it');
  await app.button('New conversation').click();
  await expect(await app.ask('What is asthma?')).toContainText(/asthma is a/i);
});

test('the other models make room once one is ready', async ({ app }) => {
  await app.open();
  await expect(app.model(f32)).toBeVisible();
  await app.download();
  await app.load();
  await expect(app.model(f32)).toBeHidden();
  await app.button('Other models').click();
  await expect(app.model(f32)).toBeVisible();
});

test('the model card, and the licence that stays readable without a server', async ({
  app,
  site,
}) => {
  await app.open();
  await app.model(f32).getByRole('button', { name: 'Model card' }).click();
  await expect(app.modelCard).toContainText('Built with Meta Llama 3');
  await expect(app.modelCard.getByRole('row', { name: /MedQA/ })).toContainText('62.84');
  await expect(app.models).toContainText('works with the network off');
  await site.stop();
  for (const [link, text] of [
    ['Llama 3 Community License', 'META LLAMA 3 COMMUNITY LICENSE AGREEMENT'],
    ['Notice', 'Copyright © Meta Platforms, Inc.'],
  ] as const) {
    const opening = app.page.waitForEvent('popup');
    await app.modelCard.getByRole('link', { name: link }).click();
    const shown = await opening;
    await expect(shown.getByText(text)).toBeVisible();
    await shown.close();
  }
  await site.start();
  await app.modelCard.getByRole('button', { name: 'Close' }).click();
  await expect(app.model(f32).getByRole('button', { name: 'Model card' })).toBeFocused();

  await app.download();
  await app.demo.getByRole('button', { name: 'Model card' }).click();
  await expect(app.modelCard).toContainText('trained by this repository');
});

test('the page stays at its top while the models appear', async ({ app }) => {
  await app.open();
  expect(await app.page.evaluate(() => scrollY)).toBe(0);
});
