import type { Locator } from '@playwright/test';
import { sampleRecord } from '../src/storage/sample-record.ts';
import { AppPage } from './app-page.ts';
import { faultsOf } from './axe.ts';
import { ConversationsPage } from './conversations-page.ts';
import { expect, test } from './fixtures.ts';
import { tabEnds } from './tab-ends.ts';

const title = 'What is asthma?';

test.describe('conversations', () => {
  test.afterEach(async ({ ready }) => {
    const conversations = new ConversationsPage(ready);
    await conversations.unfold();
    await conversations.deleteAll();
  });

  test('are not saved until the person chooses so', async ({ ready }) => {
    const conversations = new ConversationsPage(ready);
    await expect(conversations.region).toContainText('Kept only while this page is open');
    await ready.ask(title);
    expect(await conversations.stored()).toBe('no database');
    await conversations.unfold();
    await expect(conversations.item(title).first()).toBeVisible();
    expect(await conversations.stored()).toBe('no database');
    const local = await ready.page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
    expect(local).not.toContain('asthma');
  });

  test('are listed, opened, renamed, pinned and deleted', async ({ ready }) => {
    const conversations = new ConversationsPage(ready);
    const answer = await ready.ask(title);
    const words = await answer.innerText();
    await ready.button('New conversation').click();
    await expect(ready.answers).toHaveCount(0);
    await ready.ask('What is a stroke?');
    await conversations.unfold();
    await expect(conversations.items).toHaveCount(2);
    await expect(conversations.items.first()).toContainText('What is a stroke?');

    await conversations.act(title, 'Rename');
    await conversations.region.getByLabel('Title').fill('Wheezing');
    await conversations.region.getByRole('button', { name: 'Save' }).click();
    await conversations.act('Wheezing', 'Pin');
    await expect(conversations.items.first()).toContainText('Wheezing');
    await expect(conversations.items.first()).toContainText('Pinned');

    await conversations.select('Wheezing');
    await expect(ready.questions).toHaveText([title]);
    const [firstLine = ''] = words.split('\n');
    await expect(ready.answers.first()).toContainText(firstLine);

    await conversations.act('Wheezing', 'Delete');
    const dialog = ready.page.getByRole('dialog', { name: 'Delete this conversation?' });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await conversations.act('Wheezing', 'Delete');
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await expect(conversations.items).toHaveCount(1);
    await expect(ready.questions).toHaveCount(0);
  });

  test('are there on the next visit once they are saved, and gone when that ends', async ({
    ready,
  }) => {
    const conversations = new ConversationsPage(ready);
    await ready.ask(title);
    await conversations.keep('Saved', 'Save conversations');
    await expect(conversations.region).toContainText('Saved on this device');
    const text = await ready.answers.first().locator('p').first().innerText();

    const next = new AppPage(await ready.page.context().newPage());
    await next.page.goto('/');
    const later = new ConversationsPage(next);
    await later.select(title);
    await expect(next.questions).toHaveText([title]);
    expect(await next.answers.first().locator('p').first().innerText()).toBe(text);
    await later.act(title, 'Rename');
    await later.region.getByLabel('Title').fill('Renamed elsewhere');
    await later.region.getByRole('button', { name: 'Save' }).click();
    await expect(conversations.item('Renamed elsewhere')).toBeVisible();
    await next.page.close();

    await conversations.keep('Not saved', 'Delete what is saved');
    expect(await conversations.stored()).toBe('');
    await expect(conversations.item('Renamed elsewhere')).toBeVisible();
  });

  test('are exported, deleted, imported and found whole', async ({ ready }) => {
    const conversations = new ConversationsPage(ready);
    const { page } = ready;
    const answer = await ready.ask(title);
    const words = await answer.locator('p').first().innerText();
    await conversations.unfold();
    const button = (name: string): Locator => conversations.region.getByRole('button', { name });
    const text = await conversations.exported(button('Export all as JSON'));
    await conversations.deleteAll();
    await expect(conversations.items).toHaveCount(0);

    const file = JSON.parse(text) as { conversations: object[] };
    const copies = Array.from({ length: 4 }, (_, index) => sampleRecord(`copy ${index}`, 'A copy'));
    file.conversations.push(...copies, { ...sampleRecord('new', 'A newer one'), version: 2 });
    await conversations.importFile(JSON.stringify(file));
    await expect(conversations.region).toContainText('Imported: 5 · Not imported: 1');
    await expect(conversations.region).toContainText('A newer version of this page wrote this.');

    await conversations.importFile(text);
    await expect(conversations.region).toContainText('Imported: 1');
    await conversations.region.getByRole('searchbox', { name: 'Search' }).fill('ÁSTHMA what');
    await expect(conversations.region).toContainText('Found: 2 of 6');
    expect(await faultsOf(page)).toEqual([]);
    await conversations.items.first().getByRole('button').first().click();
    await expect(ready.questions).toHaveText([title]);
    expect(await ready.answers.first().locator('p').first().innerText()).toBe(words);
    const markdown = await conversations.exported(button('Export all as Markdown'));
    expect(markdown).toContain(`### Question\n\n> ${title}\n\n### Answer\n\n> `);
    expect(markdown).toMatch(/\*Model: \S*demo/);
  });

  test('that are damaged or of another version are set aside, and exported raw', async ({
    ready,
  }) => {
    const conversations = new ConversationsPage(ready);
    await ready.ask(title);
    await conversations.keep('Saved', 'Save conversations');
    await conversations.put('old', { id: 'old', version: 0, text: 'An old note on fever' });
    await conversations.put('torn', 'not a record at all');

    const next = new AppPage(await ready.page.context().newPage());
    await next.page.goto('/');
    const later = new ConversationsPage(next);
    await expect(later.region).toContainText('Cannot be read: 2');
    await later.select(title);
    await expect(next.questions).toHaveText([title]);
    const raw = await later.exported(later.region.getByRole('button', { name: 'as they are' }));
    expect(JSON.parse(raw)).toEqual([
      { key: 'old', stored: { id: 'old', version: 0, text: 'An old note on fever' } },
      { key: 'torn', stored: 'not a record at all' },
    ]);
    await next.page.close();
  });
});

for (const [how, end] of tabEnds) {
  test(`of a tab that is ${how} in an answer, every conversation is kept, and that one marked`, async ({
    app,
    context,
  }) => {
    const conversations = new ConversationsPage(app);
    await app.open();
    await app.download();
    await app.load();
    await conversations.keep('Saved', 'Save conversations');
    await app.ask(title);
    await app.button('New conversation').click();
    await app.send('What is a stroke?');
    await expect(app.answers.first()).toContainText(/\w+ \w+/);
    await end(app.page);

    const next = new AppPage(how === 'reloaded' ? app.page : await context.newPage());
    if (how !== 'reloaded') await next.page.goto('/');
    const later = new ConversationsPage(next);
    await later.select('What is a stroke?');
    await expect(next.questions).toHaveText(['What is a stroke?']);
    await expect(next.answers.first()).toContainText('Not complete');
    await later.select(title);
    await expect(next.answers.first()).toContainText(/asthma is a/i);
    await expect(next.alert).toHaveCount(0);
  });
}
