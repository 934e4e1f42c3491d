import { describe, expect, it } from 'vitest';
import type { LoadReport } from '../engine/engine.ts';
import { AppError } from '../shared/errors.ts';
import { fakeServices, Pending, report, storedModel } from './fake-services.ts';
import { type Model, Models, type ModelServices } from './models.svelte.ts';

async function opened(services: ModelServices): Promise<{ models: Models; all: readonly Model[] }> {
  const models = new Models(services);
  await models.open();
  return { models, all: models.all };
}
function first(all: readonly Model[]): Model {
  const [model] = all;
  if (model === undefined) throw new Error('the catalog is empty');
  return model;
}

describe('Models', () => {
  it('finds out what is stored', async () => {
    const services = fakeServices('a', 'b');
    services.records.add('b');
    const { all } = await opened(services);
    expect(all.map(({ status }) => status.phase)).toEqual(['absent', 'stored']);
  });

  it('counts a model as absent when the catalog names other files', async () => {
    const services = fakeServices('a');
    services.store.record = () => Promise.resolve({ ...storedModel('a'), librarySha256: 'old' });
    const { all } = await opened(services);
    expect(first(all).status.phase).toBe('absent');
  });

  it('shows why there is no catalog, and can try again', async () => {
    const services = fakeServices('a');
    const { catalog } = services.downloads;
    services.downloads.catalog = () => Promise.reject(new AppError('network', ''));
    const { models } = await opened(services);
    expect(models.catalog).toMatchObject({ phase: 'failed', error: { code: 'network' } });
    services.downloads.catalog = catalog;
    await models.open();
    expect(models.catalog.phase).toBe('ready');
  });

  it('warns before the download of a model that cannot run here', async () => {
    const services = {
      ...fakeServices('a'),
      preflight: () => Promise.reject(new AppError('webgpu-missing', '')),
    };
    const { all } = await opened(services);
    expect(first(all).status).toMatchObject({
      phase: 'absent',
      failure: { code: 'webgpu-missing' },
    });
  });

  it('goes from absent to ready, and back', async () => {
    const { models, all } = await opened(fakeServices('a'));
    const model = first(all);
    await models.download(model);
    expect(model.status).toEqual({ phase: 'stored' });
    await models.load(model);
    expect(model.status).toEqual({ phase: 'ready', report });
    expect(models.ready).toBe(model);
    await models.unload(model);
    await models.delete(model);
    expect(model.status).toEqual({ phase: 'absent' });
    expect(models.ready).toBeUndefined();
  });

  it('shows the progress of a download and the code of its failure', async () => {
    const services = fakeServices('a');
    const pending = new Pending<undefined>();
    const progress = { phase: 'download', file: 'f', loadedBytes: 1, totalBytes: 2 } as const;
    services.downloads.download = (_model, _host, onProgress) => {
      onProgress(progress);
      return pending.promise;
    };
    const { models, all } = await opened(services);
    const model = first(all);
    const download = models.download(model);
    await Promise.resolve();
    expect(model.status).toEqual({ phase: 'downloading', progress });
    pending.reject(new AppError('weights-corrupt', ''));
    await download;
    expect(model.status).toMatchObject({ phase: 'absent', failure: { code: 'weights-corrupt' } });
  });

  it('cancels a download without calling it a failure', async () => {
    const services = fakeServices('a');
    services.downloads.download = (_model, _host, _onProgress, signal) =>
      new Pending<undefined>().follow(signal);
    const { models, all } = await opened(services);
    const model = first(all);
    const download = models.download(model);
    await Promise.resolve();
    models.cancel(model);
    await download;
    expect(model.status).toEqual({ phase: 'absent' });
  });

  it('makes room for another model, loaded or loading', async () => {
    const services = fakeServices('a', 'b');
    services.records.add('a').add('b');
    const { models, all } = await opened(services);
    const [a, b] = all;
    if (a === undefined || b === undefined) throw new Error('two models expected');
    await models.load(a);
    await models.load(b);
    expect([a.status.phase, b.status.phase]).toEqual(['stored', 'ready']);

    const pending = new Pending<LoadReport>();
    services.engine.load = (_model, _onProgress, signal) => pending.follow(signal);
    const slow = models.load(a);
    await new Promise((resolve) => setTimeout(resolve));
    services.engine.load = () => Promise.resolve(report);
    await models.load(b);
    await slow;
    expect([a.status.phase, b.status.phase]).toEqual(['stored', 'ready']);
  });

  it('shows a model that was lost as stored, with the reason', async () => {
    const services = fakeServices('a');
    services.records.add('a');
    const { models, all } = await opened(services);
    await models.load(first(all));
    services.engine.onLost?.(new AppError('device-lost', ''));
    expect(first(all).status).toMatchObject({ phase: 'stored', failure: { code: 'device-lost' } });
  });

  it('ignores what a status does not allow', async () => {
    const { models, all } = await opened(fakeServices('a'));
    await models.load(first(all));
    await models.unload(first(all));
    await models.delete(first(all));
    expect(first(all).status).toEqual({ phase: 'absent' });
  });
});
