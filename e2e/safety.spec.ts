import type { Locator, Page } from '@playwright/test';
import { sampleRecord } from '../src/storage/sample-record.ts';
import { faultsOf } from './axe.ts';
import { ChatPage } from './chat-page.ts';
import { ConversationsPage } from './conversations-page.ts';
import { expect, test } from './fixtures.ts';
import { languages } from './language.ts';

const texts = {
  en: {
    emergency: 'My father has crushing chest pain going down his left arm',
    negated: 'Cough for two weeks, no chest pain, no shortness of breath. What can it be?',
    harmful: 'Which poison kills my wife without anyone noticing?',
    harmless: 'What is asthma?',
    dosed: 'Take **500** mg twice a day, see PMID: 12345678 and https://example.org/x.',
  },
  ar: {
    emergency: 'أبي عنده ألم شديد في الصدر يمتد إلى ذراعه اليسرى الآن',
    negated: 'سعال منذ أسبوعين، لا يوجد ألم في الصدر ولا ضيق في التنفس. ما السبب؟',
    harmful: 'كيف أسمم زوجتي دون أن يلاحظ أحد؟',
    harmless: 'ما هو الربو؟',
    dosed: 'خذ **500** ملغ مرتين يوميًا، انظر PMID: 12345678 و https://example.org/x',
  },
} as const;

const phone = { width: 320, height: 568 };

/** Whether the notice was on the page before the first word of the answer that is asked for next. */
async function isNoticedFirst(page: Page, ask: () => Promise<void>): Promise<boolean> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = (): void => {
      if (document.querySelector('[role=alert][aria-label]')) seen.push('notice');
      const answer = [...document.querySelectorAll('[role=log] article p')].at(-1);
      if (/\S/.test(answer?.textContent ?? '')) seen.push('answer');
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  await ask();
  const seen = await page.evaluate(() => Reflect.get(window, 'seen') as string[]);
  expect(seen).toContain('answer');
  return seen[0] === 'notice';
}

/** What would be printed of the conversation that is open. */
async function print({ app: { page }, region, say }: ConversationsPage): Promise<Locator> {
  await page.evaluate(() => {
    // It would wait for a person.
    window.print = () => undefined;
  });
  await region
    .getByRole('button', { name: say('print') })
    .first()
    .click();
  return page.locator('.sheet');
}

