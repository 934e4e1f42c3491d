import type { Page } from '@playwright/test';
import { sampleRecord } from '../src/storage/sample-record.ts';
import { ConversationsPage } from './conversations-page.ts';
import { expect, test } from './fixtures.ts';
import { languages, numberIn } from './language.ts';

const wheezing = 'Wheezing at night';
const asthma = 'ما هو الربو؟';
const [question, answer] = sampleRecord('1').turns;
if (question === undefined || answer === undefined) throw new Error('A sample has two turns.');

/** A conversation that branches, with Markdown, an address, and an answer that was stopped. */
const branched = {
  ...sampleRecord('branched', wheezing),
  turns: [
    question,
    { ...answer, text: 'A first version' },
    { ...answer, id: 3, text: '## Causes\n\n- **allergy**\n\n| a | b |\n|---|---|\n| 1 | 2 |' },
    { ...question, id: 4, parentId: 3, text: 'What is\n**it**?' },
    { ...answer, id: 5, parentId: 4, text: 'See https://example.org/x', status: 'stopped' },
  ],
};

/** What a page shows, of all that it holds. */
const shown = (page: Page): Promise<string> => page.locator('body').innerText();

/** The title of a PDF, and its bookmarks, which are the headings. */
function titlesIn(pdf: Buffer): string[] {
  const found = pdf.toString('latin1').matchAll(/\/Title (?:\((.*)\)|<FEFF([0-9A-F]+)>)/g);
  return Array.from(found, ([, plain, coded = '']) => {
    return plain ?? Buffer.from(coded, 'hex').swap16().toString('utf16le');
  });
}

for (const { language, name, address } of languages) {
  test(`a conversation is printed in place of the page, ${name}`, async ({ app }) => {
    const conversations = new ConversationsPage(app, language);
    const { page } = app;
    const { say, region } = conversations;
    await conversations.open(address);
    await conversations.save();
    await conversations.put('branched', branched);
    await conversations.put('other', sampleRecord('other', asthma));
    // It would wait for a person; what the browser does before and after comes with page.pdf().
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset.printed = document.title;
      };
    });
    await page.reload();
    await conversations.select(wheezing);
    const title = await page.title();
    const html = page.locator('html');

    await test.step('one that is not open, from its own menu', async () => {
      await conversations.act(asthma, say('print'));
      const onScreen = await shown(page);
      expect(onScreen).toContain(say('models'));
      expect(onScreen).not.toContain(say('print_model'));
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const text = await shown(page);
      const origins = [say('origins'), 'a'.repeat(64), 'b'.repeat(64)];
      for (const part of [asthma, say('not_advice'), say('print_model'), ...origins]) {
        expect(text).toContain(part);
      }
      for (const part of [wheezing, say('models'), say('conversations'), say('settings')]) {
        expect(text).not.toContain(part);
      }
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toHaveCSS('color', 'rgb(0, 0, 0)');
      await expect(heading).toHaveCSS('direction', language === 'ar' ? 'rtl' : 'ltr');
      await expect(html).toHaveCSS('background-color', 'rgb(255, 255, 255)');
      await page.emulateMedia({ media: null, colorScheme: null });
    });

    await test.step('its PDF is named after site and day, without a word of it', async () => {
      const printed = (await html.getAttribute('data-printed')) ?? '';
      expect(printed.replace(title, '')).toMatch(/^ \d{4}-\d\d-\d\d$/);
      const titles = titlesIn(await page.pdf({ tagged: true, outline: true }));
      expect(titles.shift()).toBe(printed);
      const headings = [asthma, say('question'), say('answer'), say('origins')];
      expect(titles.toSorted()).toEqual(headings.toSorted());
    });

    await test.step('then the page is as before, focus included', async () => {
      expect(await page.title()).toBe(title);
      await expect(page.locator('.sheet')).toHaveCount(0);
      const button = conversations.item(asthma).getByRole('button', { name: say('print') });
      await expect(button).toBeFocused();
      await expect(app.page.getByRole('log')).toContainText('allergy');
    });

    await test.step('the one that is open, from beside its list: the branch that is shown', async () => {
      await region.getByRole('button', { name: say('open_actions') }).click();
      await region
        .getByRole('button', { name: say('print') })
        .first()
        .click();
      await page.emulateMedia({ media: 'print' });
      const text = await shown(page);
      expect(text).not.toContain('A first version');
      expect(text).toContain(say('export_versions', { count: numberIn(language, 1) }));
      expect(text).toContain('What is\n**it**?');
      expect(text).toContain('https://example.org/x');
      expect(text).toContain(say('answer_stopped'));
      await expect(page.getByRole('heading', { name: 'Causes' })).toBeVisible();
      await expect(page.getByRole('table')).toBeVisible();
      await page.emulateMedia({ media: null });
      await page.pdf();
    });

    await test.step('and by the browser’s own command', async () => {
      const titles = titlesIn(await page.pdf({ tagged: true, outline: true }));
      expect(titles).toContain(wheezing);
      expect(titles).toContain('Causes');
      expect(titles).toContain(say('origins'));
      expect(titles).not.toContain(say('models'));
      await expect(page.locator('.sheet')).toHaveCount(0);
    });
  });
}

test('the browser’s own command prints a conversation that nobody has saved', async ({ ready }) => {
  const { page } = ready;
  await ready.ask('What is asthma?');
  await page.emulateMedia({ media: 'print' });
  const text = await shown(page);
  const lines = text.split('\n');
  for (const part of ['What is asthma?', 'A language model wrote', 'Not medical advice.']) {
    expect(text).toContain(part);
  }
  for (const part of ['Storage', 'New conversation', 'Settings', 'Send', 'Models']) {
    expect(lines).not.toContain(part);
  }
  await page.emulateMedia({ media: null });
  expect(await shown(page)).not.toContain('A language model wrote');
});
