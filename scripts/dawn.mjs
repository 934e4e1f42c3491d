// @ts-check
/**
 * Installing Dawn, Chromium's WebGPU, for Node (npm package `webgpu`). It is no dependency of this
 * package, so that only who checks compiled libraries downloads its 51 MB.
 */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { root, runNpm, ScriptError } from './processes.mjs';

const source = path.join(root, 'scripts', 'dawn');
const cache = path.join(root, '.cache');

/**
 * Installs what scripts/dawn/package-lock.json says, unless that was done before. The folder appears
 * only once it is whole, whoever else installs at the same time.
 *
 * @returns the package's module
 * @throws {ScriptError} when npm cannot install it
 */
export async function ensureDawn() {
  const lockfile = readFileSync(path.join(source, 'package-lock.json'));
  const hash = createHash('sha256').update(lockfile).digest('hex').slice(0, 12);
  const folder = path.join(cache, `dawn-${hash}`);
  if (!existsSync(folder)) {
    console.log('Installing Dawn, which validates shaders (npm package webgpu)…');
    mkdirSync(cache, { recursive: true });
    const unfinished = mkdtempSync(path.join(cache, 'installing-dawn-'));
    try {
      for (const file of ['package.json', 'package-lock.json']) {
        copyFileSync(path.join(source, file), path.join(unfinished, file));
      }
      const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefix', unfinished];
      if ((await runNpm(['ci', ...options])) !== 0) {
        throw new ScriptError("Dawn could not be installed: see npm's messages above.");
      }
      if (!existsSync(folder)) renameSync(unfinished, folder);
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  return path.join(folder, 'node_modules', 'webgpu', 'index.js');
}
