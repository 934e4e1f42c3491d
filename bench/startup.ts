import { rm } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import type { LoadReport } from '../src/engine/engine.ts';
import { startEngine } from '../e2e/engine-worker.ts';
import { builtSite } from '../scripts/build.mjs';
import { withBrowser, withStoredDemo } from './browser.ts';
import { demoLibrary, siteWith } from './demo-library.ts';
import { median } from './median.ts';

const runs = 3;
const decodedTokens = 24;
const prompt =
  'Summarise this note: A 54-year-old woman has had a cough for two weeks. Her chest is clear, her ' +
  'temperature is normal, and she does not smoke. She has had high blood pressure for some years. ' +
  'The plan is a chest X-ray, rest, and to come back in a week if the cough has not gone.';

/** One load from a warm IndexedDB, and one answer. Times in milliseconds. */
interface Run extends LoadReport {
  readonly prefillTokensPerSecond: number;
  readonly decodeTokensPerSecond: number;
}

async function measure(page: Page, site: string): Promise<Run> {
  await page.reload();
  const engine = await startEngine(page, site);
  const answer = await engine.generate({
    messages: [{ role: 'user', content: prompt }],
    maxTokens: decodedTokens,
    sampling: { temperature: 0, topP: 1 },
  });
  await engine.stop();
  return {
    ...engine.report,
    prefillTokensPerSecond: answer.prefillTokensPerSecond,
    decodeTokensPerSecond: answer.decodeTokensPerSecond,
  };
}

/** The median of each figure on its own, to one decimal. */
function medians(all: readonly Run[]): Run {
  const of = (pick: (run: Run) => number): number => Math.round(median(all.map(pick)) * 10) / 10;
  return {
    totalMs: of((run) => run.totalMs),
    readMs: of((run) => run.readMs),
    instantiateMs: of((run) => run.instantiateMs),
    compileMs: of((run) => run.compileMs),
    selfTestMs: of((run) => run.selfTestMs),
    restMs: of((run) => run.restMs),
    shaderModules: of((run) => run.shaderModules),
    prefillTokensPerSecond: of((run) => run.prefillTokensPerSecond),
    decodeTokensPerSecond: of((run) => run.decodeTokensPerSecond),
  };
}

/** Alternates between the two sites, so that whatever else the machine does falls on both. */
async function compare(
  browser: Browser,
  plainSite: string,
): Promise<{ ours: Run[]; plain: Run[] }> {
  const ours: Run[] = [];
  const plain: Run[] = [];
  await withStoredDemo(browser, builtSite, (page) =>
    withStoredDemo(browser, plainSite, async (plainPage) => {
      for (let turn = 1; turn <= runs; turn += 1) {
        ours.push(await measure(page, builtSite));
        plain.push(await measure(plainPage, plainSite));
        console.log(`run ${turn} of ${runs}`, ours.at(-1), 'plain:', plain.at(-1));
      }
    }),
  );
  return { ours, plain };
}

/**
 * From Load to ready with a warm IndexedDB, then prefill and decode: the committed library beside
 * the same model with everything compiled in and TVM's default schedules, in one run.
 */
export async function startup(): Promise<unknown> {
  const site = await siteWith(await demoLibrary('plain', ['--plain']));
  try {
    const measured = await withBrowser((browser) => compare(browser, site));
    const ours = medians(measured.ours);
    const plain = medians(measured.plain);
    return {
      benchmark: 'startup',
      runs,
      ours,
      plain,
      timesAsFast: {
        ready: plain.totalMs / ours.totalMs,
        prefill: ours.prefillTokensPerSecond / plain.prefillTokensPerSecond,
        decode: ours.decodeTokensPerSecond / plain.decodeTokensPerSecond,
      },
    };
  } finally {
    await rm(site, { recursive: true, force: true });
  }
}
