/** Takes the screenshots of docs/screenshots: the built site with the demo, as people see it. */
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Locator } from '@playwright/test';
import { Site } from '../e2e/site.ts';
import { builtSite, ensureBuilt } from '../scripts/build.mjs';
import { root, runMain } from '../scripts/processes.mjs';
import { withBrowser } from './browser.ts';
import { taskConversations, taskTitles } from './screenshot-tasks.ts';

const folder = path.join(root, 'docs', 'screenshots');
const patience = 120_000;

interface Look {
  readonly name: string;
  readonly language: 'en' | 'ar';
  readonly options: BrowserContextOptions;
}

const desktop = { width: 1280, height: 800 };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** One pixel of a file for each of the page, which keeps the files small. */
const looks: readonly Look[] = [
  { name: 'light', language: 'en', options: { viewport: desktop } },
  { name: 'dark', language: 'en', options: { viewport: desktop, colorScheme: 'dark' } },
  { name: 'phone', language: 'en', options: phone },
  { name: 'arabic', language: 'ar', options: { viewport: desktop } },
];

const emergencies = {
  en: 'My father has crushing chest pain going down his left arm',
  ar: 'أبي عنده ألم شديد في الصدر يمتد إلى ذراعه اليسرى الآن',
} as const;

type Texts = Readonly<Record<string, string>>;

function textsIn(language: string): Texts {
  return JSON.parse(readFileSync(path.join(root, 'messages', `${language}.json`), 'utf8')) as Texts;
}

/** From the first visit to an answer, and what lies beside it. */
async function walk(
  browser: Browser,
  site: Site,
  { name, language, options }: Look,
): Promise<void> {
  const texts = textsIn(language);
  const context = await browser.newContext({
    baseURL: site.url,
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const button = (text: string, within: Locator = page.locator('body')): Locator =>
    within.getByRole('button', { name: texts[text] ?? text, exact: true });
  const show = async (what: string): Promise<void> => {
    await page.screenshot({ path: path.join(folder, `${what}-${name}.png`) });
    console.log(`docs/screenshots/${what}-${name}.png`);
  };

  await page.goto(`/?lang=${language}`);
  await button('before_accept').click();
  await button('welcome_demo').waitFor();
  await show('first-run');

  await button('welcome_demo').click();
  const message = page.getByRole('textbox', { name: texts.message ?? '', exact: true });
  await message.waitFor({ timeout: patience });
  await message.fill('What is asthma?');
  await button('send').click();
  await page.getByText(texts.status_answered ?? '').waitFor({ timeout: patience });
  await page.mouse.move(0, 0);
  await show('answer');

  await message.fill(emergencies[language]);
  await button('send').click();
  await page.getByRole('alert', { name: texts.emergency ?? '' }).waitFor();
  await page.getByText(texts.status_answered ?? '').waitFor({ timeout: patience });
  await show('emergency');

  /** On phones, what is beside the conversation is behind a button. */
  const turnMenu = async (open: boolean): Promise<void> => {
    const menu = button('menu');
    if (!(await menu.isVisible())) return;
    if ((await menu.getAttribute('aria-expanded')) !== String(open)) await menu.click();
  };
  await turnMenu(true);
  const list = page.getByRole('region', { name: texts.conversations ?? '', exact: true });
  await list.locator('summary').first().click();
  const chooser = page.waitForEvent('filechooser');
  await button('conversations_import').click();
  const buffer = Buffer.from(taskConversations());
  await (await chooser).setFiles({ name: 'x.json', mimeType: 'application/json', buffer });
  for (const [task, title] of Object.entries(taskTitles)) {
    await turnMenu(true);
    await list.getByRole('button', { name: title }).first().click();
    await turnMenu(false);
    await page.getByRole('article').filter({ visible: true }).last().waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    await show(task);
  }

  await turnMenu(true);
  await button('other_models').click();
  await show('models');

  await button('other_models').click();
  for (const title of ['storage', 'leaves']) {
    await page
      .getByRole('region', { name: texts[title] ?? '', exact: true })
      .locator('summary')
      .click();
  }
  await button('leaves_cut_off').waitFor();
  await page
    .getByRole('region', { name: texts.storage ?? '', exact: true })
    .evaluate((region) => region.scrollIntoView());
  await show('storage');
  await context.close();
}

await runMain(async () => {
  await ensureBuilt();
  await mkdir(folder, { recursive: true });
  const site = new Site(builtSite);
  await site.start();
  const chosen = process.argv.slice(2);
  await withBrowser(async (browser) => {
    for (const look of looks) {
      if (chosen.length === 0 || chosen.includes(look.name)) await walk(browser, site, look);
    }
  });
  await site.stop();
  return 0;
});
