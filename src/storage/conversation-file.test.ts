import { expect, it, vi } from 'vitest';
import { parseConversationFile, readConversationFile } from './conversation-file.ts';
import { sampleRecord } from './sample-record.ts';

const head = { format: 'med42-conversations', version: 1 };
const fileOf = (conversations: unknown, more: object = {}): string =>
  JSON.stringify({ ...head, conversations, ...more });

it('reads what an export wrote, whatever else stands in the file', async () => {
  const records = [sampleRecord('1'), sampleRecord('2', 'ما هو الربو؟')];
  const file = new File(['\ufeff', fileOf(records, { note: 'x' })], 'x.json');
  expect(await readConversationFile(file)).toEqual({ conversations: records, refused: [] });
});

it('reads what could not be read where the file was written, if it can be read here', () => {
  const unreadable = [
    { key: '1', stored: sampleRecord('1') },
    { key: '2', stored: 'torn' },
  ];
  const { conversations, refused } = parseConversationFile(fileOf([], { unreadable }));
  expect(conversations).toEqual([sampleRecord('1')]);
  expect(refused).toMatchObject([{ name: '#2', error: { code: 'import-damaged' } }]);
});

it.each([
  [{ ...sampleRecord('1', 'Fever'), version: 2 }, 'Fever', 'import-newer'],
  [{ ...sampleRecord('1', 'Fever'), version: 0 }, 'Fever', 'import-damaged'],
  [{ ...sampleRecord('1', ' \n'), turns: 0 }, '1', 'import-damaged'],
  [{ ...sampleRecord('1', 'x'.repeat(100)), turns: 0 }, 'x'.repeat(60), 'import-damaged'],
  [{ id: 1 }, '#1', 'import-damaged'],
  [null, '#1', 'import-damaged'],
])('refuses one conversation by name and takes the next', (entry, name, code) => {
  const { conversations, refused } = parseConversationFile(fileOf([entry, sampleRecord('2')]));
  expect(conversations).toEqual([sampleRecord('2')]);
  expect(refused).toMatchObject([{ name, error: { code } }]);
});

it.each([
  ['', 'import-other-format'],
  ['# Conversations', 'import-other-format'],
  ['[]', 'import-other-format'],
  ['null', 'import-other-format'],
  ['{"__proto__":{"format":"med42-conversations","version":1}}', 'import-other-format'],
  [JSON.stringify({ ...head, format: 'other', conversations: [] }), 'import-other-format'],
  [JSON.stringify({ ...head, version: '1', conversations: [] }), 'import-other-format'],
  [fileOf({}), 'import-other-format'],
  [JSON.stringify({ ...head, version: 2, sessions: [] }), 'import-newer'],
  [fileOf(new Array(100_001).fill(0)), 'import-too-large'],
])('refuses the file %.40s as %s', (text, code) => {
  expect(() => parseConversationFile(text)).toThrow(expect.objectContaining({ code }));
});

it('does not read a file that is too large, and says so of one that cannot be read', async () => {
  const text = vi.fn(() => Promise.reject(new DOMException('', 'NotReadableError')));
  const tooLarge = readConversationFile({ size: 64 * 1024 * 1024 + 1, text });
  await expect(tooLarge).rejects.toMatchObject({ code: 'import-too-large' });
  expect(text).not.toHaveBeenCalled();
  const unreadable = readConversationFile({ size: 64 * 1024 * 1024, text });
  await expect(unreadable).rejects.toMatchObject({ code: 'import-unreadable' });
});
