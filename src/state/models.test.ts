import { describe, expect, it, vi } from 'vitest';
import type { LoadReport } from '../engine/engine.ts';
import type { Gpu } from '../engine/preflight.ts';
import type { CatalogModel } from '../shared/catalog.ts';
import { abortError, AppError } from '../shared/errors.ts';
import {
  catalogModel,
  fakeServices,
  lookAt,
  Pending,
  report,
  storedModel,
} from './fake-services.ts';
import type { Model } from './model.svelte.ts';
import { Models } from './models.svelte.ts';
import type { ModelServices } from './model-services.ts';

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

  it('offers an update when the catalog names other files, and loads what is there', async () => {
    const services = fakeServices('a');
    const old = { ...storedModel('a'), librarySha256: 'old', libraryPath: 'libraries/old.wasm' };
    services.store.record = () => Promise.resolve(old);
    services.store.look = lookAt(() => old);
    const load = vi.spyOn(services.engine, 'load');
    const { models, all } = await opened(services);
    const model = first(all);
    expect(model.status).toEqual({ phase: 'stored', outdated: true });
    await models.load(model);
    expect(load.mock.calls[0]?.[0]).toMatchObject({ libraryPath: 'libraries/old.wasm' });
    await models.unload(model);
    await models.look(model);
    await models.download(model);
    expect(model.status).toEqual({ phase: 'stored' });
  });

  it('counts a model as absent when a file of it has gone', async () => {
    const services = fakeServices('a');
    services.records.add('a');
    const { models, all } = await opened(services);
    expect(first(all).status.phase).toBe('stored');
    services.store.look = lookAt(() => undefined, 3_999_999);
    await models.lookAgain();
    expect(first(all).status).toEqual({ phase: 'absent', keptBytes: 3_999_999 });
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

  it('says once that the machine can run no model', async () => {
    const services = {
      ...fakeServices('a', 'b'),
      preflight: () => Promise.reject(new AppError('webgpu-missing', '')),
    };
    const { models, all } = await opened(services);
    expect(models.obstacle).toMatchObject({ code: 'webgpu-missing' });
    expect(all.map(({ runnable }) => runnable)).toEqual([false, false]);
  });

  it('says before the download which model cannot run here', async () => {
    const services = fakeServices('a', 'b');
    const lacks = new AppError('gpu-feature-missing', '');
    const lack = vi.fn().mockReturnValueOnce(lacks);
    const preflight = vi.fn(() => Promise.resolve({ isSoftware: false, lack }));
    const { models, all } = await opened({ ...services, preflight });
    await models.open();
    expect(preflight).toHaveBeenCalledOnce();
    expect(models.obstacle).toBeUndefined();
    expect(all.map(({ unfit }) => unfit)).toEqual([lacks, undefined]);
  });

  it.each<[string, CatalogModel['card'][], number[], number | undefined]>([
    [
      'the same model in other numbers',
      ['demo', 'Llama3-Med42-8B', 'Llama3-Med42-8B'],
      [100, 5000, 6000],
      2,
    ],
    [
      'the largest that takes less',
      ['demo', 'Llama3-Med42-70B', 'Llama3-Med42-8B', null],
      [100, 5000, 900, 9000],
      2,
    ],
    ['nothing that takes more', [null, 'Llama3-Med42-8B', null], [7000, 5000, 9000], undefined],
  ])('offers %s in place of one that cannot run here', async (_what, cards, memories, expected) => {
    const services = fakeServices();
    const { catalog } = services.downloads;
    services.downloads.catalog = async () => ({
      ...(await catalog()),
      models: memories.map((memory, index) => ({
        ...catalogModel(String(index)),
        card: cards[index] ?? null,
        requires: { features: [String(index)], limits: {}, memory },
      })),
    });
    const lack: Gpu['lack'] = ({ features }) =>
      features.includes('1') ? new AppError('gpu-feature-missing', '') : undefined;
    const preflight = (): Promise<Gpu> => Promise.resolve({ isSoftware: false, lack });
    const { models, all } = await opened({ ...services, preflight });
    const [, unable] = all;
    const offered = unable && models.alternativeTo(unable)?.entry.id;
    expect(offered).toBe(expected?.toString());
  });

  it('does not download what the site does not offer, nor load without a library', async () => {
    const services = fakeServices('a');
    const { catalog } = services.downloads;
    services.downloads.catalog = async () => {
      const { models, ...rest } = await catalog();
      return { ...rest, models: models.map((entry) => ({ ...entry, library: null })) };
    };
    services.store.look = lookAt(storedModel);
    const { models, all } = await opened(services);
    expect(first(all).status.phase).toBe('absent');
    await models.download(first(all));
    await models.load(first(all));
    expect(first(all).status).toEqual({ phase: 'absent', keptBytes: 0 });
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
    expect(model.status).toEqual({ phase: 'absent', keptBytes: 0 });
    expect(models.ready).toBeUndefined();
  });

  it('loads with the context that was chosen', async () => {
    const services = fakeServices('a');
    services.records.add('a');
    const load = vi.spyOn(services.engine, 'load');
    const { models, all } = await opened({ ...services, contextSize: () => 1024 });
    await models.load(first(all));
    expect(load.mock.calls[0]?.[0]).toMatchObject({ id: 'a', contextSize: 1024 });
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
    expect(model.status).toMatchObject({
      phase: 'absent',
      failure: { error: { code: 'weights-corrupt' } },
    });
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
    expect(model.status).toEqual({ phase: 'absent', keptBytes: 0 });
  });

  it('keeps files of a download that did not end, and deletes them', async () => {
    const services = fakeServices('a');
    services.store.delete = () => {
      services.store.look = lookAt(() => undefined);
      return Promise.resolve();
    };
    services.downloads.download = () => {
      services.store.look = lookAt(() => undefined, 1_000_000);
      return Promise.reject(new AppError('network', ''));
    };
    const { models, all } = await opened(services);
    const model = first(all);
    await models.download(model);
    expect(model.status).toMatchObject({ phase: 'absent', keptBytes: 1_000_000 });
    await models.open();
    const [reopened = model] = models.all;
    expect(reopened.status).toEqual({ phase: 'absent', keptBytes: 1_000_000 });
    await models.delete(reopened);
    expect(reopened.status).toEqual({ phase: 'absent', keptBytes: 0 });
  });

  it('offers to try again what may succeed then, and only that', async () => {
    const services = fakeServices('a');
    services.downloads.download = () => Promise.reject(new AppError('storage-full', ''));
    const { models, all } = await opened(services);
    const model = first(all);
    await models.download(model);
    expect(model.status).toMatchObject({ failure: { error: { code: 'storage-full' } } });
    expect(model.status).not.toHaveProperty('failure.retry');

    services.downloads.download = () => Promise.reject(new AppError('network', ''));
    await models.download(model);
    services.downloads.download = () => Promise.resolve();
    if (model.status.phase === 'absent') await model.status.failure?.retry?.();
    expect(model.status).toEqual({ phase: 'stored' });
  });

  it('tells after a failed deletion what storage holds, and can delete again', async () => {
    const services = fakeServices('a');
    services.records.add('a');
    services.store.delete = () => {
      services.store.look = lookAt(() => undefined, 10);
      return Promise.reject(new AppError('storage-failed', ''));
    };
    const { models, all } = await opened(services);
    const model = first(all);
    await models.delete(model);
    expect(model.status).toMatchObject({ phase: 'absent', keptBytes: 10 });
    services.store.delete = () => Promise.resolve();
    if (model.status.phase === 'absent') await model.status.failure?.retry?.();
    expect(model.status).toEqual({ phase: 'absent', keptBytes: 0 });
  });

  it('names a storage that can no longer be read', async () => {
    const services = fakeServices('a');
    const { models, all } = await opened(services);
    services.store.look = () => Promise.reject(new AppError('storage-failed', ''));
    services.downloads.download = () => Promise.reject(abortError());
    await models.download(first(all));
    expect(first(all).status).toMatchObject({ failure: { error: { code: 'storage-failed' } } });
  });

  it('downloads without waiting for leave to keep, or when that fails', async () => {
    const never = new Pending<undefined>().promise;
    const refused = (): Promise<never> => Promise.reject(new TypeError('not allowed'));
    for (const persistStorage of [() => never, refused]) {
      const { models, all } = await opened({ ...fakeServices('a'), persistStorage });
      await models.download(first(all));
      expect(first(all).status).toEqual({ phase: 'stored' });
    }
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
    expect(first(all).status).toMatchObject({
      phase: 'stored',
      failure: { error: { code: 'device-lost' } },
    });
  });

  it('ignores what a status does not allow', async () => {
    const { models, all } = await opened(fakeServices('a'));
    await models.load(first(all));
    await models.unload(first(all));
    await models.delete(first(all));
    expect(first(all).status).toEqual({ phase: 'absent', keptBytes: 0 });
  });
});
