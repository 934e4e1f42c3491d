// @ts-check
/** `npm run licences`: every runtime dependency with its version, its licence and why it is there. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readJson, root } from './processes.mjs';

/** @typedef {{ name: string, version: string, licence: string, reason: string }} Dependency */

/** Licences that let the site be handed on by anyone, with a notice and no more. */
export const allowedLicences = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/**
 * What package.json depends on, as installed; the reasons are the README's.
 *
 * @returns {Dependency[]}
 */
export function runtimeDependencies() {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const { dependencies } = /** @type {{ dependencies: Record<string, string> }} */ (
    readJson(path.join(root, 'package.json'))
  );
  return Object.keys(dependencies).map((name) => {
    const { version, license } = /** @type {{ version: string, license: string }} */ (
      readJson(path.join(root, 'node_modules', name, 'package.json'))
    );
    const row = readme.split('\n').find((line) => line.startsWith(`| ${name} |`)) ?? '';
    return {
      name,
      version,
      licence: license,
      reason: row.split(' | ')[2]?.replace(' |', '') ?? '',
    };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { name, version, licence, reason } of runtimeDependencies()) {
    console.log(`${name} ${version}\t${licence}\t${reason}`);
  }
}
