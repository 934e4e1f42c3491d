// @ts-check
/** What the test runners' JSON reports say, in one form. */

/**
 * @typedef {{ name: string, status: 'passed' | 'flaky' | 'failed' | 'skipped', ms: number }} Outcome
 *   one test; `flaky` failed at first and passed when it was tried again
 *
 * @typedef {{ testResults: { assertionResults:
 *   { fullName: string, status: string, duration?: number | null }[] }[] }} VitestReport
 *
 * @typedef {{ title: string, suites?: PlaywrightSuite[], specs: { title: string, tests:
 *   { status: string, results: { duration: number }[] }[] }[] }} PlaywrightSuite
 * @typedef {{ suites: PlaywrightSuite[] }} PlaywrightReport
 */

/** @type {Record<string, Outcome['status']>} */
const statuses = { passed: 'passed', pending: 'skipped', skipped: 'skipped', todo: 'skipped' };

/**
 * @param {VitestReport} report
 * @returns {Outcome[]}
 */
export function vitestOutcomes({ testResults }) {
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ fullName, status, duration }) => ({
      name: fullName,
      status: statuses[status] ?? 'failed',
      ms: duration ?? 0,
    })),
  );
}

/**
 * @param {PlaywrightReport} report
 * @returns {Outcome[]}
 */
export function playwrightOutcomes({ suites }) {
  return suites.flatMap((suite) => [
    ...playwrightOutcomes({ suites: suite.suites ?? [] }),
    ...suite.specs.flatMap(({ title, tests }) =>
      tests.map(({ status, results }) => ({
        name: `${suite.title} › ${title}`,
        status: playwrightStatus(status),
        ms: results.reduce((sum, { duration }) => sum + duration, 0),
      })),
    ),
  ]);
}

/**
 * @param {string} status
 * @returns {Outcome['status']}
 */
function playwrightStatus(status) {
  if (status === 'expected') return 'passed';
  return status === 'skipped' || status === 'flaky' ? status : 'failed';
}

/**
 * The lines that end a test run: the ten slowest tests, those that had to be tried again, then the
 * counts, alone on the last line.
 *
 * @param {readonly Outcome[]} outcomes
 */
export function summary(outcomes) {
  const slowest = outcomes.toSorted((a, b) => b.ms - a.ms).slice(0, 10);
  /** @param {Outcome['status']} status */
  const count = (status) => outcomes.filter((outcome) => outcome.status === status).length;
  const skipped = count('skipped');
  const flaky = outcomes.filter(({ status }) => status === 'flaky');
  return [
    'Slowest tests:',
    ...slowest.map(({ name, ms }) => `${(ms / 1000).toFixed(1).padStart(8)} s  ${name}`),
    ...(flaky.length > 0 ? ['Failed at first, passed when tried again:'] : []),
    ...flaky.map(({ name }) => `  ${name}`),
    `${count('passed') + flaky.length} passed, ${count('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  ].join('\n');
}
