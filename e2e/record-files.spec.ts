/** A patient's record out of a file: what is read, what is refused, and that nothing is sent. */
import { truncate, writeFile } from 'node:fs/promises';
import { fakeBundle } from '../src/documents/fake-bundle.ts';
import { arabicAt, pdfOf, textAt } from '../src/documents/fake-pdf.ts';
import { faultsOf } from './axe.ts';
import { Drag } from './drag.ts';
import { expect, test } from './fixtures.ts';
import { hostileFiles, slowPdf } from './hostile-files.ts';
import { languages, type Messages } from './language.ts';
import { RecordPage } from './record-page.ts';

const typed = 'what a person typed';
const tabs = { en: 'Summarise a record', ar: 'تلخيص سجل' };
const pdf = pdfOf(
  textAt(50, 700, 'Sodium') + textAt(200, 700, '140') + textAt(300, 700, 'mmol/L'),
  arabicAt(300, 700, 'ضغط الدم'),
  '',
);

/** The words of an error in the page's language. */
function wordsOf(says: Messages, code: string): string {
  const key = `error_${code.replaceAll('-', '_')}` as Parameters<Messages>[0];
  return says(key);
}

test('text, a PDF and a bundle are read, and nothing is asked for but the reader', async ({
  app,
  site,
}) => {
  const record = new RecordPage(app);
  await record.open();
  // Until the page is kept for use without a network, all of it is asked for.
  await app.page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  site.forget();
  await record.choose({ name: 'a.txt', contents: 'Fever.\nحمى.' });
  await expect(record.record).toHaveValue('Fever.\nحمى.');

  await record.choose({ name: 'a.pdf', contents: pdf });
  await expect(record.record).toHaveValue('Sodium\t140\tmmol/L\n\nضغط الدم');
  await expect(app.page.getByText('Read: PDF · Pages: 3')).toBeVisible();
  await expect(app.page.getByText('of which nothing was read: 3')).toBeVisible();

  await record.choose({ name: 'a.json', contents: JSON.stringify(fakeBundle) });
  await expect(record.record).toHaveValue(/- Penicillin; criticality: high/);
  await expect(record.record).toHaveValue(/- NOT DONE: Colonoscopy/);
  expect(await faultsOf(app.page)).toEqual([]);

  const others = site.requests.filter((url) => !/^\/(assets|workers\/pdf-)/.test(url));
  expect(others.filter((url) => url !== '/service-worker.js')).toEqual([]);
});

test('a file asks before it replaces what was typed, by button and by drop', async ({
  app,
}, testInfo) => {
  const record = new RecordPage(app);
  await record.open();
  await record.record.fill(typed);
  await record.choose({ name: 'a.txt', contents: 'from the file' });
  await expect(record.button('record_replace')).toBeVisible();
  await expect(record.record).toHaveValue(typed);
  await record.button('record_keep').click();
  await expect(record.record).toBeFocused();
  await expect(record.record).toHaveValue(typed);

  const file = testInfo.outputPath('a.txt');
  await writeFile(file, 'from the file');
  const drag = await Drag.start(app.page, file);
  // As a hand does: Chromium tells of the first move over something as of an arrival only.
  await expect(async () => {
    await drag.over(record.record);
    await expect(app.page.getByText('Drop the file to read it')).toBeVisible({ timeout: 500 });
  }).toPass();
  await drag.drop();
  await record.button('record_replace').click();
  await expect(record.record).toHaveValue('from the file');
});

for (const { language, name, address } of languages) {
  test(`hostile files are named, and the page lives on, in ${name}`, async ({ app }, testInfo) => {
    test.setTimeout(300_000);
    const record = new RecordPage(app, language);
    await record.open(tabs[language], address);
    await record.record.fill(typed);

    const expectRefused = async (code: string): Promise<void> => {
      await expect(app.alert).toHaveAttribute('data-code', code, { timeout: 30_000 });
      await expect(app.alert).toContainText(wordsOf(record.says, code));
      await expect(app.alert).toContainText(wordsOf(record.says, `${code}-next`));
      await expect(record.record).toHaveValue(typed);
      // The page answers: the field takes a letter, and the file's error goes with the next file.
      await record.record.press('End');
      await record.record.press('x');
      await expect(record.record).toHaveValue(`${typed}x`);
      await record.record.fill(typed);
    };

    for (const { what, contents, code } of hostileFiles) {
      await test.step(what, async () => {
        // No older error is taken for this one's.
        await record.choose({ name: 'a.txt', contents: 'x' });
        await record.button('record_keep').click();
        await expect(app.alert).toHaveCount(0);
        await record.choose({ name: 'record', contents });
        await expectRefused(code);
      });
    }

    for (const [what, head] of [
      ['JSON of 100 MB', '{"resourceType":"Bundle"}'],
      ['a PDF of 100 MB', '%PDF-1.7\n'],
    ] as const) {
      await test.step(what, async () => {
        const file = testInfo.outputPath('large');
        await writeFile(file, head);
        await truncate(file, 100_000_000);
        await record.choose(file);
        await expectRefused('record-too-large');
      });
    }
  });
}

test('a PDF that takes long is cancelled at once', async ({ app }) => {
  const record = new RecordPage(app);
  await record.open();
  await record.record.fill(typed);
  await record.choose({ name: 'record', contents: slowPdf });
  await expect(record.progress).toBeVisible();
  await record.button('cancel').click();
  await expect(record.button('record_open')).toBeFocused();
  await expect(app.alert).toHaveCount(0);
  await expect(record.record).toHaveValue(typed);
  const readers = (): number =>
    app.page.workers().filter((one) => one.url().includes('/workers/pdf-')).length;
  await expect.poll(readers).toBe(0);
});

test.describe('with a reader that never comes to an end', () => {
  // What the service worker keeps would be the site's own reader.
  test.use({ serviceWorkers: 'block' });

  test.afterEach(({ site }) => site.faults.clear());

  test('a PDF is given up by itself', async ({ app, site }) => {
    site.changeWorker(
      'pdf',
      (script) => `addEventListener('message', () => { for (;;); });${script}`,
    );
    const record = new RecordPage(app);
    await record.open();
    await record.record.fill(typed);
    await record.choose({ name: 'record', contents: pdf });
    await expect(app.alert).toHaveAttribute('data-code', 'pdf-stopped', { timeout: 60_000 });
    await expect(app.alert).toContainText(record.says('error_pdf_stopped'));
    await expect(record.record).toHaveValue(typed);
  });
});
