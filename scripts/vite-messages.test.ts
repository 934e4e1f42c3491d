import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { messages } from './vite-messages.mjs';

const whole = {
  en: { $schema: 'x', hello: 'Hello', count: 'Found: {count} of {all}' },
  ar: { $schema: 'x', hello: 'مرحبًا', count: 'من أصل {all} عُثر على {count}' },
};
const page = '<script>m.hello(); m.count({})</script>';

let root: string;

/** Writes a site with these texts and builds it. */
async function built(texts: Record<string, unknown>, source = page): Promise<void> {
  const files = {
    ...Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [`messages/${name}.json`, JSON.stringify(text)]),
    ),
    'project.inlang/settings.json': JSON.stringify({ locales: ['en', 'ar'] }),
    'src/ui/Page.svelte': source,
    'src/ui/page.test.ts': 'm.only_tested();',
    'src/paraglide/messages.js': 'm.generated();',
    'index.html': '<p></p>',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  await build({ root, configFile: false, logLevel: 'silent', plugins: [messages()] });
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'messages-'));
});
afterEach(() => rmSync(root, { recursive: true }));

it('builds a site whose texts are whole', async () => {
  await built(whole);
});

const { en, ar } = whole;
it.each([
  ['a key that is missing in Arabic', { en: { ...en, bye: 'Bye' }, ar }, 'bye is missing in ar'],
  ['a key that is missing in English', { en, ar: { ...ar, bye: 'و' } }, 'bye is missing in en'],
  ['an empty text', { en, ar: { ...ar, hello: ' ' } }, 'hello has no text in ar'],
  [
    'a parameter too few',
    { en, ar: { ...ar, count: '{count}' } },
    'count has other parameters in ar ({count}) than in en ({all} {count})',
  ],
  [
    'a parameter of another name',
    { en: { ...en, hello: 'Hello {name}' }, ar: { ...ar, hello: '{nom}' } },
    'hello has other parameters in ar ({nom}) than in en ({name})',
  ],
  [
    'a key that only a test uses',
    { en: { ...en, only_tested: 'x' }, ar: { ...ar, only_tested: 'x' } },
    'only_tested is used nowhere in src/',
  ],
  [
    'a key that is used and nowhere',
    { en: { ...en, count: undefined }, ar: { ...ar, count: undefined } },
    'count is used, but in no language',
  ],
])('fails at %s, and names key and language', async (_fault, texts, line) => {
  await expect(built(texts)).rejects.toThrow(`The messages have faults:\n  ${line}`);
});

it('names every fault at once', async () => {
  const texts = { en: { ...en, bye: '' }, ar };
  await expect(built(texts)).rejects.toThrow(
    'bye has no text in en\n  bye is missing in ar\n  bye is used nowhere in src/',
  );
});

it('takes no other word for a use of a key', async () => {
  const source = `${page} <p>item.bye form.m.bye</p>`;
  const texts = { en: { ...en, bye: 'x' }, ar: { ...ar, bye: 'x' } };
  await expect(built(texts, source)).rejects.toThrow('bye is used nowhere');
});
