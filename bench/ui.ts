import type { BrowserContext } from '@playwright/test';
import { AppPage } from '../e2e/app-page.ts';
import { Site } from '../e2e/site.ts';
import { builtSite } from '../scripts/build.mjs';
import { ScriptError } from '../scripts/processes.mjs';
import { withBrowser } from './browser.ts';
import { machine } from './machine.ts';
import { watchBlocks } from './ui-blocks.ts';
import { firstVisits } from './ui-first-visit.ts';
import { manyConversations, messages, oneConversation, streaming } from './ui-steps.ts';

/** A visit of its own: nothing is kept from one to the next but the model. */
async function visit<T>(
  context: BrowserContext,
  use: (app: AppPage) => Promise<T>,
  begin?: (app: AppPage) => Promise<void>,
): Promise<T> {
  const page = await context.newPage();
  await watchBlocks(page);
  const app = new AppPage(page);
  try {
    await page.goto('/');
    await begin?.(app);
    const measured = await use(app);
    console.log(measured);
    return measured;
  } finally {
    await page.close();
  }
}

function otherSite(args: readonly string[]): string | undefined {
  const [option, folder] = args;
  if (option === undefined) return undefined;
  if (option === '--beside' && folder !== undefined) return folder;
  throw new ScriptError('npm run bench -- ui [--beside FOLDER], another site that is built.');
}

/**
 * The longest blocks of the page's main thread with 5,000 messages, and what a first visit costs,
 * beside another site if one is given.
 */
export async function ui(args: readonly string[]): Promise<unknown> {
  const beside = otherSite(args);
  const site = new Site();
  await site.start();
  try {
    return await withBrowser(async (browser) => {
      const first = await firstVisits(browser, { ours: builtSite, ...(beside && { beside }) });
      console.log(first);
      const context = await browser.newContext({ baseURL: site.url, locale: 'en-GB' });
      const load = async (app: AppPage): Promise<void> => {
        await app.accept();
        await app.download();
        await app.load();
      };
      const answer = await visit(context, streaming, load);
      const one = await visit(context, oneConversation);
      const many = await visit(context, manyConversations);
      return { benchmark: 'ui', messages, first, one, answer, many, machine: machine() };
    });
  } finally {
    await site.stop();
  }
}