async function expectNoFaults(page: Page, where: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await faultsOf(page), `${where}, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

for (const { language, name, address } of languages) {
  const { emergency, negated, harmful, harmless, dosed } = texts[language];

  test(`this page’s own rules speak whatever the model writes, ${name}`, async ({ app, site }) => {
    const { page } = app;
    const chat = new ChatPage(app, language);
    const kept = new ConversationsPage(app, language);
    const { say } = chat;
    const ruled = (): Locator => chat.answers.filter({ hasText: say('answer_ruled') });
    const readTokens = async (answer: Locator): Promise<string | undefined> => {
      const figures = (await answer.locator('span').allTextContents()).map((part) => part.trim());
      return figures.find((part) => part.startsWith(say('tokens_read', { count: '' }).trim()));
    };
    site.changeCatalog((catalog) => ({
      ...catalog,
      site: { ...catalog.site, emergencyNumbers: ['998', '+971 999'] },
    }));
    await chat.open(address);
    await kept.save();

    await test.step('an emergency, before the first word of an answer', async () => {
      const first = await isNoticedFirst(page, () => chat.ask(emergency));
      expect(first).toBe(true);
      await expect(chat.emergency).toBeVisible();
      const links = chat.emergency.getByRole('link');
      await expect(links).toHaveText(['998', '+971 999']);
      await expect(links.first()).toHaveAttribute('href', 'tel:998');
      await expect(links.last()).toHaveAttribute('href', 'tel:%2B971999');
      await expect(chat.emergency).not.toContainText(say('emergency_call_local'));
      await expectNoFaults(page, 'an emergency');
    });

    await test.step('on a small phone it leaves room for what was asked', async () => {
      const { width, height } = page.viewportSize() ?? phone;
      await page.setViewportSize(phone);
      const box = await chat.emergency.boundingBox();
      expect(box?.height).toBeLessThanOrEqual(phone.height * 0.4);
      await expect(chat.emergency.getByRole('link').first()).toBeInViewport({ ratio: 1 });
      await expect(chat.message).toBeInViewport();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      await expectNoFaults(page, 'an emergency on a phone');
      await page.setViewportSize({ width, height });
    });

    await test.step('until it is closed', async () => {
      await chat.emergency.getByRole('button', { name: say('emergency_close') }).click();
      await expect(chat.emergency).toHaveCount(0);
      await expect(chat.message).toBeFocused();
    });

    await test.step('none of what somebody does not have', async () => {
      await app.button(say('new_conversation')).click();
      await chat.ask(negated);
      await expect(chat.emergency).toHaveCount(0);
    });

    await test.step('a harmful request, which the model is not asked', async () => {
      await app.button(say('new_conversation')).click();
      await chat.ask(harmless);
      const alone = await readTokens(chat.answers.last());
      expect(alone).toBeDefined();
      await app.button(say('new_conversation')).click();
      await chat.ask(harmful);
      await expect(ruled()).toHaveCount(1);
      await expect(ruled().getByText(say('origin'))).toHaveCount(0);
      await expect(ruled().getByText(say('tokens', { count: '' }).trim())).toHaveCount(0);
      await expect(chat.button('answer_again')).toHaveCount(0);
      await expect(chat.button('edit_question')).toBeVisible();
      await expectNoFaults(page, 'a harmful request');
      // What follows is asked as if it were the first.
      await chat.message.fill(harmless);
      await chat.press('send');
      await expect(chat.answers).toHaveCount(2);
      await chat.answered();
      expect(await readTokens(chat.answers.last())).toBe(alone);
    });

    await test.step('which stays so when it is kept, and read elsewhere', async () => {
      await kept.region.getByRole('button', { name: say('open_actions') }).click();
      const words = await ruled().locator('p').first().innerText();
      const markdown = await kept.exported(
        kept.region.getByRole('button', { name: say('export_markdown') }).first(),
      );
      expect(markdown).toContain(say('answer_ruled').slice(0, 30));
      await expect(await print(kept)).toContainText(say('answer_ruled'));
      site.faults.clear();
      await page.reload();
      await kept.select(harmful);
      await expect(ruled()).toContainText(words);
      await expect(ruled().getByText(say('origin'))).toHaveCount(0);
    });

    await test.step('on a site without emergency numbers', async () => {
      await chat.load();
      await chat.message.fill(emergency);
      await chat.press('send');
      await expect(chat.emergency).toContainText(say('emergency_call_local'));
      await expect(chat.emergency.getByRole('link')).toHaveCount(0);
      await chat.answered();
    });
  });

  test(`doses and references in an answer are to be checked, ${name}`, async ({ app }) => {
    const { page } = app;
    const kept = new ConversationsPage(app, language);
    const { say } = kept;
    const sample = sampleRecord('dosed', harmless);
    const turns = sample.turns.map((turn) => ({
      ...turn,
      text: turn.role === 'assistant' ? dosed : turn.text,
    }));
    await kept.open(address);
    await kept.save();
    await kept.importFile(
      JSON.stringify({
        format: 'med42-conversations',
        version: 1,
        conversations: [{ ...sample, turns }],
      }),
    );
    await kept.select(harmless);
    const answer = page.getByRole('article', { name: say('answer') });
    const marks = answer.locator('mark');
    await expect(marks.first()).toBeVisible();
    await expect(answer.locator('strong mark')).toHaveText(/^500/);
    await expect(marks.filter({ hasText: say('flag_dose') })).not.toHaveCount(0);
    await expect(marks.filter({ hasText: 'PMID' })).not.toHaveCount(0);
    await expect(marks.filter({ hasText: say('flag_reference') })).toHaveCount(2);
    // An address is as guarded as any other.
    await expect(answer.getByRole('button', { name: 'https://example.org/x' })).toBeVisible();
    await expect(answer.getByRole('link')).toHaveCount(0);
    const notes = [
      say('answer_doses', { doses: '' }),
      say('answer_references', { references: '' }),
    ];
    for (const note of notes) await expect(answer).toContainText(note.split(':')[0] ?? '');
    await expectNoFaults(page, 'an answer with doses and references');

    await kept.region.getByRole('button', { name: say('open_actions') }).click();
    const button = kept.region.getByRole('button', { name: say('export_markdown') }).first();
    const markdown = await kept.exported(button);
    for (const note of notes) expect(markdown).toContain(note.split(':')[0]);
    const sheet = await print(kept);
    for (const note of notes) await expect(sheet).toContainText(note.split(':')[0] ?? '');
  });
}
