import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DownloadProgress } from '../download/protocol.ts';
import { abortError, AppError } from '../shared/errors.ts';
import { fakeServices, Pending } from './fake-services.ts';
import type { ModelServices } from './model-services.ts';
import type { TransferNews } from './model-status.ts';
import type { Model } from './model.svelte.ts';
import { Models } from './models.svelte.ts';

const progress: DownloadProgress = {
  phase: 'download',
  file: 'f',
  loadedBytes: 1,
  totalBytes: 2,
};
const downloading: TransferNews = { kind: 'downloading', modelId: 'a', progress };
const rest: TransferNews = { kind: 'rest', modelId: 'a' };

/** One model that another tab downloads, until `free` is resolved. */
async function followed(): Promise<{
  services: ModelServices & { records: Set<string> };
  model: Model;
  models: Models;
  free: Pending<undefined>;
  downloads: () => number;
}> {
  const services = fakeServices('a');
  const free = new Pending<undefined>();
  services.otherTabs.untilFree = () => free.promise;
  const download = vi.spyOn(services.downloads, 'download');
  const models = new Models(services);
  await models.open();
  const [model] = models.all;
  if (model === undefined) throw new Error('the catalog is empty');
  return { services, models, model, free, downloads: () => download.mock.calls.length };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a model that another tab downloads', () => {
  it('shows how far that is, and that it is stored', async () => {
    const { services, model, free, downloads } = await followed();
    services.otherTabs.onNews(downloading);
    expect(model.status).toEqual({ phase: 'elsewhere', kind: 'downloading', progress });
    services.records.add('a');
    services.otherTabs.onNews(rest);
    free.resolve(undefined);
    await vi.advanceTimersByTimeAsync(2000);
    expect(model.status).toEqual({ phase: 'stored' });
    expect(downloads()).toBe(0);
  });

  it('is taken over when that tab goes without a word', async () => {
    const { services, model, free, downloads } = await followed();
    services.otherTabs.onNews(downloading);
    free.resolve(undefined);
    await vi.advanceTimersByTimeAsync(2000);
    expect(downloads()).toBe(1);
    expect(model.status).toEqual({ phase: 'stored' });
  });

  it('is left alone when that tab says that it stopped', async () => {
    const { services, model, free, downloads } = await followed();
    services.otherTabs.onNews(downloading);
    free.resolve(undefined);
    await Promise.resolve();
    services.otherTabs.onNews(rest);
    await vi.advanceTimersByTimeAsync(2000);
    expect(model.status).toEqual({ phase: 'absent', keptBytes: 0 });
    expect(downloads()).toBe(0);
  });

  it('cannot be taken over when it comes from files', async () => {
    const { services, model, free, downloads } = await followed();
    services.otherTabs.onNews({ kind: 'installing', modelId: 'a', progress });
    expect(model.status).toEqual({ phase: 'elsewhere', kind: 'installing', progress });
    free.resolve(undefined);
    await vi.advanceTimersByTimeAsync(2000);
    expect(model.status.phase).toBe('absent');
    expect(downloads()).toBe(0);
  });

  it('does not disturb a transfer of this tab', async () => {
    const { services, models, model } = await followed();
    services.downloads.download = (_model, _host, _onProgress, signal) =>
      new Pending<undefined>().follow(signal);
    const running = models.download(model);
    services.otherTabs.onNews(downloading);
    expect(model.status).toEqual({ phase: 'downloading' });
    models.pause(model);
    await running;
    services.otherTabs.onNews(downloading);
    expect(model.status.phase).toBe('paused');
  });
});

describe('a third tab', () => {
  it('that could not begin does not end the takeover of the second, nor is it told of', async () => {
    const { services, models, model } = await followed();
    const tell = vi.spyOn(services.otherTabs, 'tell');
    services.downloads.download = () => Promise.reject(new AppError('model-busy', ''));
    await models.download(model);
    expect(tell).not.toHaveBeenCalledWith(rest);
    expect(model.status).toMatchObject({ failure: { error: { code: 'model-busy' } } });
  });

  it('that was faster is no failure of the second', async () => {
    const { services, model, free } = await followed();
    services.downloads.download = () => Promise.reject(new AppError('model-busy', ''));
    services.otherTabs.onNews(downloading);
    free.resolve(undefined);
    await vi.advanceTimersByTimeAsync(2000);
    expect(model.status).toEqual({ phase: 'absent', keptBytes: 0 });
  });
});

describe('what a tab tells the others', () => {
  it('is how far it is, also while nothing comes, and when it is over', async () => {
    const { services, models, model } = await followed();
    const told: TransferNews[] = [];
    services.otherTabs.tell = (news) => void told.push(news);
    const pending = new Pending<undefined>();
    services.downloads.download = (_model, _host, onProgress) => {
      for (let step = 0; step < 100; step += 1) onProgress(progress);
      return pending.promise;
    };
    const running = models.download(model);
    await vi.advanceTimersByTimeAsync(1100);
    expect(told).toEqual([downloading, downloading, downloading]);
    pending.reject(abortError());
    await running;
    await vi.advanceTimersByTimeAsync(1100);
    expect(told.slice(3)).toEqual([rest]);
  });

  it('is that it has deleted a model', async () => {
    const { services, models, model } = await followed();
    services.records.add('a');
    services.otherTabs.onNews(rest);
    await vi.advanceTimersByTimeAsync(0);
    expect(model.status.phase).toBe('stored');
    const tell = vi.spyOn(services.otherTabs, 'tell');
    await models.delete(model);
    expect(tell).toHaveBeenCalledWith(rest);
  });
});
