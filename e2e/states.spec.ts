import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { readJson, root } from '../scripts/processes.mjs';
import { faultsOf } from './axe.ts';
import { builtHeaders } from './built-headers.ts';
import { expect, test } from './fixtures.ts';

// The faults below are the server's: what a service worker keeps would hide them.
test.use({ serviceWorkers: 'block' });

type Texts = Readonly<Record<string, string>>;

const desktop = { width: 1280, height: 720 };
const looks = [
  { name: 'light', colorScheme: 'light', viewport: desktop },
  { name: 'dark', colorScheme: 'dark', viewport: desktop },
  { name: 'phone', colorScheme: 'light', viewport: { width: 390, height: 844 } },
] as const;

async function expectNoFaults(page: Page, state: string): Promise<void> {
  for (const { name, colorScheme, viewport } of looks) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await faultsOf(page), `${state}, ${name}`).toEqual([]);
  }
  await page.setViewportSize(desktop);
}

for (const language of ['en', 'ar'] as const) {
  test(`axe finds nothing wrong in any state of the page, ${language}`, async ({
    app: { page },
    site,
  }) => {
    const texts = readJson(path.join(root, 'messages', `${language}.json`)) as Texts;
    const button = (text: string, within: Page | Locator = page): Locator =>
      within.getByRole('button', { name: texts[text] ?? '', exact: true });
    const models = page.getByRole('region', { name: texts.models ?? '', exact: true });
    const demo = models.getByRole('article').first();
    /** Has the server keep a file back; what it answers in the end is a failure. */
    const holdBack = (file: string): (() => void) => {
      const held: ServerResponse[] = [];
      site.faults.set(file, (_request, response) => void held.push(response));
      return () => {
        site.faults.clear();
        for (const response of held) response.destroy();
      };
    };

    await page.goto(`/?lang=${language}`);
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoFaults(page, 'first run');
    await button('before_accept').click();
    await expect(button('welcome_demo')).toBeVisible();
    await expectNoFaults(page, 'no model');

    let release = holdBack('/models/demo/manifest.json');
    await button('welcome_demo').click();
    await expect(demo.getByRole('progressbar')).toBeVisible();
    await expectNoFaults(page, 'downloading');
    await button('pause', demo).click();
    await expect(button('resume', demo)).toBeVisible();
    await expectNoFaults(page, 'paused');
    release();
    await button('resume', demo).click();
    await expect(button('load', demo)).toBeVisible();
    await expectNoFaults(page, 'stored');

    const engine = Object.keys(builtHeaders()).find((file) => file.startsWith('/workers/engine-'));
    release = holdBack(engine ?? '');
    await button('load', demo).click();
    await expect(demo.getByRole('progressbar')).toBeVisible();
    await expectNoFaults(page, 'loading');
    release();
    await expect(page.getByRole('alert')).toBeVisible();
    await expectNoFaults(page, 'failed');

    await button('load', demo).click();
    await expect(page.getByRole('textbox')).toBeVisible({ timeout: 120_000 });
    await expectNoFaults(page, 'ready');
    await page.getByRole('textbox').fill('What is asthma?');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText(texts.status_answered ?? '', {
      timeout: 60_000,
    });
    await expectNoFaults(page, 'answered');

    for (const dialog of ['shortcuts', 'settings']) {
      await button(dialog).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoFaults(page, dialog);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }

    await page.setViewportSize(looks[2].viewport);
    await button('menu').click();
    await expect(demo).toBeVisible();
    expect(await faultsOf(page), 'the menu of a phone').toEqual([]);
  });
}

test('axe finds nothing wrong where no model can run', async ({ app }) => {
  await app.page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'gpu');
  });
  await app.open();
  await expect(app.alert).toBeVisible();
  await expectNoFaults(app.page, 'no WebGPU');
});
