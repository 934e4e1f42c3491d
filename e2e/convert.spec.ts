import { createHash } from 'node:crypto';
import { cp, readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { builtSite } from '../scripts/build.mjs';
import { root } from '../scripts/processes.mjs';
import { parseManifest } from '../src/shared/catalog.ts';
import { expect, test } from './fixtures.ts';

/** As Hugging Face would have it. */
const checkpoint = path.join(root, 'compile', 'demo', 'checkpoint');
const library = '/models/libraries/demo-q4f32_1.wasm';
const record = '/models/libraries/demo-q4f32_1.build.json';

test.beforeEach(({ site }) => {
  site.changeModels(() => ({ manifest: null }));
});
test.afterEach(({ site }) => {
  site.faults.clear();
});

test('published weights become the files that the command makes, and answer without a server', async ({
  app,
  context,
  site,
}) => {
  await app.open();
  await app.limitAnswers();
  site.forget();
  await app.chooseFolder(checkpoint);
  await expect(app.demo).toContainText('Stored on this device');
  await expect(app.alert).toHaveCount(0);
  const asked = site.requests.filter((url) => url.startsWith('/models/'));
  expect(asked, 'requests for files of models').toEqual([library, record]);

  const folder = path.join(builtSite, 'models', 'demo');
  const published = parseManifest(await readFile(path.join(folder, 'manifest.json'), 'utf8'));
  const wasm = await readFile(path.join(builtSite, library));
  expect(await app.stored.hashes()).toEqual({
    'demo/libraries/demo-q4f32_1.wasm': createHash('sha256').update(wasm).digest('hex'),
    ...Object.fromEntries(
      published.files.map(({ path: name, sha256 }) => [`demo/${name}`, sha256]),
    ),
  });
  // Where the weights came from is all that the folder itself does not say.
  expect(parseManifest((await app.stored.manifest('demo')) ?? '')).toEqual({
    ...published,
    source: 'checkpoint',
    revision: 'unknown',
  });

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

test('the folder carries the text of its licence, as the command would give it', async ({
  app,
  site,
}) => {
  const file = 'licences/llama-3/LICENSE.txt';
  const licence = { name: 'Llama 3 Community License', file, notice: null };
  site.changeModels(() => ({ manifest: null, licence }));
  await app.open();
  await app.chooseFolder(checkpoint);
  await expect(app.demo).toContainText('Stored on this device');
  const text = await readFile(path.join(root, 'public', file));
  const listed = parseManifest((await app.stored.manifest('demo')) ?? '').files;
  expect(listed.find(({ path: name }) => name === 'LICENSE.txt')).toMatchObject({
    bytes: text.byteLength,
    sha256: createHash('sha256').update(text).digest('hex'),
  });
  expect(listed.map(({ path: name }) => name)).toContain('NOTICE.txt');
});

test('weights that were not wholly downloaded are named, and nothing is stored', async ({
  app,
  site,
}) => {
  const folder = test.info().outputPath('checkpoint');
  await cp(checkpoint, folder, { recursive: true });
  await truncate(path.join(folder, 'model.safetensors'), 9_000_000);
  await app.open();
  site.forget();
  await app.chooseFolder(folder);
  await app.expectAlert('file-truncated', 'download the file again');
  expect(await app.stored.files()).toEqual([]);
  expect(site.requests).not.toContain(library);
});

test('weights that their library would compute wrongly are refused, and nothing is converted', async ({
  app,
}) => {
  const folder = test.info().outputPath('checkpoint');
  await cp(checkpoint, folder, { recursive: true });
  const file = path.join(folder, 'config.json');
  const config = JSON.parse(await readFile(file, 'utf8')) as object;
  await writeFile(file, JSON.stringify({ ...config, rope_theta: 1234 }));
  await app.open();
  await app.chooseFolder(folder);
  await app.expectAlert('library-differs', 'detail below says what differs');
  await app.demo.getByText('Technical detail').click();
  await expect(app.demo).toContainText('rope_theta is 1234');
  expect(await app.stored.files()).toEqual(['demo/libraries/demo-q4f32_1.wasm']);
});

test('a site that pins a version does not take weights that might be of another', async ({
  app,
  site,
}) => {
  site.faults.clear();
  await app.open();
  await app.chooseFolder(checkpoint);
  await app.expectAlert('folder-not-converted', 'npm run convert');
});
