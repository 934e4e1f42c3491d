// @ts-check
/** What is wrong with the page's texts, which Paraglide would pass over: it falls back to English. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readJson, ScriptError } from './processes.mjs';

/** @typedef {Record<string, string>} Texts by key */

/**
 * The texts of every language, by its name; the one that they are written in comes first.
 *
 * @param {string} root
 * @returns {Record<string, Texts>}
 */
function readTexts(root) {
  const settings = readJson(path.join(root, 'project.inlang/settings.json'));
  const { locales } = /** @type {{ locales: string[] }} */ (settings);
  return Object.fromEntries(
    locales.map((language) => {
      const texts = /** @type {Texts} */ (readJson(path.join(root, `messages/${language}.json`)));
      delete texts.$schema; // which is no text
      return [language, texts];
    }),
  );
}

/**
 * Every key that a component or a class names, as `m.key`. Tests use none for the page.
 *
 * @param {string} root
 */
function usedKeys(root) {
  const source = path.join(root, 'src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      /\.(ts|svelte)$/.test(file) && !file.endsWith('.test.ts') && !file.startsWith('paraglide'),
  );
  return new Set(
    files.flatMap((file) =>
      Array.from(
        readFileSync(path.join(source, file), 'utf8').matchAll(/(?<![\w.$])m\.(\w+)/g),
        ([, key = '']) => key,
      ),
    ),
  );
}

/** @param {string | undefined} text */
const parametersOf = (text) => [...new Set(text?.match(/\{\w+\}/g) ?? ['none'])].sort().join(' ');

/**
 * What is wrong with one key.
 *
 * @param {string} key
 * @param {Record<string, Texts>} languages
 */
function faultsOf(key, languages) {
  /** @type {string[]} */
  const faults = [];
  const [first] = Object.entries(languages).find(([, texts]) => texts[key] !== undefined) ?? [];
  const expected = first && parametersOf(languages[first]?.[key]);
  for (const [language, texts] of Object.entries(languages)) {
    const text = texts[key];
    const found = parametersOf(text);
    if (text === undefined) faults.push(`${key} is missing in ${language}`);
    else if (text.trim() === '') faults.push(`${key} has no text in ${language}`);
    else if (found !== expected) {
      faults.push(
        `${key} has other parameters in ${language} (${found}) than in ${first} (${expected})`,
      );
    }
  }
  return faults;
}

/**
 * One line for each fault, which names the key and, where it is of one, the language.
 *
 * @param {string} root of the repository, with `messages/` and `src/`
 * @returns {string[]}
 */
export function messageFaults(root) {
  const languages = readTexts(root);
  const known = new Set(Object.values(languages).flatMap((texts) => Object.keys(texts)));
  const used = usedKeys(root);
  return [
    ...[...known].flatMap((key) => faultsOf(key, languages)),
    ...[...known].filter((key) => !used.has(key)).map((key) => `${key} is used nowhere in src/`),
    ...[...used]
      .filter((key) => !known.has(key))
      .map((key) => `${key} is used, but in no language`),
  ];
}

/**
 * @param {string} root
 * @throws {ScriptError} that names every fault
 */
export function requireMessages(root) {
  const faults = messageFaults(root);
  if (faults.length > 0)
    throw new ScriptError(['The messages have faults:', ...faults].join('\n  '));
}
