/** The page is hidden, frozen as browsers do to save energy, left, or returned to. */
import type { CDPSession } from '@playwright/test';
import type { AppPage } from './app-page.ts';
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
