import { type Browser, chromium, type Page } from '@playwright/test';
import { AppPage } from '../e2e/app-page.ts';
import { keepScriptPolicy } from '../e2e/script-policy.ts';
import { Site } from '../e2e/site.ts';
import { chromiumFlags, findChromium } from '../scripts/chromium.mjs';

/** Starts the Chromium that the tests use, on SwiftShader; hands it over, and closes it after. */
export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const { path, source } = await findChromium();
  const browser = await chromium.launch({
    channel: 'chromium',
    executablePath: path,
    args: chromiumFlags,
  });
  console.log(`Chromium ${browser.version()} (${source}), WebGPU on SwiftShader`);
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** Opens a built site in a profile of its own, and downloads the demo there. */
export async function withStoredDemo<T>(
  browser: Browser,
  folder: string,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const site = new Site(folder);
  await site.start();
  const context = await browser.newContext({ baseURL: site.url, locale: 'en-GB' });
  try {
    await keepScriptPolicy(context);
    const app = new AppPage(await context.newPage());
    await app.open();
    await app.download();
    return await use(app.page);
  } finally {
    await context.close();
    await site.stop();
  }
}
