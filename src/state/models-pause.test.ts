import { describe, expect, it, vi } from 'vitest';
import { fakeServices, lookAt, Pending } from './fake-services.ts';
import { Models } from './models.svelte.ts';

describe('Models', () => {
  it('pauses a download, and resumes or gives it up', async () => {
    const services = fakeServices('a');
    const progress = { phase: 'download', file: 'f', loadedBytes: 1, totalBytes: 2 } as const;
    services.downloads.download = (_model, _host, onProgress, signal) => {
      onProgress(progress);
      return new Pending<undefined>().follow(signal);
    };
    services.store.look = lookAt(() => undefined, 1);
    const models = new Models(services);
    await models.open();
    const model = models.all[0];
    if (model === undefined) throw new Error('the catalog is empty');
    for (const end of ['cancel', 'resume']) {
      const running = models.download(model);
      await Promise.resolve();
      models.pause(model);
      await running;
      expect(model.status).toMatchObject({ phase: 'paused', progress });
      if (end === 'cancel') {
        models.cancel(model);
        await vi.waitFor(() => expect(model.status).toEqual({ phase: 'absent', keptBytes: 1 }));
      }
    }
    services.downloads.download = () => Promise.resolve();
    if (model.status.phase === 'paused') await model.status.resume();
    expect(model.status).toEqual({ phase: 'stored' });
  });
});
