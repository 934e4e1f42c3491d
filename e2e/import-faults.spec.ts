import { truncate, writeFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import { sampleRecord } from '../src/storage/sample-record.ts';
import { ConversationsPage } from './conversations-page.ts';
import { expect, test } from './fixtures.ts';

const whole = JSON.stringify({
  format: 'med42-conversations',
  version: 1,
  conversations: [sampleRecord('new', 'What is gout?')],
});
const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
const fileOf = (conversations: string): string =>
  `{"format":"med42-conversations","version":1,"conversations":${conversations}}`;

/** The one file of a zip, as its local header and deflated bytes: what a file's beginning tells. */
function zipped(text: string): Buffer {
  const bytes = deflateRawSync(text);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(bytes.byteLength, 18);
  return Buffer.concat([header, bytes]);
}

const refusedFiles: readonly [what: string, contents: string | Buffer, code: string][] = [
  ['JSON of something else', '{"conversations":[]}', 'import-other-format'],
  ['JSON that is no object', 'null', 'import-other-format'],
  ['conversations that are no list', fileOf('{"0":{}}'), 'import-other-format'],
  ['truncated', whole.slice(0, -40), 'import-other-format'],
  ['empty', '', 'import-other-format'],
  ['nested without end', deep, 'import-other-format'],
  ['a zip of a good file', zipped(whole), 'import-other-format'],
  ['Markdown', '# Conversations\n', 'import-other-format'],
  ['bytes that are no text', Buffer.from([0xff, 0xfe, 0, 0x80, 0xc3]), 'import-other-format'],
  ['of a newer version', whole.replace('"version":1', '"version":2'), 'import-newer'],
];

test('a file that cannot be imported is named, and changes nothing', async ({ app }, testInfo) => {
  const conversations = new ConversationsPage(app);
  const { page } = app;
  await conversations.open('/');
  await conversations.save();
  await conversations.put('kept', sampleRecord('kept'));
  await page.reload();
  await expect(conversations.items).toHaveCount(1);
  const before = await conversations.stored();
  const file = testInfo.outputPath('conversations.json');

  const expectUntouched = async (): Promise<void> => {
    await expect(conversations.item('What is asthma?')).toHaveCount(1);
    expect(await conversations.stored()).toBe(before);
    await conversations.select('What is asthma?');
    await expect(app.questions).toHaveText(['What is asthma?']);
    await app.button('New conversation').click();
    await expect(app.questions).toHaveCount(0);
  };

  for (const [what, contents, code] of refusedFiles) {
    await test.step(what, async () => {
      await writeFile(file, contents);
      await conversations.chooseFile(file);
      await app.expectAlert(
        code,
        code === 'import-newer' ? 'latest version' : 'Nothing was changed',
      );
      await expectUntouched();
    });
  }

  await test.step('100 MB', async () => {
    await writeFile(file, whole);
    await truncate(file, 100_000_000);
    await conversations.chooseFile(file);
    await app.expectAlert('import-too-large', 'Export fewer conversations into one file');
    await expectUntouched();
  });

  await test.step('a conversation that is nested without end', async () => {
    await conversations.importFile(fileOf(`[${deep}]`));
    await expect(conversations.region).toContainText('Imported: 0 · Not imported: 1');
    await expect(conversations.region).toContainText('This conversation of the file is damaged.');
    await expect(app.alert).toHaveCount(0);
    await expectUntouched();
  });

  await test.step('then a good one comes in', async () => {
    await conversations.importFile(whole);
    await expect(conversations.items).toHaveCount(2);
    await conversations.select('What is gout?');
    await expect(app.questions).toHaveText(['What is gout?']);
  });
});
