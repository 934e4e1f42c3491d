import { describe, expect, it } from 'vitest';
import { AppError } from '../shared/errors.ts';
import { fakeServices, lookAt, Pending, storedModel } from './fake-services.ts';
import type { ModelServices } from './model-services.ts';
import type { Model } from './model.svelte.ts';
import { Models } from './models.svelte.ts';

async function opened(services: ModelServices): Promise<{ models: Models; model: Model }> {
  const models = new Models(services);
  await models.open();
  const [model] = models.all;
  if (model === undefined) throw new Error('the catalog is empty');
  return { models, model };
}

describe('Models', () => {
  it('takes a model that was installed from files as stored', async () => {
    const services = fakeServices('a');
    const { catalog } = services.downloads;
    services.downloads.catalog = async () => {
      const { models, ...rest } = await catalog();
      return { ...rest, models: models.map((entry) => ({ ...entry, manifest: null })) };
    };
    services.store.look = lookAt((id) => ({ ...storedModel(id), manifestSha256: 'of the files' }));
    const { model } = await opened(services);
    expect(model.status.phase).toBe('stored');
  });

  it('installs files where it would download, and says why it cannot', async () => {
    const services = fakeServices('a');
    const files = [{ path: 'manifest.json', file: new File(['{}'], 'manifest.json') }];
    const { install } = services.downloads;
    services.downloads.install = (_model, chosen, onProgress) => {
      expect(chosen).toBe(files);
      onProgress(progress);
      return pending.promise;
    };
    const pending = new Pending<undefined>();
    const progress = { phase: 'copy', file: 'f', loadedBytes: 1, totalBytes: 2 } as const;
    const { models, model } = await opened(services);
    const installation = models.install(model, files);
    expect(model.status).toEqual({ phase: 'installing', progress });
    pending.reject(new AppError('file-corrupt', 'f'));
    await installation;
    expect(model.status).toMatchObject({
      phase: 'absent',
      failure: { error: { code: 'file-corrupt' } },
    });

    services.downloads.install = install;
    await models.install(model, files);
    expect(model.status).toEqual({ phase: 'stored' });
    services.downloads.install = () => Promise.reject(new Error('not twice'));
    await models.install(model, files);
    expect(model.status).toEqual({ phase: 'stored' });
  });

  it('tries an installation again with the same files', async () => {
    const services = fakeServices('a');
    const { install } = services.downloads;
    services.downloads.install = () => Promise.reject(new AppError('network', ''));
    const { models, model } = await opened(services);
    const files = [{ path: 'manifest.json', file: new File(['{}'], 'manifest.json') }];
    await models.install(model, files);
    const asked: unknown[] = [];
    services.downloads.install = (entry, chosen, ...rest) => {
      asked.push(chosen);
      return install(entry, chosen, ...rest);
    };
    if (model.status.phase === 'absent') await model.status.failure?.retry?.();
    expect(asked).toEqual([files]);
    expect(model.status).toEqual({ phase: 'stored' });
  });
});
