// @ts-check
/** Finds a Chromium with WebGPU for the tests and benchmarks, and installs one where it can. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { aptInstall } from './apt.mjs';
import { binOf, run, ScriptError } from './processes.mjs';

/**
 * Command-line flags for WebGPU on SwiftShader (no GPU needed) and for a quiet browser.
 *
 * The last two keep WebGPU allowed after GPU process crashes, which tests cause on purpose.
 */
export const chromiumFlags = [
  // Root (a container, usually) has no sandbox to put the browser in.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--enable-unsafe-webgpu',
  '--use-webgpu-adapter=swiftshader',
  '--enable-features=Vulkan',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu-process-crash-limit',
  '--disable-domain-blocking-for-3d-apis',
];

/** @typedef {{ path: string, source: string }} Chromium an executable, and where it came from */

/** Where the usual installers put Chromium, Chrome and Edge. */
function usualPlaces() {
  const { ProgramFiles, 'ProgramFiles(x86)': ProgramFilesX86, LOCALAPPDATA, PATH } = process.env;
  if (process.platform === 'win32') {
    const executables = [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return [ProgramFiles, ProgramFilesX86, LOCALAPPDATA].flatMap((folder) =>
      folder === undefined ? [] : executables.map((file) => path.join(folder, file)),
    );
  }
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].flatMap((name) =>
    (PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name)),
  );
}

/** Where Playwright's own download lies, whether or not it was made. */
async function playwrightPath() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/**
 * A Chromium that is already on this machine.
 *
 * @returns {Promise<Chromium | undefined>}
 * @throws {ScriptError} when CHROMIUM_PATH names no file
 */
export async function installedChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen !== undefined) {
    if (!existsSync(chosen)) throw new ScriptError(`CHROMIUM_PATH: there is no file ${chosen}.`);
    return { path: chosen, source: 'CHROMIUM_PATH' };
  }
  const installed = usualPlaces().find((file) => existsSync(file));
  if (installed !== undefined) return { path: installed, source: 'installed' };
  const downloaded = await playwrightPath();
  return existsSync(downloaded) ? { path: downloaded, source: "Playwright's download" } : undefined;
}

/** Downloads Playwright's Chromium, for at most a minute. */
async function playwrightInstall() {
  console.log('Downloading Chromium (playwright install chromium)…');
  const cli = binOf('@playwright/test', 'playwright');
  await run(process.execPath, [cli, 'install', 'chromium'], { timeoutMs: 60_000 });
}

/**
 * Finds a Chromium, or installs one.
 *
 * @returns {Promise<Chromium>}
 * @throws {ScriptError} when there is none and none could be installed
 */
export async function findChromium() {
  const debian = () => aptInstall(['chromium']);
  for (const install of [undefined, debian, playwrightInstall]) {
    await install?.();
    const found = await installedChromium();
    if (found) return found;
  }
  throw new ScriptError(
    'No Chromium was found, and none could be installed. Install Chromium or Chrome, or set ' +
      'CHROMIUM_PATH to its executable.',
  );
}
