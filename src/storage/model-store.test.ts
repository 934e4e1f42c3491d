import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LocalLocks } from './local-locks.ts';
import { exclusively } from './model-lock.ts';
import type { StoredModel } from '../shared/stored-model.ts';
import type { StoredFile, StoredPart } from './model-records.ts';
import { ModelStore } from './model-store.ts';

const file = (text: string): StoredFile => ({ blob: new Blob([text]), sha256: `hash of ${text}` });
const part = (offset: number): StoredPart => ({ offset, blob: new Blob(['part']) });
/** A model of files that are named after their text. */
const record = (modelId: string, ...texts: string[]): StoredModel => ({
  version: 2,
  modelId,
  manifestSha256: 'm',
  librarySha256: 'l',
  libraryPath: 'library.wasm',
  weights: { source: 's', revision: 'r', quantization: 'q' },
  manifest: '{}',
  files: texts.map((text) => ({
    path: `${text}.bin`,
    bytes: text.length,
    sha256: `hash of ${text}`,
  })),
});

const store = new ModelStore();

/** Stores a model whole. */
async function put(modelId: string, ...texts: string[]): Promise<void> {
  await store.begin(modelId, record(modelId, ...texts).files);
  for (const text of texts) await store.putFile(modelId, `${text}.bin`, file(text));
  await store.commit(record(modelId, ...texts));
}

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: new LocalLocks() });
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const id of await store.modelIds()) await store.delete(id);
  vi.unstubAllGlobals();
});

describe('ModelStore', () => {
  it('knows a missing file and a missing record as undefined', async () => {
    expect(await store.file('none', 'a.bin')).toBeUndefined();
    expect(await store.record('none')).toBeUndefined();
    expect(await store.look(['none'])).toEqual(
      new Map([['none', { complete: undefined, bytes: 0 }]]),
    );
  });

  it('keeps files with their hash, and the record', async () => {
    await put('kept', 'a', 'folder/b');
    expect(await store.file('kept', 'folder/b.bin')).toMatchObject({ sha256: 'hash of folder/b' });
    expect(await store.record('kept')).toEqual(record('kept', 'a', 'folder/b'));
    expect(await store.fileKeys()).toEqual(['kept/a.bin', 'kept/folder/b.bin']);
  });

  it('gives no file of a model before all are there, but to the transfer that brings them', async () => {
    await store.putFile('on its way', 'a.bin', file('a'));
    expect(await store.file('on its way', 'a.bin')).toBeUndefined();
    expect(await store.pendingFile('on its way', 'a.bin')).toMatchObject({ sha256: 'hash of a' });
    expect(await store.modelIds()).toEqual(['on its way']);
  });

  it('stores what two models have in common once, and until the last of them goes', async () => {
    await put('one', 'common', 'own');
    await store.begin('two', record('two', 'common').files);
    expect(await store.has('hash of common')).toBe(true);
    await store.commit(record('two', 'common'));
    await store.delete('one');
    expect(await store.has('hash of own')).toBe(false);
    expect(await store.file('two', 'common.bin')).toBeDefined();
    await store.delete('two');
    expect(await store.has('hash of common')).toBe(false);
  });

  it('has the old version until the new one is whole, and then only the new one', async () => {
    await put('updated', 'same', 'old');
    const next = { ...record('updated', 'same'), manifestSha256: 'n' };
    const files = [...next.files, { path: 'old.bin', bytes: 3, sha256: 'hash of new' }];
    await store.begin('updated', files);
    await store.putFile('updated', 'old.bin', file('new'));
    expect(await store.file('updated', 'old.bin')).toMatchObject({ sha256: 'hash of old' });
    await store.commit({ ...next, files });
    expect(await store.file('updated', 'old.bin')).toMatchObject({ sha256: 'hash of new' });
    expect(await store.has('hash of old')).toBe(false);
  });

  it('writes no record over a file that has gone', async () => {
    await store.begin('gone', record('gone', 'a').files);
    await expect(store.commit(record('gone', 'a'))).rejects.toMatchObject({
      code: 'storage-failed',
    });
    expect(await store.record('gone')).toBeUndefined();
  });

  it('knows what is kept of models, complete or not, parts included', async () => {
    await store.begin('part', record('part', 'four', 'five5').files);
    await store.putFile('part', 'four.bin', file('four'));
    await store.putPart('hash of five5', part(0));
    await put('other', 'something else');
    const complete = record('other', 'something else');
    expect(await store.look(['other', 'part'])).toEqual(
      new Map([
        ['other', { complete, bytes: 14 }],
        ['part', { complete: undefined, bytes: 8 }],
      ]),
    );
  });

  it('keeps parts of a file in order, until the file is stored', async () => {
    await store.begin('parts', record('parts', 'a', 'b').files);
    for (const offset of [10, 9]) await store.putPart('hash of a', part(offset));
    await store.putPart('hash of b', part(0));
    const offsets = async (sha256: string): Promise<number[]> =>
      (await store.parts(sha256)).map(({ offset }) => offset);
    expect(await offsets('hash of a')).toEqual([9, 10]);
    await store.putFile('parts', 'a.bin', file('a'));
    expect(await offsets('hash of a')).toEqual([]);
    expect(await offsets('hash of b')).toEqual([0]);
    await store.deleteParts('hash of b');
    expect(await offsets('hash of b')).toEqual([]);
  });

  it('drops what no transfer wants any more when the next one begins', async () => {
    await store.begin('moved', [{ path: 'a.bin', bytes: 1, sha256: 'hash of x' }]);
    await store.putPart('hash of x', part(0));
    await store.begin('moved', [{ path: 'b.bin', bytes: 1, sha256: 'hash of y' }]);
    expect(await store.parts('hash of x')).toHaveLength(1);
    await store.begin('moved', [{ path: 'a.bin', bytes: 1, sha256: 'hash of z' }]);
    expect(await store.parts('hash of x')).toEqual([]);
  });

  it('discards broken files, after which the rest counts as kept', async () => {
    await put('torn', 'good', 'bad');
    await store.discard('torn', ['bad.bin']);
    expect(await store.file('torn', 'bad.bin')).toBeUndefined();
    const states = await store.look(['torn']);
    expect(states.get('torn')).toEqual({ complete: undefined, bytes: 4 });
  });

  it('deletes nothing while another tab downloads', async () => {
    await put('busy', 'a');
    await exclusively('busy', async () => {
      await expect(store.delete('busy')).rejects.toMatchObject({ code: 'model-busy' });
    });
    expect(await store.record('busy')).toBeDefined();
  });
});

describe('a write that the browser refuses', () => {
  /** Browsers report a full disk when a transaction commits, not when a value is put. */
  function abortCommitsWith(reason: DOMException): void {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
      this.transaction.abort();
      Object.defineProperty(this.transaction, 'error', { value: reason });
      return {} as IDBRequest<IDBValidKey>;
    });
  }

  it('is storage-full when the quota is spent', async () => {
    abortCommitsWith(new DOMException('No room left.', 'QuotaExceededError'));
    const put = store.putFile('full', 'a.bin', file('a'));
    await expect(put).rejects.toMatchObject({ code: 'storage-full' });
    vi.restoreAllMocks();
    expect(await store.has('hash of a')).toBe(false);
  });

  it('is storage-failed for any other reason', async () => {
    abortCommitsWith(new DOMException('The disk is broken.', 'UnknownError'));
    const put = store.putFile('broken', 'a.bin', file('a'));
    await expect(put).rejects.toMatchObject({ code: 'storage-failed' });
  });
});
