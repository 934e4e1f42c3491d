// @ts-check
/**
 * Vite plugin: writes THIRD_PARTY_NOTICES.txt, the licences of everything that the built site
 * contains: npm packages, what web-llm and pdf.js bundle, and what each compiled library contains.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readJson, root, ScriptError } from './processes.mjs';

/** Not imported, but its runtime is generated into src/paraglide/. */
const generatorOfMessages = 'node_modules/@inlang/paraglide-js';

/** Packages with others inside them, and what describes these: a newer version has to be read again. */
const described = [
  { name: '@mlc-ai/web-llm', version: '0.2.86', file: 'web-llm.notice.txt' },
  { name: 'pdfjs-dist', version: '5.5.207', file: 'pdfjs.notice.txt' },
];

const read = (/** @type {string[]} */ ...name) =>
  readFileSync(path.join(root, ...name), 'utf8').trim();

/**
 * The licence and notice files of an installed package.
 *
 * @param {string} folder relative to the root
 * @throws {ScriptError} when it has none: someone has to find its terms
 */
function licenceText(folder) {
  const files = readdirSync(path.join(root, folder))
    .filter((name) => /^(licen[cs]e|notice|copying)/i.test(name))
    .sort();
  if (files.length === 0) throw new ScriptError(`${folder} comes without a licence file.`);
  return files.map((name) => read(folder, name)).join('\n\n');
}

/**
 * The package that a bundled module comes from.
 *
 * @param {string} id the module's absolute path; a bundler's own modules have none
 * @returns {string | undefined} its folder, relative to the root
 */
export function packageOf(id) {
  return /(?:^|\/)(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
}

/**
 * @param {readonly string[]} folders of packages
 * @returns {string[]} one text per licence, headed by the packages that come under it
 */
function packageNotices(folders) {
  /** @type {Map<string, string[]>} */
  const packagesByText = new Map();
  for (const folder of folders) {
    const { name, version } = /** @type {{ name: string, version: string }} */ (
      readJson(path.join(root, folder, 'package.json'))
    );
    const known = described.find((one) => one.name === name);
    if (known && version !== known.version) {
      throw new ScriptError(`${known.file} describes ${known.version}, not ${version}.`);
    }
    const text = licenceText(folder);
    packagesByText.set(text, [...(packagesByText.get(text) ?? []), `${name} ${version}`]);
  }
  return [...packagesByText].map(([text, packages]) => `${packages.join('\n')}\n\n${text}`);
}

/** @returns {string[]} what each compiled library contains */
function libraryNotices() {
  const folder = 'public/models/libraries';
  return readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.notice.txt'))
    .sort()
    .map((name) => read(folder, name));
}

/**
 * The whole text of THIRD_PARTY_NOTICES.txt.
 *
 * @param {Iterable<string>} folders of the packages in the build
 */
export function thirdPartyNotices(folders) {
  const line = '='.repeat(100);
  return [
    'This site contains software of others, under the licences below.\n' +
      'Its own code is under the Apache License, Version 2.0.',
    ...libraryNotices(),
    ...described.map(({ file }) => read('scripts', file)),
    ...packageNotices([...folders].sort()),
  ].join(`\n\n${line}\n\n`);
}

/**
 * Two plugins that share what they see: the workers are bundled apart from the page, and before it.
 *
 * @returns {{ page: import('vite').Plugin, workers: () => import('vite').Plugin }}
 */
export function notices() {
  const folders = new Set([generatorOfMessages]);
  /** @param {import('vite').Rolldown.OutputBundle} bundle */
  const collect = (bundle) => {
    for (const output of Object.values(bundle)) {
      const modules = output.type === 'chunk' ? output.moduleIds : [];
      for (const folder of modules.map(packageOf)) if (folder !== undefined) folders.add(folder);
    }
  };
  return {
    workers: () => ({
      name: 'third-party-notices-of-workers',
      generateBundle: (_options, bundle) => collect(bundle),
    }),
    page: {
      name: 'third-party-notices',
      apply: 'build',
      generateBundle(_options, bundle) {
        collect(bundle);
        const source = `${thirdPartyNotices(folders)}\n`;
        this.emitFile({ type: 'asset', fileName: 'THIRD_PARTY_NOTICES.txt', source });
      },
    },
  };
}
