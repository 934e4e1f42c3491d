import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LocalLocks } from './local-locks.ts';
import { exclusively } from './model-lock.ts';
import { ModelStore, type StoredModel, type StoredPart } from './model-store.ts';

const file = (text: string): { blob: Blob; sha256: string } => ({
  blob: new Blob([text]),
  sha256: `hash of ${text}`,
});
const record = (modelId: string, paths: string[]): StoredModel => ({
  version: 1,
  modelId,
  manifestSha256: 'm',
  librarySha256: 'l',
  paths,
  bytes: 1,
});

describe('ModelStore', () => {
  beforeEach(() => {
    vi.stubGlobal('navigator', { locks: new LocalLocks() });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('knows a missing file and a missing record as undefined', async () => {
    const store = new ModelStore();
    expect(await store.file('none', 'a.bin')).toBeUndefined();
    expect(await store.record('none')).toBeUndefined();
  });

  it('keeps files with their hash, and the record', async () => {
    const store = new ModelStore();
    await store.putFile('kept', 'folder/a.bin', file('a'));
    await store.commit(record('kept', ['folder/a.bin']));
    expect(await store.file('kept', 'folder/a.bin')).toMatchObject({ sha256: 'hash of a' });
    expect(await store.record('kept')).toEqual(record('kept', ['folder/a.bin']));
  });

  it('drops files that a committed model no longer has, of that model only', async () => {
    const store = new ModelStore();
    await store.putFile('new', 'old.bin', file('old'));
    await store.putFile('new', 'now.bin', file('now'));
    await store.putFile('newer', 'old.bin', file('other'));
    await store.commit(record('new', ['now.bin']));
    const keys = await store.fileKeys();
    expect(keys).toEqual(expect.arrayContaining(['new/now.bin', 'newer/old.bin']));
    expect(keys).not.toContain('new/old.bin');
  });

  it('knows how much is kept of a model, complete or not', async () => {
    const store = new ModelStore();
    expect(await store.storedBytes('part')).toBe(0);
    await store.putFile('part', 'a.bin', file('four'));
    await store.putFile('part', 'b.bin', file('five5'));
    await store.putFile('partner', 'a.bin', file('other'));
    expect(await store.storedBytes('part')).toBe(9);
  });

  it('keeps parts of a file in order, until the file is stored', async () => {
    const store = new ModelStore();
    const part = (offset: number): StoredPart => ({ offset, blob: new Blob(['part']) });
    await store.putPart('parts', 'a.bin', 'h', part(10));
    await store.putPart('parts', 'a.bin', 'h', part(9));
    await store.putPart('parts', 'a.bin', 'other hash', part(0));
    await store.putPart('parts', 'b.bin', 'h', part(0));
    const offsets = async (path: string): Promise<number[]> =>
      (await store.parts('parts', path, 'h')).map(({ offset }) => offset);
    expect(await offsets('a.bin')).toEqual([9, 10]);
    expect(await store.fileKeys()).not.toContainEqual(expect.stringMatching('parts'));
    expect(await store.storedBytes('parts')).toBe(16);

    await store.putFile('parts', 'a.bin', file('a'));
    expect(await offsets('a.bin')).toEqual([]);
    expect(await store.parts('parts', 'a.bin', 'other hash')).toEqual([]);
    expect(await offsets('b.bin')).toEqual([0]);
    await store.delete('parts');
    expect(await store.storedBytes('parts')).toBe(0);
  });

  it('deletes record and files of one model', async () => {
    const store = new ModelStore();
    await store.putFile('gone', 'a.bin', file('a'));
    await store.commit(record('gone', ['a.bin']));
    await store.delete('gone');
    expect(await store.record('gone')).toBeUndefined();
    expect((await store.fileKeys()).filter((key) => key.startsWith('gone/'))).toEqual([]);
  });

  it('discards broken files, after which the rest counts as kept', async () => {
    const store = new ModelStore();
    await store.putFile('torn', 'a.bin', file('good'));
    await store.putFile('torn', 'b.bin', file('bad'));
    await store.commit(record('torn', ['a.bin', 'b.bin']));
    await store.discard('torn', ['b.bin']);
    expect(await store.record('torn')).toBeUndefined();
    expect(await store.file('torn', 'b.bin')).toBeUndefined();
    expect(await store.storedBytes('torn')).toBe(4);
  });

  it('deletes nothing while another tab downloads', async () => {
    const store = new ModelStore();
    await store.commit(record('busy', []));
    await exclusively('busy', async () => {
      await expect(store.delete('busy')).rejects.toMatchObject({ code: 'model-busy' });
    });
    expect(await store.record('busy')).toBeDefined();
  });
});

describe('a write that the browser refuses', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

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
    const put = new ModelStore().putFile('full', 'a.bin', file('a'));
    await expect(put).rejects.toMatchObject({ code: 'storage-full' });
    expect(await new ModelStore().file('full', 'a.bin')).toBeUndefined();
  });

  it('is storage-failed for any other reason', async () => {
    abortCommitsWith(new DOMException('The disk is broken.', 'UnknownError'));
    const put = new ModelStore().putFile('broken', 'a.bin', file('a'));
    await expect(put).rejects.toMatchObject({ code: 'storage-failed' });
  });
});
