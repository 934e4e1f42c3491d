import { ChatPage } from './chat-page.ts';
import { expect, test } from './fixtures.ts';
import { languages } from './language.ts';
import { SummaryPage } from './summary-page.ts';

/** About as long as asked for: a note of numbered days. */
function longRecord(characters: number): string {
  const lines = ['Synthetic record. No real person.', 'Allergies: penicillin (rash).'];
  for (let day = 1; lines.join('\n').length < characters; day += 1) {
    lines.push(`Day ${day}: pulse ${60 + (day % 40)}, temperature 37.${day % 10} °C, cough better.`);
    lines.push(`Metformin 500 mg twice daily. No chest pain. Pain in the left knee.`);
  }
  return lines.join('\n');
}

for (const { language, name, address } of languages) {
  test(`${name}: a record of several parts is summarised, checked, linked and stopped`, async ({
    app,
  }) => {
    const chat = new ChatPage(app, language);
    await chat.open(address, 16);
    const record = new SummaryPage(app, language);
    await record.open();
    await record.summarise(longRecord(6_000));
    await app.page.screenshot({ path: `/tmp/sum-running-${language}.png` });
    await record.finished();
    await app.page.screenshot({ path: `/tmp/sum-${language}.png`, fullPage: true });
    await expect(record.summary.getByRole('heading', { level: 3 })).toHaveCount(5);
  });
}
