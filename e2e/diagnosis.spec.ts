import { faultsOf } from './axe.ts';
import { ChatPage } from './chat-page.ts';
import { expect, test } from './fixtures.ts';
import { languages } from './language.ts';

for (const { language, name, address } of languages) {
  test(`${name}: a case is answered with a table, which can be stopped, copied and kept`, async ({
    app,
    context,
  }) => {
    const { page } = app;
    const chat = new ChatPage(app, language);
    const { say } = chat;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await chat.open(address, 32);
    const ask = page.getByRole('tab', { name: say('task_ask'), exact: true });
    const diagnosis = page.getByRole('tab', { name: say('task_diagnosis') });
    await chat.ask('What is asthma?');

    // A task of its own is a conversation of its own; the other is still there.
    await diagnosis.click();
    await expect(diagnosis).toHaveAttribute('aria-selected', 'true');
    await expect(chat.questions).toHaveCount(0);
    await chat.message.fill('A 40-year-old with a cough for three weeks, no fever.');
    await chat.press('send');
    const answer = chat.answers.last();
    const rows = answer.getByRole('rowheader');
    await expect(rows.first()).toBeVisible({ timeout: 60_000 });
    await expect(ask).toHaveAttribute('aria-disabled', 'true');
    await chat.answered();
    expect(await rows.count()).toBeGreaterThanOrEqual(3);
    for (const part of ['most_likely', 'most_dangerous', 'would_change'] as const) {
      await expect(
        answer.getByRole('heading', { name: say(`differential_${part}`) }),
      ).toBeVisible();
    }
    await expect(answer).toContainText(say('differential_for_discussion'));
    await expect(answer).not.toContainText(say('differential_incomplete'));
    await expect(await chat.origin(answer)).toContainText('1');
    expect(await faultsOf(page)).toEqual([]);

    await answer.getByRole('button', { name: say('copy'), exact: true }).click();
    await expect(answer).toContainText(say('copied'));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(say('differential_for_discussion'));
    expect(copied).toContain('| --- |');

    // Stopped half way, what is there is shown, and said to be incomplete.
    await chat.button('answer_again').last().click();
    await expect(rows.first()).toBeVisible({ timeout: 60_000 });
    await chat.press('stop');
    await chat.answered();
    await expect(answer).toContainText(say('differential_incomplete'));
    await expect(chat.button('answer_go_on')).toHaveCount(0);

    await ask.click();
    await expect(chat.questions).toHaveCount(0);
    const list = page.getByRole('region', { name: say('conversations'), exact: true });
    await list.locator('summary').first().click();
    await list.getByRole('button', { name: /^A 40-year-old/ }).click();
    await expect(diagnosis).toHaveAttribute('aria-selected', 'true');
    await expect(rows.first()).toBeVisible();
  });

  test(`${name}: an answer is worded for whom it is meant, and says so`, async ({ app }) => {
    const { page } = app;
    const chat = new ChatPage(app, language);
    const { say } = chat;
    await chat.open(address, 16);
    const audience = page.getByRole('combobox', { name: say('audience') });
    // The demo model follows no instructions.
    await expect(audience).toHaveValue('none');
    await chat.ask('What is asthma?');
    const prompt = (text: string): RegExp => new RegExp(`${say('origin_prompt')}\\s*${text}`);
    await expect(await chat.origin(chat.answers.last())).toContainText(
      prompt(say('origin_prompt_none')),
    );
    await audience.selectOption('clinician');
    await chat.ask('What is a fever?');
    await expect(await chat.origin(chat.answers.last())).toContainText(prompt('[1١]'));
    // The person's own system prompt stands in its place.
    await page.getByText(say('system_prompt'), { exact: true }).first().click();
    await page.getByRole('textbox', { name: say('system_prompt') }).fill('Be brief.');
    await page.getByRole('textbox', { name: say('system_prompt') }).blur();
    await expect(audience).toHaveCount(0);
  });
}
