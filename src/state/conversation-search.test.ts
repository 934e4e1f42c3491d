import { expect, it } from 'vitest';
import { sampleRecord } from '../storage/sample-record.ts';
import { searchConversations } from './conversation-search.ts';

const { signal } = new AbortController();

const finds = async (text: string, query: string): Promise<boolean> =>
  (await searchConversations([sampleRecord('1', text)], query, signal)).length === 1;

it('looks in titles, questions and answers, and keeps the order', async () => {
  const records = [
    sampleRecord('title', 'x', 'Fever in the morning'),
    sampleRecord('none', 'x'),
    sampleRecord('question', 'Why a fever?', 'x'),
  ];
  const idsOf = async (query: string): Promise<string[]> =>
    (await searchConversations(records, query, signal)).map(({ id }) => id);
  expect(await idsOf('fever')).toEqual(['title', 'question']);
  expect(await idsOf('answer to: why')).toEqual(['question']);
  expect(await idsOf(' ')).toEqual(['title', 'none', 'question']);
});

it.each([
  ['ASTHMA', 'asthma'],
  ['Ménière', 'meniere'],
  ['Meniere', 'MÉNIÈRE'],
  ['Fußpilz', 'FUSSPILZ'],
  ['ἄσθμας', 'ασθμασ'],
  ['two\nlines', 'two  lines'],
  ['fever since Monday', 'monday fever'],
  ['مَا هُوَ الرَّبْو؟', 'ما هو الربو'],
  ['ربو', 'رَبْو'],
  ['الربـــو', 'الربو'],
  ['أدوية إسعاف آلام ٱلقلب', 'ادوية اسعاف الام القلب'],
  ['ادوية', 'أدوية'],
  ['soft\u00adhyphen', 'softhyphen'],
])('finds %s by %s', async (text, query) => {
  expect(await finds(text, query)).toBe(true);
});

it.each([
  ['asthma', 'stroke'],
  ['asthma', 'asthma stroke'],
  ['الربو', 'السكري'],
  ['fever', 'fe.er'],
])('does not find %s by %s', async (text, query) => {
  expect(await finds(text, query)).toBe(false);
});

it('follows a conversation that goes on', async () => {
  const record = sampleRecord('1', 'asthma');
  expect(await searchConversations([record], 'stroke', signal)).toEqual([]);
  const later = { ...record, title: 'A stroke' };
  expect(await searchConversations([later], 'stroke', signal)).toEqual([later]);
});

it('gives way while it reads many texts, and ends when nobody waits', async () => {
  const records = Array.from({ length: 3000 }, (_, id) =>
    sampleRecord(String(id), 'أدوية للقلب '.repeat(100)),
  );
  const stop = new AbortController();
  const search = searchConversations(records, 'stroke', stop.signal);
  // Only what is given way to can end it.
  setTimeout(() => stop.abort());
  await expect(search).rejects.toThrow('aborted');
});
