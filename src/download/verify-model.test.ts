import { beforeEach, describe, expect, it } from 'vitest';
import { StoredFake } from './fake-stored.ts';
import type { ByteProgress, Verification } from './stored-protocol.ts';
import { verifyModel } from './verify-model.ts';

const shard = 'params_shard_0.bin';
let source: StoredFake;
const verify = (
  onProgress: (progress: ByteProgress) => void = () => undefined,
  signal = new AbortController().signal,
): Promise<Verification> => verifyModel('demo', source, onProgress, signal);

beforeEach(async () => {
  source = await StoredFake.whole();
});

describe('verifyModel', () => {
  it('reads every file and finds them intact', async () => {
    const seen: ByteProgress[] = [];
    expect(await verify((progress) => seen.push(progress))).toEqual({ files: 3, broken: [] });
    expect(seen.at(-1)).toEqual({ loadedBytes: 4006, totalBytes: 4006 });
  });

  it('names files with other bytes, and goes on to the others', async () => {
    source.corrupt(shard);
    source.corrupt('tokenizer.json');
    expect(await verify()).toEqual({ files: 3, broken: [shard, 'tokenizer.json'] });
  });

  it('names a file that is missing', async () => {
    source.stored.delete(shard);
    expect(await verify()).toEqual({ files: 3, broken: [shard] });
  });

  it('names a file whose bytes the browser lost', async () => {
    const blob = new Blob(['zero']);
    blob.stream = () =>
      new ReadableStream({
        start: (controller) => controller.error(new DOMException('gone', 'NotReadableError')),
      });
    source.stored.set(shard, { blob, sha256: '' });
    expect(await verify()).toEqual({ files: 3, broken: [shard] });
  });

  it('cannot verify what is not stored', async () => {
    source.known = undefined;
    await expect(verify()).rejects.toMatchObject({ code: 'model-file-missing' });
  });

  it('can be cancelled between two pieces', async () => {
    const controller = new AbortController();
    const run = verify(() => controller.abort(), controller.signal);
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
  });
});
