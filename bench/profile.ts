import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { chromiumFlags, findChromium } from '../scripts/chromium.mjs';
import { AppPage } from '../e2e/app-page.ts';
import { keepScriptPolicy } from '../e2e/script-policy.ts';

/** A day: nothing here is given up because it takes long. */
export const patience = 86_400_000;

/** What a browser is opened with besides the tests' flags. */
interface Opening {
  /** Where it keeps what sites store. One in memory would count that as the browser's memory. */
  readonly profile: string;
  readonly url: string;
  readonly serviceWorkers?: 'allow' | 'block';
}

/** Starts the tests' Chromium on a profile on disk, hands over its one page, and closes it after. */
export async function withProfile<T>(
  { profile, url, serviceWorkers = 'allow' }: Opening,
  use: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await chromium.launchPersistentContext(profile, {
    channel: 'chromium',
    executablePath: (await findChromium()).path,
    args: chromiumFlags,
    baseURL: url,
    locale: 'en-GB',
    serviceWorkers,
  });
  try {
    await keepScriptPolicy(context);
    const [page = await context.newPage()] = context.pages();
    return await use(page, context);
  } finally {
    await context.close();
  }
}

/** Has the page download a model; the milliseconds from the click until all of it is stored. */
export async function downloadIn(page: Page, title: string): Promise<number> {
  const app = new AppPage(page);
  await page.goto('/');
  await app.accept();
  const model = app.model(title);
  const start = performance.now();
  await model.getByRole('button', { name: 'Download' }).click();
  await model.getByRole('button', { name: 'Load', exact: true }).waitFor({ timeout: patience });
  return performance.now() - start;
}
