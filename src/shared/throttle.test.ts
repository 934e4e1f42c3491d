import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { throttle, type Throttle } from './throttle.ts';

interface Report {
  readonly phase?: string;
  readonly bytes: number;
}

let sent: Report[];
let reports: Throttle<Report>;
const bytes = (): number[] => sent.map((report) => report.bytes);

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  reports = throttle((report) => sent.push(report));
});
afterEach(() => vi.useRealTimers());

describe('throttle', () => {
  it('sends the first report at once, and then the latest ten times a second', () => {
    for (let ms = 0; ms < 1000; ms++) {
      reports.put({ bytes: ms });
      vi.advanceTimersByTime(1);
    }
    expect(bytes()).toEqual([0, 99, 199, 299, 399, 499, 599, 699, 799, 899, 999]);
  });

  it('sends the last report though none follows', () => {
    reports.put({ bytes: 1 });
    reports.put({ bytes: 2 });
    expect(bytes()).toEqual([1]);
    vi.advanceTimersByTime(100);
    expect(bytes()).toEqual([1, 2]);
    vi.advanceTimersByTime(10_000);
    reports.put({ bytes: 3 });
    expect(bytes()).toEqual([1, 2, 3]);
  });

  it('sends the last report when it ends, once', () => {
    reports.put({ bytes: 1 });
    reports.put({ bytes: 2 });
    reports.put({ bytes: 3 });
    reports.end();
    expect(bytes()).toEqual([1, 3]);
    vi.advanceTimersByTime(1000);
    reports.end();
    expect(bytes()).toEqual([1, 3]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('sends the first and the last report of each phase', () => {
    for (const count of [1, 2, 3]) reports.put({ phase: 'check', bytes: count });
    expect(bytes()).toEqual([1]);
    for (const count of [4, 5, 6]) reports.put({ phase: 'download', bytes: count });
    expect(bytes()).toEqual([1, 3, 4]);
    reports.end();
    expect(bytes()).toEqual([1, 3, 4, 6]);
  });
});
