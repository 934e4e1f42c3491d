import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import type { ConversationRecord, Provenance, TurnRecord } from '../storage/conversation-record.ts';
import { parseConversation } from '../storage/conversation-record.ts';
import { sampleRecord } from '../storage/sample-record.ts';
import { sampleAnswer } from '../tasks/diagnosis/sample-differential.ts';
import { exportJson } from './conversation-export.ts';
import { exportMarkdown, type MarkdownWords } from './conversation-markdown.ts';

const words: MarkdownWords = {
  title: 'Conversations',
  notes: ['Not medical advice.', 'It holds what was typed.'],
  systemPrompt: 'System prompt',
  question: 'Question',
  answer: 'Answer',
  ending: (status) => `It is ${status}`,
  versions: (others) => `${others} other [versions]`,
  ruled: 'By rules, not by the model.',
  flags: (text) => Array.from(text.matchAll(/\d+ mg/g), ([dose]) => `Check ${dose}.`),
  provenance: ({ model, time }, origin) =>
    `By ${model} at ${new Date(time).toISOString()}, see ${origin}`,
  differential: {
    diagnosis: 'Diagnosis',
    for: 'For',
    against: 'Against',
    next: 'Next',
    notToMiss: 'Not to miss',
    none: 'None',
    mostLikely: 'Likely',
    mostDangerous: 'Dangerous',
    wouldChange: 'Changes',
    incomplete: 'It was cut.',
    forDiscussion: 'To discuss.',
  },
  origins: 'Origins',
  origin: ({ weightsSha256 }) => [['Weights', weightsSha256?.slice(0, 8) ?? 'unknown_']],
};

const withAnswer = (text: string, change: Partial<TurnRecord> = {}): ConversationRecord => {
  const record = sampleRecord('1');
  const turns = record.turns.map((turn) =>
    turn.role === 'assistant' ? { ...turn, text, ...change } : turn,
  );
  return { ...record, turns };
};
const html = (record: ConversationRecord): string =>
  marked.parse(exportMarkdown([record], words), { async: false });

describe('as JSON', () => {
  it('has the system prompt, as it was typed', () => {
    const text = exportMarkdown([{ ...sampleRecord('1'), systemPrompt: '# Be *brief*' }], words);
    expect(text).toContain('### System prompt\n\n> \\# Be \\*brief\\*');
  });

  it('names its format, says what it is, and holds the records as they are', () => {
    const records = [sampleRecord('1'), sampleRecord('2', 'ما هو الربو؟')];
    const text = exportJson(records, 'Not "medical" advice.', '[{"key":"torn","stored":1}]');
    expect(text.indexOf('Not \\"medical\\" advice.')).toBeLessThan(
      text.indexOf('conversations":['),
    );
    const file = JSON.parse(text) as { conversations: unknown[] };
    expect(file).toEqual({
      format: 'med42-conversations',
      version: 1,
      note: 'Not "medical" advice.',
      conversations: records,
      unreadable: [{ key: 'torn', stored: 1 }],
    });
    expect(file.conversations.map((one, at) => parseConversation(records[at]?.id, one))).toEqual(
      records,
    );
  });
});

