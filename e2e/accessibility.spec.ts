import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { AppPage } from './app-page.ts';
import { expect, test } from './fixtures.ts';

/** What axe finds wrong with the page as it is now, one line each. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html}\n${failureSummary}`),
  );
}

const looks = [
  { name: 'light', colorScheme: 'light', address: '/' },
  { name: 'dark', colorScheme: 'dark', address: '/' },
  { name: 'Arabic', colorScheme: 'light', address: '/?lang=ar' },
] as const;

for (const { name, colorScheme, address } of looks) {
  test(`axe finds nothing wrong on the screens of a first visit, ${name}`, async ({
    app: { page },
    site,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(address);
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);

    await dialog.getByRole('button').click();
    await expect(page.getByRole('article').first()).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);

    await page.getByRole('banner').getByRole('button').click();
    await expect(dialog).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');

    const med42 = page.getByRole('article').nth(1);
    await med42.locator('summary').first().click();
    await med42.getByRole('button').last().click();
    await expect(dialog.getByRole('table')).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');

    site.faults.set('/models/demo/manifest.json', (_request, response) =>
      response.writeHead(503).end(),
    );
    await page
      .getByRole('article')
      .first()
      .getByRole('button', { name: /^(Download|تنزيل)$/ })
      .click();
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    site.faults.clear();
  });
}

test('axe finds nothing wrong with a conversation, light, dark and Arabic', async ({ ready }) => {
  const { page } = ready;
  await ready.ask('What is asthma?');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await faultsOf(page), colorScheme).toEqual([]);
  }
  await chooseLanguage(ready, 'العربية');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  expect(await faultsOf(page), 'Arabic').toEqual([]);
  await chooseLanguage(ready, 'English');
});

async function chooseLanguage({ page }: AppPage, language: string): Promise<void> {
  await page.getByRole('banner').getByRole('button').click();
  await page.getByRole('dialog').getByRole('combobox').selectOption(language);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}
