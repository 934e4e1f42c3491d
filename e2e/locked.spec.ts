import type { Locator } from '@playwright/test';
import { AppPage } from './app-page.ts';
import { ConversationsPage } from './conversations-page.ts';
import { expect, test } from './fixtures.ts';

const passphrase = 'correct horse battery staple';
const question = 'What is asthma?';

test('encrypted conversations: unreadable on the disk, locked, unlocked, forgotten', async ({
  app,
}) => {
  const conversations = new ConversationsPage(app);
  await app.open();
  await app.download();
  await app.load();
  await conversations.keep('Saved, encrypted', 'Encrypt conversations', passphrase);
  await app.ask(question);
  const whole = await app.answers.first().locator('p').first().innerText();
  await conversations.act(question, 'Rename');
  await conversations.region.getByLabel('Title').fill('Wheezing at night');
  await conversations.region.getByRole('button', { name: 'Save' }).click();

  await test.step('nothing of it can be read on the disk', async () => {
    const words = [question, 'asthma', 'Wheezing', 'demo', ...whole.split(/\W+/).filter(isWord)];
    await expect.poll(() => conversations.stored()).toContain('ciphertext');
    const stored = await conversations.stored();
    for (const word of words) expect(stored).not.toContain(word);
  });

  await test.step('locking stops an answer, and takes everything off the page', async () => {
    await app.message.fill('What is a stroke?');
    await app.button('Send').click();
    await expect(app.answers.nth(1)).toContainText(/\w+ \w+/);
    await app.message.fill('Half a question');
    await conversations.region.getByRole('button', { name: 'Lock now' }).click();
    await expect(conversations.lockScreen).toBeVisible();
    await expect(conversations.lockScreen.getByLabel('Passphrase')).toBeFocused();
    const page = await app.page.content();
    for (const word of ['asthma', 'stroke', 'Wheezing', 'Half a']) expect(page).not.toContain(word);
    await expect(app.demo.getByRole('button', { name: 'Load', exact: true })).toBeVisible();
  });

  await test.step('in one column it comes first, to the eye and to the keyboard', async () => {
    const { page } = app;
    const field = conversations.lockScreen.getByLabel('Passphrase');
    const topOf = async (part: Locator): Promise<number> => (await part.boundingBox())?.y ?? NaN;
    const tabFromSettings = async (): Promise<void> => {
      await app.button('Settings').focus();
      await page.keyboard.press('Tab');
    };
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(async () => (await topOf(field)) < (await topOf(app.models))).toBe(true);
    await tabFromSettings();
    await expect(field).toBeFocused();
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  await test.step('a wrong passphrase changes nothing', async () => {
    const before = await conversations.stored();
    await conversations.unlock('incorrect horse battery staple');
    await app.expectAlert('wrong-passphrase', 'try again');
    expect(await conversations.stored()).toBe(before);
  });

  await test.step('the right one brings everything back', async () => {
    await conversations.unlock(passphrase);
    await expect(app.questions).toHaveText([question, 'What is a stroke?']);
    expect(await app.answers.first().locator('p').first().innerText()).toBe(whole);
    await expect(app.answers.nth(1)).toContainText('Not complete');
    await expect(conversations.item('Wheezing at night')).toBeVisible();
  });

  await test.step('a tab that nobody uses locks all of them', async () => {
    const other = new AppPage(await app.page.context().newPage());
    await other.page.clock.install();
    await other.page.goto('/');
    const there = new ConversationsPage(other);
    await there.unlock(passphrase);
    await expect(there.item('Wheezing at night')).toBeVisible();
    await other.page.clock.fastForward('14:30');
    await expect(there.lockScreen).toBeHidden();
    await other.page.clock.fastForward('00:40');
    await expect(there.lockScreen).toBeVisible();
    await expect(conversations.lockScreen).toBeVisible();
    expect(await other.page.content()).not.toContain('Wheezing');
    await other.page.close();
  });

  await test.step('another passphrase', async () => {
    await conversations.unlock(passphrase);
    await app.button('Settings').click();
    await app.settings.getByRole('button', { name: 'Change the passphrase' }).click();
    await app.settings.getByLabel('Current passphrase').fill(passphrase);
    await app.settings.getByLabel('New passphrase').fill('another four words here');
    await app.settings.getByLabel('Passphrase again').fill('another four words here');
    await app.settings.getByRole('button', { name: 'Change the passphrase' }).click();
    await expect(app.settings).toContainText('The passphrase was changed.');
    await app.settings.getByRole('button', { name: 'Close' }).click();
    await app.page.reload();
    await conversations.unlock(passphrase);
    await app.expectAlert('wrong-passphrase', 'try again');
    await conversations.unlock('another four words here');
    await conversations.select('Wheezing at night');
    await expect(app.questions).toHaveText([question, 'What is a stroke?']);
  });

  await test.step('without the passphrase they can still be deleted', async () => {
    await app.page.reload();
    await conversations.deleteAll(conversations.lockScreen);
    await expect(conversations.lockScreen).toBeHidden();
    await expect(conversations.region).toContainText('Kept only while this page is open');
    expect(await conversations.stored()).toBe('');
    await expect(app.demo).toContainText('Stored on this device');
  });
});

test('locking reaches a tab in which nothing was ever saved', async ({ app, context, site }) => {
  await app.open();
  await app.limitAnswers();
  await app.download();
  const other = new AppPage(await context.newPage());
  await other.page.goto(site.url);
  await other.load();
  await other.ask(question);
  const conversations = new ConversationsPage(app);
  await conversations.keep('Saved, encrypted', 'Encrypt conversations', passphrase);
  const there = new ConversationsPage(other);
  await expect(there.lockScreen).toBeVisible();

  await conversations.unfold();
  await conversations.region.getByRole('button', { name: 'Lock now' }).click();
  await expect(other.demo.getByRole('button', { name: 'Load', exact: true })).toBeVisible();
  await there.unlock(passphrase);
  await expect(there.lockScreen).toBeHidden();
  await expect(other.questions).toHaveCount(0);
  expect(await other.page.content()).not.toContain('asthma');
});

/** Long enough not to be in random bytes by chance. */
function isWord(text: string): boolean {
  return text.length >= 4;
}
