import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { readJson, root } from '../scripts/processes.mjs';
import { expect, test } from './fixtures.ts';

/** A screen of 1280 by 1024 at 400 %. */
const zoomed = { width: 320, height: 256 };
const phone = { width: 390, height: 844 };

type Texts = Readonly<Record<string, string>>;

/** CSS pixels by which the page is wider than the screen, dialogs included. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll('[role=dialog]')];
    return Math.max(...boxes.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
  });
}

async function unfoldAll(page: Page): Promise<void> {
  const folded = page.locator('aside details:not([open]) > summary:visible');
  while ((await folded.count()) > 0) await folded.first().click();
}

for (const language of ['en', 'ar'] as const) {
  test(`at 400 % nothing is scrolled sideways, ${language}`, async ({ app, site }) => {
    const { page } = app;
    const texts = readJson(path.join(root, 'messages', `${language}.json`)) as Texts;
    const button = (text: string): Locator =>
      page.getByRole('button', { name: texts[text] ?? '', exact: true });
    const expectNoOverflow = async (where: string): Promise<void> => {
      expect(await overflow(page), where).toBe(0);
    };
    // A long word is what breaks a narrow page.
    site.changeModels(({ id }) => (id === 'demo' ? {} : { manifest: null }));
    await page.setViewportSize(zoomed);
    await page.goto(`/?lang=${language}`);
    await expect(button('before_accept')).toBeAttached();
    await expectNoOverflow('the notice');
    await button('before_accept').click();
    await expect(button('welcome_demo')).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(5);
    await unfoldAll(page);
    await expectNoOverflow('the first page, with everything unfolded');

    for (const dialog of ['settings', 'shortcuts']) {
      await button(dialog).click();
      await expect(button('close')).toBeAttached();
      await expectNoOverflow(dialog);
      await page.keyboard.press('Escape');
      await expect(button('close')).toHaveCount(0);
    }
    await button('model_card').last().click();
    await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
    await expectNoOverflow('the model card');
    await page.keyboard.press('Escape');

    await button('welcome_demo').click();
    await expect(page.getByRole('textbox')).toBeVisible({ timeout: 120_000 });
    await page.getByRole('textbox').fill('What is asthma?');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText(texts.status_answered ?? '', {
      timeout: 60_000,
    });
    await expectNoOverflow('a conversation');
    await button('menu').click();
    await button('other_models').click();
    await unfoldAll(page);
    await expectNoOverflow('the menu, with everything unfolded');
    site.faults.clear();
  });
}

test('from opening the page to an answer with the keyboard alone', async ({ app }) => {
  const { page } = app;
  const tabTo = async (name: string): Promise<void> => {
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      if ((await focused.count()) > 0 && (await focused.textContent())?.trim() === name) return;
    }
    throw new Error(`${name} was not reached.`);
  };
  await page.goto('/');
  await expect(app.notice).toBeVisible();
  await expect(app.button('I understand')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(app.button('Try the demo')).toBeVisible();
  await tabTo('Try the demo');
  await page.keyboard.press('Enter');
  await expect(app.message).toBeVisible({ timeout: 120_000 });
  // The focus is where the button was, and not at the page's top.
  await expect(page.getByRole('log').locator(':focus')).toHaveCount(1);

  await page.keyboard.press('m');
  await expect(app.message).toBeFocused();
  await page.keyboard.type('What is asthma?');
  await page.keyboard.press('Enter');
  await expect(app.answers.first()).toContainText(/asthma is a/i, { timeout: 60_000 });
  await expect(app.status).toHaveText('Answer finished');
  // Letters that are typed are no shortcuts.
  await page.keyboard.type('?ns');
  await expect(app.message).toHaveValue('?ns');
  await app.message.fill('');

  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+?');
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(list.getByRole('row', { name: /New conversation/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await page.keyboard.press('s');
  const conversations = page.getByRole('region', { name: 'Conversations', exact: true });
  await expect(conversations.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('n');
  await expect(app.message).toBeFocused();
  await expect(app.questions).toHaveCount(0);
});

test('shortcuts of a single character can be turned off, for the next visit too', async ({
  app,
}) => {
  const { page } = app;
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await app.open();
  await app.button('Keyboard shortcuts').click();
  await list.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await page.reload();
  await expect(app.demo).toBeVisible();
  await page.keyboard.press('Shift+?');
  await page.keyboard.press('Shift+?');
  await expect(list).toBeHidden();
  await app.button('Keyboard shortcuts').click();
  await list.getByRole('checkbox').check();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await page.keyboard.press('Shift+?');
  await expect(list).toBeVisible();
});

test('on a phone the conversation comes first once a model is ready', async ({ app }) => {
  const { page } = app;
  await page.setViewportSize(phone);
  await app.open();
  const menu = app.button('Menu');
  await expect(menu).toBeHidden();
  await expect(app.models).toBeVisible();
  await app.limitAnswers();
  await app.download();
  await app.load();
  await expect(app.models).toBeHidden();
  // What was pressed went out of sight.
  const focusInMain = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.closest('main') !== null);
  await expect.poll(focusInMain).toBe(true);
  await expect(app.message).toBeInViewport();

  await menu.click();
  await expect(menu).toHaveAttribute('aria-expanded', 'true');
  await expect(app.models).toBeInViewport();
  await expect(app.message).toBeHidden();
  await page.keyboard.press('Tab');
  await menu.click();
  await expect(app.models).toBeHidden();
  await app.ask('What is asthma?');
  await menu.click();
  await app.button('New conversation').click();
  await expect(app.message).toBeVisible();
  await expect(app.questions).toHaveCount(0);
});

test('nothing moves where less motion is asked for', async ({ app }) => {
  const { page } = app;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = (): Promise<number> => page.evaluate(() => document.getAnimations().length);
  await app.open();
  expect(await moving()).toBe(0);
  await app.button('Try the demo').click();
  await expect(app.demo.getByRole('progressbar')).toBeVisible();
  expect(await moving()).toBe(0);
  await expect(app.message).toBeVisible({ timeout: 120_000 });
  await app.send('What is asthma?');
  expect(await moving()).toBe(0);
  await app.button('Settings').click();
  await expect(app.settings).toBeVisible();
  expect(await moving()).toBe(0);
});

test('nothing is downloaded before the demo is asked for, and its size is told', async ({
  app,
  site,
}) => {
  await app.open();
  const demo = app.button('Try the demo');
  await expect(demo).toHaveAccessibleDescription(/\d MB are fetched from this site once/);
  expect(site.modelRequests).toEqual([]);
});
