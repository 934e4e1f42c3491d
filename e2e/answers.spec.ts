import { expect, test } from './fixtures.ts';

test('Stop ends an answer early and keeps what is written', async ({ ready }) => {
  await ready.pressAtFirstWords('Stop');
  await ready.send('What is asthma?');
  const answer = ready.answers.first();
  await expect(answer).toContainText('Stopped by you');
  await expect(answer).toContainText(/^[A-Z]\w+/);
  await expect(ready.button('Send')).toBeVisible();

  await expect(await ready.ask('What is asthma?')).toContainText(/asthma is a/i);
});

test('Stop while the question is still being read', async ({ ready }) => {
  await ready.send('What is asthma? '.repeat(40));
  await ready.button('Stop').click();
  await expect(ready.answers.first()).toContainText('Stopped by you');
  await expect(ready.status).toHaveText('Answer finished');
  await ready.button('New conversation').click();
  await expect(ready.answers).toHaveCount(0);
  await expect(await ready.ask('What is asthma?')).toContainText(/asthma is a/i);
});

test('Unload in the middle of an answer keeps what is written and typed', async ({ ready }) => {
  await ready.send('What is asthma?');
  await ready.message.fill('What is a stroke?');
  await ready.pressAtFirstWords('Unload');
  const answer = ready.answers.first();
  await expect(answer).toContainText(/^[A-Z]\w+.*Stopped by you/s);
  await expect(ready.alert).toHaveCount(0);
  await ready.load();
  await expect(ready.message).toHaveValue('What is a stroke?');
  await ready.button('Send').click();
  await expect(ready.answers.nth(1)).toContainText(/stroke/i);
  await expect(ready.status).toHaveText('Answer finished', { timeout: 60_000 });
});

test('an answer ends at the longest that Settings allow', async ({ ready }) => {
  await ready.limitAnswers(16);
  const answer = await ready.ask('What is asthma?');
  await expect(answer).toContainText('Tokens: 16');
  await expect(answer).toContainText('Ended at the longest answer that Settings allow');
  await ready.limitAnswers();
});

test('the same question gets the same answer', async ({ ready }) => {
  const text = async (): Promise<string> =>
    (await ready.ask('What is a stroke?')).locator('p').first().innerText();
  const first = await text();
  await ready.button('New conversation').click();
  expect(await text()).toBe(first);
});
