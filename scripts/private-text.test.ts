import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './processes.mjs';

const folder = path.join(root, 'src/ui');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.svelte'))
  .map((file): [string, string] => [file, readFileSync(path.join(folder, file), 'utf8')]);

/** What nothing can be typed into. */
const notTyped = /type="(?:file|checkbox|radio|range|button|submit)"/;

const fields = sources.flatMap(([file, source]) =>
  [...source.matchAll(/<(?:textarea|input)\b(?:=>|[^>])*>|<\w+[^>]*\bcontenteditable\b[^>]*>/g)]
    .map(([tag]): [string, string] => [file, tag])
    .filter(([, tag]) => !notTyped.test(tag)),
);

describe('a field for a person’s text', () => {
  it('is there to be looked at', () => expect(fields.length).toBeGreaterThan(1));

  it.each(fields)('in %s is private: %s', (_file, tag) => {
    expect(tag).toContain('{...privateText}');
  });
});

it('the page asks not to be translated', () => {
  const page = readFileSync(path.join(root, 'index.html'), 'utf8');
  expect(page).toMatch(/<html [^>]*translate="no"/);
  expect(page).toContain('<meta name="google" content="notranslate" />');
});
