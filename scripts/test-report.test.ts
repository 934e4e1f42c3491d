import { describe, expect, it } from 'vitest';
import { playwrightOutcomes, summary, vitestOutcomes } from './test-report.mjs';

describe('vitestOutcomes', () => {
  it('reads every assertion, and an unknown status as a failure', () => {
    const assertionResults = [
      { fullName: 'adds', status: 'passed', duration: 2 },
      { fullName: 'later', status: 'todo' },
      { fullName: 'odd', status: 'interrupted', duration: null },
    ];
    expect(vitestOutcomes({ testResults: [{ assertionResults }] })).toEqual([
      { name: 'adds', status: 'passed', ms: 2 },
      { name: 'later', status: 'skipped', ms: 0 },
      { name: 'odd', status: 'failed', ms: 0 },
    ]);
  });
});

describe('playwrightOutcomes', () => {
  it('reads nested suites, adds up retries and calls a flaky test flaky', () => {
    const spec = (title: string, status: string, ...durations: number[]) => ({
      title,
      tests: [{ status, results: durations.map((duration) => ({ duration })) }],
    });
    const inner = { title: 'inner', specs: [spec('b', 'flaky', 5, 7)] };
    const outer = {
      title: 'outer',
      specs: [spec('a', 'expected', 3), spec('c', 'skipped')],
      suites: [inner],
    };
    expect(playwrightOutcomes({ suites: [outer] })).toEqual([
      { name: 'inner › b', status: 'flaky', ms: 12 },
      { name: 'outer › a', status: 'passed', ms: 3 },
      { name: 'outer › c', status: 'skipped', ms: 0 },
    ]);
  });
});

describe('summary', () => {
  it('ends with the counts, after the ten slowest, slowest first', () => {
    const outcomes = Array.from({ length: 12 }, (_, index) => ({
      name: `test ${index}`,
      status: index === 0 ? ('failed' as const) : ('passed' as const),
      ms: index * 1000,
    }));
    const lines = summary(outcomes).split('\n');
    expect(lines.at(-1)).toBe('11 passed, 1 failed');
    expect(lines[1]).toBe('    11.0 s  test 11');
    expect(lines).toHaveLength(12);
  });

  it('names what had to be tried again', () => {
    const outcomes = [
      { name: 'a', status: 'passed' as const, ms: 1 },
      { name: 'b', status: 'flaky' as const, ms: 1 },
    ];
    expect(summary(outcomes)).toMatch(/tried again:\n {2}b\n2 passed, 0 failed$/);
  });

  it('counts skipped tests only when there are any', () => {
    expect(summary([{ name: 'a', status: 'skipped', ms: 0 }])).toMatch(
      /\n0 passed, 0 failed, 1 skipped$/,
    );
  });
});
