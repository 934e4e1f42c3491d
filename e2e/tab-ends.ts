import type { Page } from '@playwright/test';

/** Ends the tab's process. */
async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  // The command is answered by the process that it ends.
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
}

/** How a tab can end in the middle of something; only one that is reloaded can be used again. */
export const tabEnds = [
  ['closed', (page: Page) => page.close()],
  ['reloaded', (page: Page) => page.reload()],
  ['crashed', crash],
] as const;
