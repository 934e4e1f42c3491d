import { describe, expect, it, vi } from 'vitest';
import { abortError, AppError } from '../shared/errors.ts';
import { fakeServices, lookAt, Pending } from './fake-services.ts';
import { fakeStorage } from './fake-storage.ts';
import { Models } from './models.svelte.ts';
import { Space } from './space.svelte.ts';
import { DeviceStorage, type StoredEntry } from './storage.svelte.ts';

/** A site that offers a and b; of these, and of others, `ids` are stored. */
async function opened(...ids: string[]) {
  const pageServices = fakeServices('a', 'b');
  for (const id of ids) pageServices.records.add(id);
  const services = fakeStorage(pageServices.records);
  const models = new Models(pageServices);
  await models.open();
  const storage = new DeviceStorage(services, models, new Space(undefined));
  await storage.look();
  return { storage, services, models, pageServices };
}

function first({ entries }: DeviceStorage): StoredEntry {
  const [entry] = entries;
  if (entry === undefined) throw new Error('nothing is stored');
  return entry;
}

describe('DeviceStorage', () => {
  it('lists what is stored, also what the site offers no longer', async () => {
    const { storage } = await opened('a', 'old');
    expect(storage.entries.map(({ title, bytes, complete }) => [title, bytes, complete])).toEqual([
      ['Model a', 4_000_000, true],
      ['old', 4_000_000, true],
    ]);
    await storage.delete(storage.entries[1] ?? first(storage));
    expect(storage.entries.map(({ id }) => id)).toEqual(['a']);
  });

  it('says what failed when storage cannot be read', async () => {
    const { storage, services } = await opened('a');
    services.store.modelIds = () => Promise.reject(new AppError('storage-failed', ''));
    await storage.look();
    expect(storage.failure).toMatchObject({ code: 'storage-failed' });
  });

  it('notices a model that is gone though nobody deleted it, until that is dismissed', async () => {
    const { storage, services, pageServices } = await opened('a');
    pageServices.records.clear();
    await storage.look();
    expect(storage.lost).toMatchObject([{ id: 'a', bytes: 4_000_000 }]);
    storage.dismiss(storage.lost[0] ?? { id: '', bytes: 0, model: undefined });
    await storage.look();
    expect(storage.lost).toEqual([]);
    expect(services.memory.size).toBe(0);
  });

  it('tells what runs here from what waits, or runs in another tab', async () => {
    const { storage, models, pageServices } = await opened();
    const [a, b] = models.all;
    if (!a || !b) throw new Error('There are two models.');
    pageServices.downloads.download = (_model, _host, _onProgress, signal) =>
      new Pending<undefined>().follow(signal);
    const download = models.download(a);
    await vi.waitFor(() => expect(a.status.phase).toBe('downloading'));
    expect([storage.busy, storage.underWay]).toEqual([true, true]);
    models.pause(a);
    await download;
    const progress = { phase: 'download', file: 'f', loadedBytes: 1, totalBytes: 2 } as const;
    b.status = { phase: 'elsewhere', kind: 'downloading', progress };
    expect(a.status.phase).toBe('paused');
    expect([storage.busy, storage.underWay]).toEqual([true, false]);
  });

  it('does not call a model lost whose download has not ended', async () => {
    const { storage, services } = await opened('a');
    services.store.look = lookAt(() => undefined, 4_000_000);
    await storage.look();
    expect(storage.lost).toEqual([]);
    expect(first(storage).complete).toBe(false);
  });

  it('verifies with progress, and can be cancelled', async () => {
    const { storage, services } = await opened('a');
    services.stored.verify = (_id, onProgress, signal) => {
      onProgress({ loadedBytes: 1, totalBytes: 4 });
      return new Pending<never>().follow(signal);
    };
    const entry = first(storage);
    const verification = storage.verify(entry);
    expect(entry.status).toEqual({
      phase: 'verifying',
      progress: { loadedBytes: 1, totalBytes: 4 },
    });
    expect(storage.busy).toBe(true);
    storage.cancel(entry);
    await verification;
    expect(entry.status).toEqual({ phase: 'rest' });
  });

  it('keeps the result when it looks again', async () => {
    const { storage } = await opened('a');
    await storage.verify(first(storage));
    await storage.look();
    expect(first(storage).status).toEqual({ phase: 'verified', files: 143, broken: [] });
  });

  it('repairs by dropping the broken files only, then downloading', async () => {
    const { storage, services, models } = await opened('a');
    services.stored.verify = () => Promise.resolve({ files: 143, broken: ['f.bin'] });
    const entry = first(storage);
    await storage.verify(entry);
    await storage.repair(entry);
    expect(services.discarded).toEqual(['f.bin']);
    expect(entry.status).toEqual({ phase: 'repaired', files: 1 });
    expect(models.all[0]?.status).toMatchObject({ phase: 'stored' });
  });

  it('unloads a loaded model before it repairs it from a folder', async () => {
    const { storage, services, models, pageServices } = await opened('a');
    const [model] = models.all;
    if (model === undefined) throw new Error('the catalog is empty');
    await models.load(model);
    const install = vi.spyOn(pageServices.downloads, 'install');
    services.stored.verify = () => Promise.resolve({ files: 143, broken: ['f.bin'] });
    await storage.verify(first(storage));
    await storage.repair(first(storage), []);
    expect(install).toHaveBeenCalledOnce();
    expect(model.status).toMatchObject({ phase: 'stored' });
  });

  it('leaves a repair that failed to the model, where it can be tried again', async () => {
    const { storage, services, models, pageServices } = await opened('a');
    services.stored.verify = () => Promise.resolve({ files: 143, broken: ['f.bin'] });
    pageServices.downloads.download = () => Promise.reject(new AppError('network', ''));
    const entry = first(storage);
    await storage.verify(entry);
    await storage.repair(entry);
    expect(entry.status).toEqual({ phase: 'rest' });
    expect(models.all[0]?.status).toMatchObject({ failure: { error: { code: 'network' } } });
  });

  it('exports into the chosen folder, and nowhere when none is chosen', async () => {
    const pageServices = fakeServices('a');
    pageServices.records.add('a');
    const services = fakeStorage(pageServices.records);
    const write = vi.spyOn(services.stored, 'export');
    const folder = {} as FileSystemDirectoryHandle;
    const chooseFolder = vi
      .fn<() => Promise<FileSystemDirectoryHandle>>()
      .mockRejectedValueOnce(abortError())
      .mockResolvedValue(folder);
    const models = new Models(pageServices);
    const storage = new DeviceStorage({ ...services, chooseFolder }, models, new Space(undefined));
    await models.open();
    await storage.look();
    await storage.export(first(storage));
    expect(first(storage).status).toEqual({ phase: 'rest' });
    await storage.export(first(storage));
    expect(first(storage).status).toEqual({ phase: 'exported' });
    expect(write).toHaveBeenCalledOnce();
    expect(write.mock.calls[0]?.[1]).toBe(folder);
  });

  it('deletes everything, and takes none of it for lost', async () => {
    const { storage, services, models } = await opened('a', 'old');
    const wipe = vi.spyOn(services, 'wipe');
    const [model] = models.all;
    if (model === undefined) throw new Error('the catalog is empty');
    await models.load(model);
    await storage.deleteEverything();
    expect(storage.deletion).toEqual({ phase: 'done', remains: [] });
    expect(wipe).toHaveBeenCalledOnce();
    expect(storage.entries).toEqual([]);
    expect(storage.lost).toEqual([]);
    expect(models.all.map(({ status }) => status.phase)).toEqual(['absent', 'absent']);
  });

  it('deletes nothing more when another tab is storing a model', async () => {
    const { storage, services } = await opened('a');
    const wipe = vi.spyOn(services, 'wipe');
    services.store.delete = () => Promise.reject(new AppError('model-busy', ''));
    await storage.deleteEverything();
    expect(storage.deletion).toMatchObject({ phase: 'failed', error: { code: 'model-busy' } });
    expect(wipe).not.toHaveBeenCalled();
    expect(storage.entries.map(({ id }) => id)).toEqual(['a']);
  });
});
