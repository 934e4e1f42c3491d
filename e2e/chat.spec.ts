import { ChatPage } from './chat-page.ts';
import { expect, test } from './fixtures.ts';
import { languages, numberIn } from './language.ts';

for (const { language, name, address } of languages) {
  test(`${name}: edit, answer again, go from version to version, go on, copy`, async ({
    app,
    context,
  }) => {
    const chat = new ChatPage(app, language);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await chat.open(address);
    await chat.ask('What is asthma?');
    await expect(chat.answers.first()).toContainText(/asthma is a/i);
    await chat.ask('What is a stroke?');
    await expect(chat.answers.nth(1)).toContainText(/stroke/i);

    // Editing the second question leaves the first exchange as it is.
    const edit = chat.button('edit_question');
    await edit.last().click();
    const field = app.page.getByRole('textbox', { name: chat.say('edit_question_label') });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('What is a stroke?');
    await field.fill('What is a fever?');
    await chat.press('edit_question_ask');
    await chat.answered();
    await expect(chat.questions).toHaveText(['What is asthma?', 'What is a fever?']);
    await expect(chat.version(2, 2)).toBeVisible();
    await chat.press('version_previous');
    await expect(chat.version(1, 2)).toBeVisible();
    await expect(chat.questions).toHaveText(['What is asthma?', 'What is a stroke?']);
    await expect(chat.answers.nth(1)).toContainText(/stroke/i);

    // A question that is answered again has two answers.
    await chat.button('answer_again').last().click();
    await chat.answered();
    await expect(chat.version(2, 2)).toHaveCount(1);
    await expect(chat.answers.nth(1)).toContainText(/stroke/i);

    // What was cut can be gone on with, and is then the whole answer.
    await chat.set('settings_max_tokens', '16');
    await chat.ask('What is asthma?');
    const last = chat.answers.last();
    await expect(last).toContainText(chat.say('answer_max_tokens'));
    await chat.set('settings_max_tokens', '64');
    await chat.press('answer_go_on');
    await chat.answered();
    await expect(last).not.toContainText(chat.say('answer_max_tokens'));
    await expect(chat.button('answer_go_on')).toHaveCount(0);

    await last.getByRole('button', { name: chat.say('copy'), exact: true }).click();
    await expect(last).toContainText(chat.say('copied'));
    const copied = await app.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/asthma is a/i);
  });

  test(`${name}: system prompt, sampling and seed hold at once, and each answer names them`, async ({
    app,
  }) => {
    const chat = new ChatPage(app, language);
    await chat.open(address);
    await chat.ask('What is asthma?');
    await expect(chat.answers.first()).toContainText(chat.say('tokens_read', { count: '' }).trim());
    const first = await chat.origin(chat.answers.first());
    await expect(first).toContainText(chat.say('origin_sampling_own'));
    await expect(first).toContainText(/[0-9a-f]{64}/);
    await expect(first).toContainText('demo');

    await app.button(chat.say('settings')).click();
    await chat.settings.getByLabel(chat.say('sampling_recommended')).uncheck();
    await chat.settings.getByLabel(chat.say('sampling_temperature'), { exact: true }).fill('2');
    await chat.settings.getByLabel(chat.say('sampling_top_p'), { exact: true }).fill('1');
    await chat.settings.getByLabel(chat.say('sampling_seed'), { exact: true }).fill('7');
    await chat.closeSettings();
    await chat.ask('Why?');
    await app.button(chat.say('new_conversation')).click();
    await chat.ask('What is asthma?');
    const text = await chat.answers.first().locator('p').first().textContent();
    const origin = await chat.origin(chat.answers.first());
    await expect(origin).toContainText('7');
    await expect(origin).not.toContainText(chat.say('origin_sampling_own'));
    // The seed repeats what chance chose.
    await chat.button('answer_again').click();
    await chat.answered();
    await expect(chat.version(2, 2)).toBeVisible();
    expect(await chat.answers.first().locator('p').first().textContent()).toBe(text);

    // A system prompt takes tokens, and is the conversation's own.
    const read = async (): Promise<number> => Number(await chat.meter.getAttribute('value'));
    const without = await read();
    await app.page.getByText(chat.say('system_prompt'), { exact: true }).first().click();
    const prompt = app.page.getByRole('textbox', { name: chat.say('system_prompt') });
    await prompt.fill('Answer every question about health in one short sentence.');
    await chat.message.focus();
    await expect.poll(read).toBeGreaterThan(without + 5);
    await app.button(chat.say('new_conversation')).click();
    await expect(prompt).toHaveValue('');
  });

  test(`${name}: what fits no more is left out and marked, and what is too long is not sent`, async ({
    app,
  }) => {
    // It has the model read thousands of tokens, with no GPU.
    test.setTimeout(400_000);
    const chat = new ChatPage(app, language);
    await chat.open(address, 16);
    await chat.ask('What is asthma?');
    await chat.press('context_pin');
    await expect(chat.button('context_pin')).toHaveAttribute('aria-pressed', 'true');
    const long = 'The heart and the lungs are in the chest. '.repeat(75);
    await chat.ask(`One: ${long}`);
    await chat.ask(`Two: ${long}`);
    await chat.ask(`Three: ${long}`);
    const marks = chat.log.getByText(chat.say('context_left_out'));
    await expect(marks).not.toHaveCount(0);
    // The pinned one stays, the one after it goes first.
    const pinned = chat.questions.first().locator('..');
    await expect(pinned).not.toContainText(chat.say('context_left_out'));
    await expect(chat.questions.nth(1).locator('..')).toContainText(chat.say('context_left_out'));
    await expect(app.alert).toHaveCount(0);

    const tooLong = 'What is a fever? '.repeat(600).trim();
    await chat.message.fill(tooLong);
    await expect.poll(async () => Number(await chat.meter.getAttribute('value'))).toBe(2048);
    await chat.press('send');
    await expect(app.alert).toHaveAttribute('data-code', 'context-exceeded');
    await expect(app.alert).toContainText(numberIn(language, 2048));
    await expect(chat.message).toHaveValue(tooLong);
    await expect(chat.questions).toHaveCount(4);
    await chat.message.fill('What is a fever?');
    await expect(app.alert).toHaveCount(0);
    await chat.press('send');
    await chat.answered();
    await expect(chat.questions).toHaveCount(5);
  });
}
