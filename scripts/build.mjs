// @ts-check
/** Builds the site, unless dist/ was built from these very sources. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { binOf, root, run, ScriptError } from './processes.mjs';

/** Where the production build lies. */
export const builtSite = path.join(root, 'dist');

/** The build's own note of what it was made from; the server never serves a dot file. */
export const sourcesStamp = '.sources.sha256';

const sources = [
  'index.html',
  'messages',
  'package-lock.json',
  'package.json',
  'project.inlang/settings.json',
  'public',
  'scripts',
  'src',
  'svelte.config.js',
  'vite.config.ts',
];
const generated = path.join('src', 'paraglide');

/**
 * Every file under a path (which may be a file), relative to the root.
 *
 * @param {string} name relative to the root
 * @returns {string[]}
 */
function filesUnder(name) {
  const info = statSync(path.join(root, name), { throwIfNoEntry: false });
  if (!info) return [];
  if (info.isFile()) return [name];
  return readdirSync(path.join(root, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(path.relative(root, entry.parentPath), entry.name))
    .filter((file) => !file.startsWith(generated));
}

/** SHA-256, in hex, over the names and bytes of everything that the build reads. */
export function sourcesHash() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesUnder).sort()) {
    const bytes = readFileSync(path.join(root, file));
    hash.update(`${file}\0${bytes.byteLength}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** Whether dist/ holds a finished build of the present sources. */
function isBuilt() {
  try {
    return readFileSync(path.join(builtSite, sourcesStamp), 'utf8') === sourcesHash();
  } catch {
    return false;
  }
}

/** Builds dist/ if it is missing or its sources changed since. */
export async function ensureBuilt() {
  if (isBuilt()) return;
  console.log('Building the site (vite build)…');
  const code = await run(process.execPath, [binOf('vite'), 'build', '--logLevel', 'warn']);
  if (code !== 0) throw new ScriptError('The build failed: see its messages above.');
}
