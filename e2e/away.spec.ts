/** The page is hidden, frozen as browsers do to save energy, left, or returned to. */
import type { CDPSession } from '@playwright/test';
import { AppPage } from './app-page.ts';
import { expect, test } from './fixtures.ts';

/** What the demo answers, uninterrupted. */
async function wholeAnswer(app: AppPage, question: string): Promise<string> {
  const answer = await app.ask(question);
  const text = await answer.locator('p').first().innerText();
  await app.button('New conversation').click();
  return text;
}

async function setState(devtools: CDPSession, state: 'active' | 'frozen'): Promise<void> {
  await devtools.send('Page.setWebLifecycleState', { state });
}

test('a page that is frozen in an answer goes on with it, and no word is missing', async ({
  app,
  context,
}) => {
  await app.open();
  await app.limitAnswers(64);
  await app.download();
  await app.load();
  const whole = await wholeAnswer(app, 'What is asthma?');
  await app.send('What is asthma?');
  await expect(app.answers.first()).toContainText(/\w+ \w+/);
  const devtools = await context.newCDPSession(app.page);
  await setState(devtools, 'frozen');
  // Longer than any silence that the page takes for a dead worker, were its clock running.
  await new Promise((resolve) => setTimeout(resolve, 20_000));
  await setState(devtools, 'active');
  await expect(app.status).toHaveText('Answer finished');
  await expect(app.alert).toHaveCount(0);
  expect(await app.answers.first().locator('p').first().innerText()).toBe(whole);
  await expect(await app.ask('What is a stroke?')).toContainText(/stroke/i);
});

test('a page that is left and returned to is as it was', async ({
  playwright,
  launchOptions,
  site,
}) => {
  // Playwright switches the cache of left pages off, and loses a page that comes out of it: from
  // there on the browser is asked directly.
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const app = new AppPage(await browser.newPage({ baseURL: site.url }));
  await app.open();
  await app.limitAnswers();
  await app.download();
  await app.load();
  const text = await (await app.ask('What is asthma?')).locator('p').first().innerText();
  const devtools = await app.page.context().newCDPSession(app.page);
  const read = async (expression: string): Promise<unknown> =>
    (await devtools.send('Runtime.evaluate', { expression, returnByValue: true })).result.value;
  await read(`addEventListener('pageshow', ({ persisted }) => (window.restored = persisted))`);
  await devtools.send('Page.navigate', { url: `${site.url}licences/llama-3/LICENSE.txt` });
  await expect.poll(() => read('location.pathname')).toBe('/licences/llama-3/LICENSE.txt');

  const { currentIndex, entries } = await devtools.send('Page.getNavigationHistory');
  const { id } = entries[currentIndex - 1] ?? { id: 0 };
  await devtools.send('Page.navigateToHistoryEntry', { entryId: id });
  await expect.poll(() => read('window.restored')).toBe(true);
  const answers = `[...document.querySelectorAll('[role=log] article[aria-label=Answer]')]`;
  expect(await read(`${answers}[0].querySelector('p').innerText`)).toBe(text);
  await read(`{
    const message = document.querySelector('form textarea');
    message.value = 'What is a stroke?';
    message.dispatchEvent(new Event('input', { bubbles: true }));
    setTimeout(() => message.form.requestSubmit(), 500);
  }`);
  await expect.poll(() => read(`${answers}[1]?.innerText`)).toMatch(/stroke.*tokens per second/is);
  expect(await read(`document.querySelectorAll('[role=alert]').length`)).toBe(0);
  await browser.close();
});
