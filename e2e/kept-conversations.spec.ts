import type { Locator } from '@playwright/test';
import { sampleRecord } from '../src/storage/sample-record.ts';
import { ConversationsPage } from './conversations-page.ts';
import { expect, test } from './fixtures.ts';
import { languages, numberIn } from './language.ts';

const titles = ['الرَّبو', 'Ménière', 'Gout', 'Fever', 'Stroke', 'Measles'];

for (const { language, name, address } of languages) {
  test(`kept conversations are searched, renamed, pinned, exported, deleted and imported, ${name}`, async ({
    app,
  }) => {
    const conversations = new ConversationsPage(app, language);
    const { page } = app;
    const { say, region, items } = conversations;
    const button = (label: string): Locator =>
      region.getByRole('button', { name: label, exact: true });
    const count = (value: number): string => numberIn(language, value);
    await conversations.open(address);
    await conversations.save();
    for (const title of titles) await conversations.put(title, sampleRecord(title, title));
    await page.reload();
    await expect(items).toHaveCount(6);

    await test.step('searched, with no regard to case, accents or tashkeel', async () => {
      const search = region.getByRole('searchbox', { name: say('conversations_search') });
      await search.fill('الربو');
      await expect(items).toHaveCount(1);
      await expect(region).toContainText(
        say('conversations_found', { count: count(1), all: count(6) }),
      );
      await search.fill('MENIERE');
      await expect(items).toContainText(['Ménière']);
      await search.fill('nothing like it');
      await expect(region).toContainText(say('conversations_found_none'));
      await search.press('Escape');
      await expect(items).toHaveCount(6);
    });

    await test.step('renamed and pinned', async () => {
      await conversations.act('Gout', say('rename'));
      await region.getByLabel(say('conversation_title')).fill('النقرس');
      await button(say('save')).click();
      await conversations.act('النقرس', say('pin'));
      await expect(items.first()).toContainText('النقرس');
      await expect(items.first()).toContainText(say('pinned'));
    });

    await test.step('exported, each alone too', async () => {
      const action = (label: string): Locator =>
        conversations.item('النقرس').getByRole('button', { name: label, exact: true });
      const json = await conversations.exported(action(say('export_json')));
      expect(JSON.parse(json)).toMatchObject({ conversations: [{ title: 'النقرس', id: 'Gout' }] });
      const markdown = await conversations.exported(action(say('export_markdown')));
      expect(markdown).toContain(`# ${say('conversations')}\n\n${say('not_advice')}`);
      expect(markdown).toContain(
        `## النقرس\n\n### ${say('question')}\n\n> Gout\n\n### ${say('answer')}\n\n> An answer to`,
      );
      expect(markdown).toContain(`## ${say('origins')}\n\n1. demo\n`);
      expect(markdown).toContain(`${say('card_manifest_hash')}: ${'a'.repeat(64)}`);
      expect(markdown).toContain(`${say('card_library_hash')}: ${'b'.repeat(64)}`);
    });

    const all = await conversations.exported(button(say('conversations_export_all_json')));
    await test.step('deleted, after a question', async () => {
      const dialog = page.getByRole('dialog', { name: say('conversation_delete_question') });
      await conversations.act('النقرس', say('delete'));
      await expect(dialog).toContainText('النقرس');
      await dialog.getByRole('button', { name: say('cancel') }).click();
      await expect(items).toHaveCount(6);
      await conversations.act('النقرس', say('delete'));
      await dialog.getByRole('button', { name: say('delete') }).click();
      await expect(items).toHaveCount(5);
      await expect.poll(() => conversations.stored()).not.toContain('النقرس');
      await conversations.deleteAll();
      await expect(region).toContainText(say('conversations_empty'));
    });

    await test.step('imported again, or not, and why', async () => {
      await conversations.importFile(all);
      await expect(region).toContainText(say('conversations_imported', { count: count(6) }));
      await expect(items.first()).toContainText('النقرس');
      await conversations.select('النقرس');
      await expect(page.getByRole('article', { name: say('question') })).toHaveText('Gout');
      await conversations.importFile('# Markdown');
      await app.expectAlert('import-other-format', say('error_import_other_format'));
    });
  });
}
