// @ts-check
/**
 * `npm test`: format, lint, types, unit tests, and end-to-end tests of the production build in a
 * real browser. Installs what is missing; needs no Python. Every stage runs, whatever failed before.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { ensureDawn } from './dawn.mjs';
import { ensureInstalled } from './install.mjs';
import { binOf, readJson, run, runMain, runNpm } from './processes.mjs';
import { playwrightOutcomes, summary, vitestOutcomes } from './test-report.mjs';

/** @import { Outcome, PlaywrightReport, VitestReport } from './test-report.mjs' */

/**
 * Runs a stage and times it; what it throws is printed, and is its failure.
 *
 * @param {string} name
 * @param {() => Promise<number | void>} stage returns its exit code, or nothing
 * @returns {Promise<Outcome>}
 */
async function timed(name, stage) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  let passed = false;
  try {
    passed = ((await stage()) ?? 0) === 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  return { name, status: passed ? 'passed' : 'failed', ms: performance.now() - start };
}

/**
 * Runs a test runner and reads its report. A runner that fails without a failed test (it did not
 * start, or an error was left uncaught) counts as one failure.
 *
 * @param {string} name
 * @param {(reportFile: string) => Promise<number>} start
 * @param {(report: unknown) => Outcome[]} read
 * @returns {Promise<Outcome[]>}
 */
async function tested(name, start, read) {
  const folder = mkdtempSync(path.join(tmpdir(), 'test-report-'));
  const reportFile = path.join(folder, 'report.json');
  /** @type {Outcome[]} */
  let outcomes = [];
  const stage = await timed(name, async () => {
    const code = await start(reportFile);
    outcomes = read(readJson(reportFile));
    return code;
  });
  rmSync(folder, { recursive: true });
  const explained = stage.status === 'passed' || outcomes.some(({ status }) => status === 'failed');
  return explained ? outcomes : [...outcomes, stage];
}

/** @param {string} reportFile */
async function unitTests(reportFile) {
  await ensureDawn();
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  return run(process.execPath, [binOf('vitest'), 'run', ...reporters]);
}

/** @param {string} reportFile */
async function endToEndTests(reportFile) {
  const chromium = await findChromium();
  console.log(`Chromium: ${chromium.path} (${chromium.source})`);
  const env = {
    ...process.env,
    CHROMIUM_PATH: chromium.path,
    PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile,
  };
  const cli = binOf('@playwright/test', 'playwright');
  return run(process.execPath, [cli, 'test', '--reporter=list,json'], { env });
}

await runMain(async () => {
  await ensureInstalled();
  const outcomes = [
    await timed('format', () => runNpm(['run', '--silent', 'format:check'])),
    await timed('lint', () => runNpm(['run', '--silent', 'lint'])),
    await timed('types', () => runNpm(['run', '--silent', 'check'])),
    ...(await tested('unit', unitTests, (report) =>
      vitestOutcomes(/** @type {VitestReport} */ (report)),
    )),
    await timed('build', ensureBuilt),
    ...(await tested('e2e', endToEndTests, (report) =>
      playwrightOutcomes(/** @type {PlaywrightReport} */ (report)),
    )),
  ];
  console.log(`\n${summary(outcomes)}`);
  return outcomes.some(({ status }) => status === 'failed') ? 1 : 0;
});
