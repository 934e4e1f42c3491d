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

test('Stop while a long question is being read loads the model again', async ({ ready }) => {
  await ready.ask('What is a stroke?');
  // Read for many seconds without a processor for graphics, and web-llm cannot be interrupted then.
  await ready.send('What is asthma? '.repeat(250));
  const next = ready.nextEngine();
  await ready.button('Stop').click();
  await next;
  await expect(ready.answers.nth(1)).toContainText('Stopped by you');
  await expect(ready.message).toBeVisible({ timeout: 120_000 });
  await expect(ready.alert).toHaveCount(0);
  await expect(ready.questions).toHaveCount(2);
  await expect(await ready.ask('What is asthma?')).toContainText(/asthma is a/i);
});

test('twenty questions that are stopped at once leave an engine that answers', async ({
  ready,
}) => {
  for (let count = 1; count <= 20; count += 1) {
    await ready.send('What is asthma?');
    await ready.button('Stop').or(ready.button('Send')).click();
    await expect(ready.button('Send')).toBeVisible();
    await expect(ready.answers).toHaveCount(count);
  }
  await expect(ready.status).toHaveText('Answer finished');
  await expect(ready.alert).toHaveCount(0);
  await ready.button('New conversation').click();
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
