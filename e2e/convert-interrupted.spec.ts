import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import { parseManifest } from '../src/shared/catalog.ts';
import { command } from './commands.ts';
import { expect, test } from './fixtures.ts';
import {
  id,
  offer,
  prefillChunkSize,
  quantization,
  title,
  writeCheckpoint,
} from './large-checkpoint.ts';

const converting = 'Converting the published weights';

test.beforeEach(({ site }) => offer(site));
test.afterEach(({ site }) => site.faults.clear());

/**
 * Waits until a model's conversion is so far, from 0 to 1, and has the page itself press a button
 * then: it is over faster than a test looks, decides and clicks.
 */
async function reach(model: Locator, fraction: number, press?: string): Promise<void> {
  await model.evaluate(
    (article, [phase, least, name]) =>
      new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => look());
        function look(): void {
          const bar = article.querySelector<HTMLProgressElement>(`progress[aria-label="${phase}"]`);
          const buttons = [...article.querySelectorAll('button')];
          const button = buttons.find(({ textContent }) => textContent.trim() === name);
          if (!bar || bar.value < least) return;
          observer.disconnect();
          button?.click();
          resolve();
        }
        const all = { subtree: true, childList: true, attributes: true, characterData: true };
        observer.observe(article, all);
        look();
      }),
    [converting, fraction, press] as const,
  );
}

/** Notes how far a model's conversion is each time it says so. @returns gives the least, from 0 to 1 */
async function watchProgress(model: Locator): Promise<() => Promise<number>> {
  const seen = await model.evaluateHandle((article, phase) => {
    const values: number[] = [];
    const observer = new MutationObserver(() => {
      const bar = article.querySelector<HTMLProgressElement>(`progress[aria-label="${phase}"]`);
      if (bar) values.push(bar.value);
    });
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(article, all);
    return values;
  }, converting);
  return async () => Math.min(...(await seen.jsonValue()));
}

/** A share of the weights whose shards are all finished when a conversion is interrupted at 0.6. */
const finished = 0.3;

test('a paused conversion goes on with the shards that are missing', async ({ app }) => {
  const folder = test.info().outputPath('checkpoint');
  await writeCheckpoint(folder);
  await app.open();
  const model = app.model(title);
  await app.chooseFolder(folder, model);
  await reach(model, 0.6, 'Pause');
  await expect(model.getByRole('progressbar', { name: 'Paused' })).toBeVisible();
  const least = await watchProgress(model);
  await model.getByRole('button', { name: 'Resume' }).click();
  await expect(model).toContainText('Stored on this device');
  expect(await least(), 'where the conversion went on').toBeGreaterThan(finished);
  await expect(app.alert).toHaveCount(0);

  const out = test.info().outputPath(id);
  await command(
    'convert',
    ...[folder, '--quantization', quantization, '--out', out],
    ...['--licence', 'Apache-2.0', '--prefill-chunk-size', String(prefillChunkSize)],
  );
  const made = parseManifest(await readFile(path.join(out, 'manifest.json'), 'utf8'));
  expect(made.files.length).toBeGreaterThan(8);
  expect(parseManifest((await app.stored.manifest(id)) ?? '')).toEqual(made);
});

test('what was finished outlives a cancelled conversion, and a reload in the middle', async ({
  app,
}) => {
  const folder = test.info().outputPath('checkpoint');
  await writeCheckpoint(folder);
  await app.open();
  const model = app.model(title);
  await app.chooseFolder(folder, model);
  await reach(model, 0.4, 'Cancel');
  await expect(model.getByRole('button', { name: 'Install from files' })).toBeVisible();
  await expect(model).toContainText('of it is kept on this device');
  await expect(app.alert).toHaveCount(0);

  await app.chooseFolder(folder, model);
  await reach(model, 0.6);
  await app.page.reload();
  await expect(model).toContainText('of it is kept on this device');

  const least = await watchProgress(model);
  await app.chooseFolder(folder, model);
  await expect(model).toContainText('Stored on this device');
  expect(await least(), 'where the conversion went on').toBeGreaterThan(finished);
  await expect(app.alert).toHaveCount(0);
});
