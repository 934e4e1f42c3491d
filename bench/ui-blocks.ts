import type { Page } from '@playwright/test';

/** Milliseconds without a task of 50 ms or more after which the page counts as having finished. */
const quietMs = 1000;

/** How the page's main thread was blocked, in milliseconds. Tasks under 50 ms are not reported. */
export interface Blocks {
  readonly longest: number;
  readonly tasks: number;
}

interface Watched {
  blocks: number[];
  last: number;
}

/** Has pages that are opened from now on take note of every long task. */
export async function watchBlocks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched: Watched = { blocks: [], last: 0 };
    Object.assign(window, { watched });
    new PerformanceObserver((list) => {
      for (const { duration, startTime } of list.getEntries()) {
        watched.blocks.push(duration);
        watched.last = startTime + duration;
      }
    }).observe({ type: 'longtask' });
  });
}

/**
 * The long tasks from the beginning of something until the page is quiet again.
 * @param act must not make Playwright search the page, which is a task of the page's as well
 */
export async function blocksOf(page: Page, act: () => Promise<void>): Promise<Blocks> {
  await page.evaluate(() => {
    (Reflect.get(window, 'watched') as Watched).blocks = [];
  });
  await act();
  await page.waitForFunction(
    (quiet) => {
      const { last } = Reflect.get(window, 'watched') as Watched;
      const found = document.querySelectorAll('article').length;
      const before = Reflect.get(window, 'found') as { count: number; since: number } | undefined;
      if (before?.count !== found) {
        Object.assign(window, { found: { count: found, since: performance.now() } });
      }
      const since = before?.count === found ? before.since : performance.now();
      return performance.now() - Math.max(last, since) > quiet;
    },
    quietMs,
    { polling: 100, timeout: 300_000 },
  );
  const blocks = await page.evaluate(() => (Reflect.get(window, 'watched') as Watched).blocks);
  return { longest: Math.max(0, ...blocks), tasks: blocks.length };
}
