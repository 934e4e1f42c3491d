import { sampleRecord } from '../src/storage/sample-record.ts';
import { faultsOf } from './axe.ts';
import { ChatPage } from './chat-page.ts';
import { ConversationsPage } from './conversations-page.ts';
import { expect, test } from './fixtures.ts';
import { languages } from './language.ts';
import { SummaryPage } from './summary-page.ts';

/** A note of numbered days, about as long as asked for. */
function noteOf(characters: number): string {
  const lines = ['Synthetic record. No real person.', 'Allergies: penicillin (rash).'];
  for (let day = 1; lines.join('\n').length < characters; day += 1) {
    lines.push(
      `Day ${day}: pulse ${60 + (day % 40)}, temperature 37.${day % 10} °C, cough better.`,
    );
    lines.push('Metformin 500 mg twice daily. No chest pain. Pain in the left knee.');
  }
  return lines.join('\n');
}

const written = [
  '## Medicines',
  '',
  '- Metformin 500 mg twice daily',
  '- Metformin 850 mg twice daily',
  '- Warfarin 500 mg twice daily',
  '- Chest pain',
  '- Pain in the right knee',
].join('\n');

test('a record of 6,000 characters is read in parts, section by section', async ({ app }) => {
  test.slow();
  const chat = new ChatPage(app, 'en');
  await chat.open('/', 48);
  const page = new SummaryPage(app, 'en');
  await page.open();
  await page.summarise(noteOf(6_000));
  await expect(app.page.getByRole('progressbar', { name: /^Writing: / })).toBeVisible({
    timeout: 60_000,
  });
  await expect(app.page.getByText(/^Part 1 of [2-9]$/)).toBeVisible();
  await page.finished();
  await expect(page.summary.getByRole('heading', { level: 3 })).toHaveText([
    'Problems',
    'History',
    'Medicines',
    'Results',
    'Plan',
  ]);
  await expect(page.summary.getByRole('alert')).toHaveCount(0);
});

for (const { language, name, address } of languages) {
  test(`${name}: a record is summarised, stopped, and summarised again`, async ({ app }) => {
    const chat = new ChatPage(app, language);
    const { say } = chat;
    await chat.open(address, 16);
    const page = new SummaryPage(app, language);
    await page.open();
    await expect(chat.message).toHaveCount(0);
    expect(await faultsOf(app.page)).toEqual([]);
    await app.page.getByRole('radio', { name: say('note_format_soap') }).check();
    await page.summarise(noteOf(400));
    await expect(page.summary.getByRole('listitem').first()).toBeVisible({ timeout: 60_000 });
    await page.stop.click();
    await page.finished();
    await expect(page.summary).toContainText(say('summary_stopped'));
    await expect(page.summary.getByRole('listitem').first()).toBeVisible();

    await chat.press('summary_again');
    await page.finished();
    await expect(page.summary).not.toContainText(say('summary_stopped'));
    await expect(page.summary.getByRole('heading', { level: 3 })).toHaveText(
      (['subjective', 'objective', 'assessment', 'plan'] as const).map((id) =>
        say(`section_${id}`),
      ),
    );
    expect(await faultsOf(app.page)).toEqual([]);
    await chat.press('summary_another');
    await expect(page.record).toHaveValue('');
  });

  test(`${name}: what the record does not support is marked, the rest linked`, async ({ app }) => {
    const kept = new ConversationsPage(app, language);
    const { say } = kept;
    const page = new SummaryPage(app, language);
    const record = noteOf(300);
    const sample = sampleRecord('summary', record, 'A synthetic note');
    const turns = sample.turns.map((turn) =>
      turn.role === 'assistant' ? { ...turn, text: written } : turn,
    );
    const conversations = [{ ...sample, task: 'summary', turns }];
    await kept.open(address);
    await kept.save();
    await kept.importFile(
      JSON.stringify({ format: 'med42-conversations', version: 1, conversations }),
    );
    await kept.select('A synthetic note');

    const items = page.summary.getByRole('listitem');
    await expect(items).toHaveCount(5);
    await expect(items.nth(0).locator('mark')).toHaveCount(0);
    for (const [index, kind] of ['number', 'drug', 'negation', 'side'].entries()) {
      await expect(items.nth(index + 1).locator('mark')).not.toHaveCount(0);
      await expect(items.nth(index + 1)).toContainText(say(`mark_${kind as 'number'}`));
    }
    expect(await faultsOf(app.page)).toEqual([]);

    // A link goes to the line, by keyboard too.
    await items.nth(0).getByRole('button').first().press('Enter');
    const line = app.page.getByRole('region', { name: say('summary_record') }).locator('li:focus');
    await expect(line).toContainText('Metformin 500 mg twice daily');

    const markdown = await kept.exported(
      page.summary.getByRole('button', { name: say('export_markdown') }),
    );
    expect(markdown).toContain(`(${say('mark_number')})`);
    expect(markdown).toContain(say('origin_model'));
    expect(markdown).not.toContain('Synthetic record. No real person.');
  });
}
