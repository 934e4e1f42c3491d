import { beforeEach, describe, expect, it } from 'vitest';
import { exportModel } from './export-model.ts';
import { MemoryFolder } from './fake-folder.ts';
import { files, manifest } from './fake-model.ts';
import { StoredFake } from './fake-stored.ts';
import type { ByteProgress } from './stored-protocol.ts';

const shard = 'params_shard_0.bin';
let source: StoredFake;
let folder: MemoryFolder;
const run = (
  onProgress: (progress: ByteProgress) => void = () => undefined,
  signal = new AbortController().signal,
): Promise<void> => exportModel('demo', folder.handle, source, onProgress, signal);

beforeEach(async () => {
  source = await StoredFake.whole();
  folder = new MemoryFolder();
});

describe('exportModel', () => {
  it('writes the folder that a converter made, without the library, the manifest last', async () => {
    const seen: ByteProgress[] = [];
    await run((progress) => seen.push(progress));
    expect([...folder.files]).toEqual([
      ...Object.entries(files).map(([path, text]) => [`demo/${path}`, text]),
      ['demo/manifest.json', manifest],
    ]);
    expect(seen.at(-1)).toEqual({ loadedBytes: 4002, totalBytes: 4002 });
  });

  it('leaves no manifest beside a broken file, not even an older one', async () => {
    folder.files.set('demo/manifest.json', 'older');
    source.corrupt(shard);
    await expect(run()).rejects.toMatchObject({ code: 'stored-corrupt' });
    expect([...folder.files]).toEqual([]);
  });

  it('says that a full disk or a missing right kept it from writing', async () => {
    folder.refusal = new DOMException('No room.', 'QuotaExceededError');
    await expect(run()).rejects.toMatchObject({ code: 'export-failed' });
    expect(folder.files.has('demo/manifest.json')).toBe(false);
  });

  it('can be cancelled, and the file in work does not appear', async () => {
    const controller = new AbortController();
    controller.abort();
    const cancelled = run(() => undefined, controller.signal);
    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
    expect([...folder.files]).toEqual([]);
  });
});
