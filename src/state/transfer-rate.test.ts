import { describe, expect, it } from 'vitest';
import type { DownloadProgress } from '../download/protocol.ts';
import { sumOf, TransferRate } from './transfer-rate.ts';

const progress = (
  loadedBytes: number,
  phase: DownloadProgress['phase'] = 'download',
): DownloadProgress => ({ phase, file: 'f', loadedBytes, totalBytes: 10_000 });

describe('TransferRate', () => {
  it('is known after a second, and follows the last ten', () => {
    const rate = new TransferRate();
    expect(rate.at(0, progress(0))).toEqual({});
    expect(rate.at(900, progress(90))).toEqual({});
    expect(rate.at(1000, progress(100))).toEqual({ bytesPerSecond: 100 });
    expect(rate.at(10_000, progress(1000))).toEqual({ bytesPerSecond: 100 });
    for (let second = 11; second <= 30; second += 1) {
      rate.at(second * 1000, progress(1000 + (second - 10) * 200));
    }
    expect(rate.at(31_000, progress(5200))).toEqual({ bytesPerSecond: 200 });
  });

  it('leaves out what was there already', () => {
    const rate = new TransferRate();
    rate.at(0, progress(5000, 'check'));
    rate.at(10, progress(5000));
    expect(rate.at(2010, progress(5200))).toEqual({ bytesPerSecond: 100 });
  });

  it('is unknown while nothing comes, or bytes were in vain', () => {
    const rate = new TransferRate();
    rate.at(0, progress(0));
    rate.at(1000, progress(500));
    expect(rate.at(1500, progress(500, 'retry'))).toEqual({});
    expect(rate.at(1600, progress(600))).toEqual({});
    expect(rate.at(2700, progress(100))).toEqual({});
  });
});

describe('sumOf', () => {
  it('adds up what runs', () => {
    const running = { progress: progress(100), bytesPerSecond: 10 };
    expect(
      sumOf([
        { phase: 'stored' },
        { phase: 'downloading' },
        { phase: 'downloading', ...running },
        { phase: 'installing', ...running },
      ]),
    ).toEqual({ count: 2, loadedBytes: 200, totalBytes: 20_000, bytesPerSecond: 20 });
  });
});
