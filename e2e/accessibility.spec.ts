import type { Locator } from '@playwright/test';
import { sampleRecord } from '../src/storage/sample-record.ts';
import type { AppPage } from './app-page.ts';
import { faultsOf } from './axe.ts';
import { ConversationsPage } from './conversations-page.ts';
import { expect, test } from './fixtures.ts';

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

    await page.getByRole('banner').getByRole('button').last().click();
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

const passphrase = 'correct horse battery staple';

for (const { language, address, colorSchemes } of [
  { language: 'English', address: '/', colorSchemes: ['light', 'dark'] },
  { language: 'Arabic', address: '/?lang=ar', colorSchemes: ['light'] },
] as const) {
  test(`axe finds nothing wrong with what is kept on the device, ${language}`, async ({ app }) => {
    const { page } = app;
    const conversations = new ConversationsPage(app);
    const region = (name: RegExp): Locator => page.getByRole('region', { name });
    const list = region(/^(Conversations|المحادثات)$/);
    const dialog = page.getByRole('dialog');
    const expectNoFaults = async (where: string): Promise<void> => {
      for (const colorScheme of colorSchemes) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await faultsOf(page), `${where}, ${colorScheme}`).toEqual([]);
      }
    };

    await app.open();
    await app.download();
    await conversations.keep('Saved', 'Save conversations');
    for (const id of ['one', 'two']) await conversations.put(id, sampleRecord(id));
    await conversations.put('torn', 'not a record at all');
    await page.goto(address);

    const items = list.getByRole('listitem').filter({ hasText: 'What is asthma?' });
    await expect(items).toHaveCount(2);
    await items.first().getByRole('button').last().click();
    await items.last().getByRole('button').last().click();
    await items
      .last()
      .getByRole('button', { name: /^(Rename|إعادة التسمية)$/ })
      .click();
    await expect(list.getByRole('textbox')).toBeFocused();
    await list.locator('summary').last().click();
    await expectNoFaults('conversations');

    await items.first().getByRole('button').last().click();
    await expect(dialog).toBeVisible();
    await expectNoFaults('whether to delete one');
    await page.keyboard.press('Escape');

    const storage = region(/^(Storage|التخزين)$/);
    await storage.locator('summary').click();
    await expect(storage.getByRole('listitem')).toBeVisible();
    await expectNoFaults('storage');

    const leaves = region(/^(What leaves this device|ما يغادر هذا الجهاز)$/);
    await leaves.locator('summary').click();
    await expect(leaves.getByRole('listitem').first()).toBeVisible();
    await expectNoFaults('what leaves the device');

    await page.getByRole('banner').getByRole('button').last().click();
    await dialog.getByRole('radio').last().check();
    await dialog.locator('input[type=password]').first().fill('too short');
    await expectNoFaults('how to encrypt');
    for (const field of await dialog.locator('input[type=password]').all()) {
      await field.fill(passphrase);
    }
    await dialog.locator('form button[type=submit]').click();
    await expect(dialog.getByRole('combobox')).toHaveCount(3);
    await expectNoFaults('when to lock');

    await page.reload();
    const lockScreen = region(/^(Conversations are locked|المحادثات مقفلة)$/);
    await expect(lockScreen).toBeVisible();
    await expectNoFaults('the lock screen');
    await lockScreen.locator('input').fill('wrong');
    await lockScreen.locator('button[type=submit]').click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expectNoFaults('a wrong passphrase');
  });
}

async function chooseLanguage({ page }: AppPage, language: string): Promise<void> {
  await page.getByRole('banner').getByRole('button').last().click();
  await page.getByRole('dialog').getByRole('combobox').first().selectOption(language);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}
