import type { ConversationRecord } from '../src/storage/conversation-record.ts';
import { sampleRecord } from '../src/storage/sample-record.ts';
import { AppPage } from './app-page.ts';
import { faultsOf } from './axe.ts';
import { ConversationsPage } from './conversations-page.ts';
import { expect, test } from './fixtures.ts';
import { languages, numberIn } from './language.ts';

const passphrase = 'correct horse battery staple';
const dayMs = 24 * 60 * 60 * 1000;

const aged = (id: string, days: number, pinned = false): ConversationRecord => ({
  ...sampleRecord(id, `Question ${id}`),
  updatedAt: Date.now() - days * dayMs,
  pinned,
});

for (const { language, name, address } of languages) {
  test(`old conversations are deleted after the chosen time, ${name}`, async ({ app }) => {
    const conversations = new ConversationsPage(app, language);
    const { page } = app;
    const { say, settings } = conversations;
    await conversations.open(address);
    await conversations.save();
    const records = [aged('old', 40), aged('older', 50), aged('pinned', 400, true), aged('new', 2)];
    for (const record of records) await conversations.put(record.id, record);
    await page.reload();
    await expect(conversations.items).toHaveCount(4);
    await conversations.select('Question older');

    const choice = settings.getByLabel(say('retention'));
    const confirm = settings.getByRole('button', { name: say('retention_do') });
    await test.step('a time that would delete some asks first', async () => {
      await conversations.openSettings();
      await choice.selectOption('365');
      await expect(confirm).toBeHidden();
      await choice.selectOption('30');
      await expect(settings).toContainText(`: ${numberIn(language, 1)}.`);
      expect(await faultsOf(page)).toEqual([]);
      await settings.getByRole('button', { name: say('cancel') }).click();
      await expect(choice).toBeFocused();
      await expect(choice).toHaveValue('365');
      await expect(conversations.items).toHaveCount(4);
      await choice.selectOption('30');
      await confirm.click();
      await expect(choice).toBeFocused();
      await conversations.closeSettings();
    });

    await test.step('the one that is open stays, the other is gone from storage', async () => {
      await expect(conversations.items).toHaveCount(3);
      await expect(conversations.item('Question older')).toBeVisible();
      await expect.poll(() => conversations.stored()).not.toContain('Question old"');
      expect(await conversations.stored()).toContain('Question older');
    });

    await test.step('another tab leaves it, until it is open nowhere', async () => {
      const other = new ConversationsPage(new AppPage(await page.context().newPage()), language);
      await other.app.page.goto(address);
      await expect(other.items).toHaveCount(3);
      await page.reload();
      await other.app.page.reload();
      await expect(other.items).toHaveCount(2);
      await expect(conversations.items).toHaveCount(2);
      await other.app.page.close();
    });

    await test.step('a page that stays open looks every hour', async () => {
      await page.clock.install();
      await page.reload();
      await expect(conversations.items).toHaveCount(2);
      await page.clock.fastForward(29 * dayMs);
      await expect(conversations.items).toHaveCount(1);
      await expect(conversations.items).toContainText('Question pinned');
      await expect.poll(() => conversations.stored()).not.toContain('Question new');
    });
  });
}

test('old encrypted conversations are deleted once they are unlocked', async ({ app }) => {
  const conversations = new ConversationsPage(app);
  const { page } = app;
  await conversations.open('/');
  await conversations.save();
  for (const record of [aged('old', 8), aged('new', 2)]) await conversations.put(record.id, record);
  await page.reload();
  await conversations.keep('Saved, encrypted', 'Encrypt conversations', passphrase);
  await page.evaluate(() => {
    localStorage.settings = JSON.stringify({ noticeAccepted: true, retentionDays: 7 });
  });
  const before = await conversations.stored();
  await page.reload();
  await expect(conversations.lockScreen).toBeVisible();
  expect(await conversations.stored()).toBe(before);
  await conversations.unlock(passphrase);
  await expect(conversations.items).toHaveCount(1);
  await expect(conversations.items).toContainText('Question new');
  await expect.poll(async () => (await conversations.stored()).length < before.length).toBe(true);
  await conversations.openSettings();
  await expect(conversations.settings).toContainText('cannot be read while they are locked');
  await expect(conversations.settings.getByLabel('Delete conversations after')).toHaveValue('7');
});
