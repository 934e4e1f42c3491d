// @ts-check
/**
 * `npm run icons`: the icons of the installed page as PNG, drawn from public/icon.svg by the
 * Chromium that the tests use.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from './chromium.mjs';
import { root, runMain } from './processes.mjs';

const folder = path.join(root, 'public', 'icons');

/**
 * `whole`: to its edges, for systems that cut a shape of their own out of it. The cross is well
 * inside of what they leave, a circle of 80 % of the width.
 */
const icons = [
  { file: 'icon-192.png', size: 192, whole: false },
  { file: 'icon-512.png', size: 512, whole: false },
  { file: 'maskable-512.png', size: 512, whole: true },
  { file: 'apple-touch-180.png', size: 180, whole: true },
];

await runMain(async () => {
  const svg = readFileSync(path.join(root, 'public', 'icon.svg'), 'utf8');
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({
    executablePath: (await findChromium()).path,
    args: chromiumFlags,
  });
  try {
    for (const { file, size, whole } of icons) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      const drawn = whole ? svg.replace(' rx="8"', '') : svg;
      await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawn}`);
      await page.screenshot({ path: path.join(folder, file), omitBackground: true });
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return 0;
});
