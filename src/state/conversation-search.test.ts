import { expect, it } from 'vitest';
import { sampleRecord } from '../storage/sample-record.ts';
import { searchConversations } from './conversation-search.ts';

const finds = (text: string, query: string): boolean =>
  searchConversations([sampleRecord('1', text)], query).length === 1;

it('looks in titles, questions and answers, and keeps the order', () => {
  const records = [
    sampleRecord('title', 'x', 'Fever in the morning'),
    sampleRecord('none', 'x'),
    sampleRecord('question', 'Why a fever?', 'x'),
  ];
  expect(searchConversations(records, 'fever').map(({ id }) => id)).toEqual(['title', 'question']);
  expect(searchConversations(records, 'answer to: why').map(({ id }) => id)).toEqual(['question']);
  expect(searchConversations(records, ' ')).toEqual(records);
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
])('finds %s by %s', (text, query) => {
  expect(finds(text, query)).toBe(true);
});

it.each([
  ['asthma', 'stroke'],
  ['asthma', 'asthma stroke'],
  ['الربو', 'السكري'],
  ['fever', 'fe.er'],
])('does not find %s by %s', (text, query) => {
  expect(finds(text, query)).toBe(false);
});

it('follows a conversation that goes on', () => {
  const record = sampleRecord('1', 'asthma');
  expect(searchConversations([record], 'stroke')).toEqual([]);
  const later = { ...record, title: 'A stroke' };
  expect(searchConversations([later], 'stroke')).toEqual([later]);
});
