// @ts-check
/** Installing system packages where this process may: as root, on Debian and its like. */
import { capture, run } from './processes.mjs';

/** @returns {boolean} whether `aptInstall` can do anything here */
function mayInstall() {
  return process.getuid?.() === 0 && capture('apt-get', ['--version']) !== undefined;
}

/**
 * Installs Debian packages; does nothing for another user or system. Whether it helped shows when
 * what was missing is looked for again.
 *
 * @param {readonly string[]} packages
 */
export async function aptInstall(packages) {
  if (!mayInstall()) return;
  console.log(`Installing ${packages.join(', ')} (apt-get)…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
}
