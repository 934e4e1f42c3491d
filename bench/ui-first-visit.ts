import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { Site } from '../e2e/site.ts';
import { builtSite } from '../scripts/build.mjs';
import type { HeaderTable } from '../src/service-worker/headers.ts';
import { median } from './median.ts';

const visits = 5;
/** A site that is not ours has headers of its own, or none. */
const noHeaders: HeaderTable = { paths: {}, other: {} };

/** What a first visit costs before the first click. */
export interface FirstVisit {
  /** Milliseconds until something is seen, on a line without limit: the median of several visits. */
  readonly firstContentfulPaint: number;
  /** Bytes of the site's own scripts, workers included, each gzipped. */
  readonly scripts: number;
}

/** Visits both sites by turns, so that whatever else the machine does falls on both. */
export async function firstVisits(
  browser: Browser,
  folders: Readonly<Record<string, string>>,
): Promise<Record<string, FirstVisit>> {
  const sites = Object.entries(folders).map(([name, folder]) => {
    const headers = folder === builtSite ? undefined : noHeaders;
    return { name, folder, site: new Site(folder, headers), paints: new Array<number>() };
  });
  for (const { site } of sites) await site.start();
  try {
    for (let visit = 0; visit < visits; visit += 1) {
      for (const { site, paints } of sites) paints.push(await paintOf(browser, site.url));
    }
  } finally {
    for (const { site } of sites) await site.stop();
  }
  return Object.fromEntries(
    sites.map(({ name, folder, site, paints }) => [
      name,
      { firstContentfulPaint: Math.round(median(paints)), scripts: scriptBytes(folder, site) },
    ]),
  );
}

function scriptBytes(folder: string, { requests }: Site): number {
  const names = new Set(requests.filter((url) => url.endsWith('.js')));
  const files = [...names].map((url) => readFileSync(path.join(folder, url)));
  return files.reduce((bytes, file) => bytes + gzipSync(file).byteLength, 0);
}

/** In a profile of its own, with no other machine to be reached. */
async function paintOf(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ locale: 'en-GB' });
  try {
    await context.route(
      (address) => address.origin !== new URL(url).origin,
      (route) => route.abort(),
    );
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'networkidle' });
    const paint = await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    );
    return (await paint.jsonValue()) ?? NaN;
  } finally {
    await context.close();
  }
}