describe('as Markdown', () => {
  it('says what is to be checked, of answers alone, and which of them no model gave', () => {
    const text = exportMarkdown([withAnswer('Take 500 mg.', { rule: 'harm/other' })], words);
    expect(text).toContain('> Take 500 mg.\n\n*Check 500 mg.*\n\n*By rules, not by the model.*');
    const asked = exportMarkdown([sampleRecord('1', 'Is 500 mg much?')], words);
    expect(asked.match(/\*Check 500 mg\.\*/g)).toHaveLength(1);
    expect(asked).not.toContain('By rules');
  });

  it('has headings, notes at the top, and where each answer came from', () => {
    expect(exportMarkdown([sampleRecord('1')], words)).toBe(`# Conversations

Not medical advice.

It holds what was typed.

## What is asthma?

### Question

> What is asthma?

### Answer

> An answer to: What is asthma?

*By demo at 2026-09-21T14:13:20.500Z, see 1*

## Origins

1. demo
    - Weights: aaaaaaaa
`);
  });

  it('marks an answer that did not end by itself', () => {
    const text = exportMarkdown([withAnswer('Half', { status: 'stopped' })], words);
    expect(text).toContain('> Half\n\n*It is stopped*\n\n*By demo');
  });

  it('marks an answer without a word, and one of unknown origin', () => {
    const text = exportMarkdown(
      [withAnswer('', { status: 'interrupted', provenance: null })],
      words,
    );
    expect(text).toMatch(/### Answer\n\n\*It is interrupted\*\n$/);
  });

  it('shows the branch that was written last, and how many versions it leaves out', () => {
    const record = sampleRecord('1');
    const [question, answer] = record.turns;
    if (question === undefined || answer === undefined) throw new Error('no sample');
    const turns: TurnRecord[] = [
      question,
      { ...answer, text: 'First' },
      { ...answer, id: 3, text: 'Second' },
      { ...question, id: 4, parentId: 3, text: 'And?' },
      { ...answer, id: 5, parentId: 4, text: 'Third' },
      { ...question, id: 6, parentId: 3, text: 'And now?' },
      { ...question, id: 7, parentId: 3, text: 'And then?' },
      { ...answer, id: 8, parentId: 7, text: 'Fourth' },
    ];
    const text = exportMarkdown([{ ...record, turns }], words);
    expect(text.match(/^(> .*|\*\d.*)$/gm)).toEqual([
      '> What is asthma?',
      '> Second',
      '*1 other \\[versions\\]*',
      '> And then?',
      '*2 other \\[versions\\]*',
      '> Fourth',
    ]);
    expect(JSON.stringify(JSON.parse(exportJson([{ ...record, turns }], '')))).toContain('Third');
  });

  it('names each origin once at the end, of all conversations', () => {
    const other = { ...sampleRecord('1').turns[1]?.provenance, weightsSha256: null } as Provenance;
    const text = exportMarkdown(
      [sampleRecord('1'), withAnswer('Other', { provenance: other }), sampleRecord('2')],
      words,
    );
    expect(text.match(/see \d/g)).toEqual(['see 1', 'see 2', 'see 1']);
    expect(/## Origins[^]*/.exec(text)?.[0]).toBe(
      '## Origins\n\n1. demo\n    - Weights: aaaaaaaa\n2. demo\n    - Weights: unknown\\_\n',
    );
  });

  it('keeps the Markdown of answers', () => {
    const text = html(
      withAnswer('It is **chronic**:\n\n- a\n- b\n\n| x | y |\n|---|---|\n| 1 | 2 |'),
    );
    expect(text).toContain('<strong>chronic</strong>');
    expect(text).toContain('<li>a</li>');
    expect(text).toContain('<td>1</td>');
  });

  it('has a differential as a table, where that is what was asked for', () => {
    const diagnosis = { ...withAnswer(sampleAnswer), task: 'diagnosis' as const };
    expect(html(diagnosis)).toContain('<td>Acute coronary syndrome <strong>Not to miss</strong>');
    const other = withAnswer('It is <b>gout</b>.');
    expect(html({ ...other, task: 'diagnosis' })).toBe(html(other));
    expect(html(withAnswer(sampleAnswer))).not.toContain('<td>');
  });

  it('shows what was typed as it was typed', () => {
    const typed = '# 1 < 2 & *all*\n![x](y) &amp; <b>\n\n`code` [a]: b_c_ \\';
    const { turns, ...record } = sampleRecord('1', typed, 'A *title*\n# of two lines');
    const text = html({ ...record, turns: turns.slice(0, 1) });
    expect(text).toContain('<h2>A *title* # of two lines</h2>');
    expect(text).toContain(
      '<p># 1 &lt; 2 &amp; *all*<br>![x](y) &amp;amp; &lt;b&gt;</p>\n<p>`code` [a]: b_c_ \\</p>',
    );
  });

  it.each([
    ['an open code block', '```\nnever closed'],
    ['a heading', 'x\n\n## Question\n\nFake'],
    ['a comment', '<!-- never closed'],
    ['a line below', 'x\n===\n\ny\r---'],
  ])('lets %s in an answer change nothing after it', (_name, answer) => {
    const text = html(withAnswer(answer));
    const [, after = ''] = text.split('</blockquote>\n<h3>Answer</h3>');
    expect(after).toMatch(
      /^\s*<blockquote>[^]*<\/blockquote>\n<p><em>By demo at [^<]*<\/em><\/p>\n<h2>Origins<\/h2>\n<ol>/,
    );
  });

  it.each([
    '![x](https://other.test/x.png)',
    '![x][ref]\n\n[ref]: https://other.test/x.png',
    '<img src="https://other.test/x.png">',
    '<script>alert(1)</script>',
    String.raw`\<img src=x> \![x](y) !\[x](y)`,
    '<!-- x --><iframe src=x>',
  ])('fetches and runs nothing when it is opened: %s', (answer) => {
    expect(html(withAnswer(answer))).not.toMatch(/<(img|script|iframe|!--)/);
  });
});
