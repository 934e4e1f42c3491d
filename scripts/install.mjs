// @ts-check
/** Makes node_modules match the lockfile, when it does not. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { root, runNpm, ScriptError } from './processes.mjs';

/**
 * When a file last changed, in milliseconds, or undefined if there is none.
 *
 * @param {string} name relative to the repository's root
 */
const changedAt = (name) => statSync(path.join(root, name), { throwIfNoEntry: false })?.mtimeMs;

/** Runs `npm ci` if node_modules is missing or older than the lockfile. */
export async function ensureInstalled() {
  // npm writes this hidden lockfile last, so an interrupted install counts as none.
  const installed = changedAt('node_modules/.package-lock.json');
  const locked = changedAt('package-lock.json');
  if (locked === undefined) throw new ScriptError('package-lock.json is missing.');
  if (installed !== undefined && installed >= locked) return;
  console.log('Installing packages (npm ci)…');
  const code = await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  if (code !== 0) throw new ScriptError('npm ci failed: see its messages above.');
}
