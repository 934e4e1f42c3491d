import 'fake-indexeddb/auto';
import { createStore, entries, get, set } from 'idb-keyval';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ConversationRecord } from './conversation-record.ts';
import { ConversationVault } from './conversation-vault.ts';
import { sampleRecord } from './sample-record.ts';

// A million rounds take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const passphrase = 'four random words here';
const asthma = sampleRecord('id-1', 'What is asthma?', 'Wheezing at night');
const stroke = sampleRecord('id-2', 'What is a stroke? قولي', 'Numb arm');

/** The database itself, beside the vault. */
const raw = createStore('med42-conversations', 'conversations');
const reserve = createStore('med42-reserve', 'reserve');

/** Everything that lies in storage, as text. */
async function everything(): Promise<string> {
  return (await entries(raw))
    .flatMap(([key, value]): unknown[] => [key, ...(Object.values(value as object) as unknown[])])
    .map((part) =>
      part instanceof Uint8Array ? new TextDecoder().decode(part) : JSON.stringify(part),
    )
    .join('\n');
}

async function opened(): Promise<ConversationVault> {
  const vault = new ConversationVault();
  await vault.open();
  return vault;
}

async function readBy(vault: ConversationVault): Promise<readonly ConversationRecord[]> {
  const { conversations, unreadable } = await vault.read();
  expect(unreadable).toEqual([]);
  return conversations;
}

beforeEach(async () => {
  await new ConversationVault().deleteAll();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a vault that keeps nothing', () => {
  it('does not even make a database', async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    const vault = await opened();
    await vault.save(asthma);
    await vault.delete(asthma.id);
    await vault.reserve();
    await vault.deleteAll();
    expect(await vault.read()).toEqual({ conversations: [], unreadable: [], unsaved: [] });
    expect(await indexedDB.databases()).toEqual([]);
    vi.unstubAllGlobals();
  });

  it('takes over what is there when it begins to keep', async () => {
    const vault = await opened();
    await vault.keep([asthma], undefined);
    expect(await readBy(await opened())).toEqual([asthma]);
  });
});

describe('a vault that keeps conversations as they are', () => {
  it('stores the record as it is, under its id', async () => {
    const vault = await opened();
    await vault.keep([], undefined);
    await vault.save(asthma);
    expect(await get(asthma.id, raw)).toEqual(asthma);
    await vault.delete(asthma.id);
    expect(await readBy(await opened())).toEqual([]);
  });

  it('deletes all of it when nothing is kept any more', async () => {
    const vault = await opened();
    await vault.keep([asthma], undefined);
    await vault.reserve();
    await vault.deleteAll();
    expect(vault.keeping).toBe('none');
    expect(await entries(raw)).toEqual([]);
    expect(await entries(reserve)).toEqual([]);
  });

  it('skips what it cannot read, gives it out raw, and reads the others', async () => {
    const vault = await opened();
    await vault.keep([asthma], undefined);
    await set('old', { ...sampleRecord('old'), version: 0 }, raw);
    await set('torn', { id: 'torn', text: new Uint8Array([104, 105]) }, raw);
    await set('moved', stroke, raw);
    const { conversations, unreadable } = await (await opened()).read();
    expect(conversations).toEqual([asthma]);
    expect(unreadable.map(({ key }) => key)).toEqual(['moved', 'old', 'torn']);
    expect(unreadable.map(({ error }) => error.code)).toEqual(
      Array(3).fill('conversation-unreadable'),
    );
    expect(JSON.parse(await vault.raw(['torn']))).toEqual([
      { key: 'torn', stored: { id: 'torn', text: { base64: 'aGk=' } } },
    ]);
  });
});

describe('a vault that encrypts', () => {
  it('stores nothing that can be read, and opens with the passphrase', async () => {
    const vault = await opened();
    await vault.keep([asthma], passphrase);
    await vault.save(stroke);
    const stored = await everything();
    for (const word of ['asthma', 'Wheezing', 'stroke', 'Numb', 'قولي', 'demo', '1790000']) {
      expect(stored).not.toContain(word);
    }
    const again = await opened();
    expect(again.locked).toBe(true);
    await again.unlock(passphrase);
    expect(await readBy(again)).toEqual([asthma, stroke]);
  });

  it('stays as it is after a wrong passphrase', async () => {
    await (await opened()).keep([asthma], passphrase);
    const before = await everything();
    const vault = await opened();
    await expect(vault.unlock('four random words')).rejects.toMatchObject({
      code: 'wrong-passphrase',
    });
    expect(vault.locked).toBe(true);
    await expect(vault.save(stroke)).rejects.toMatchObject({ code: 'conversations-locked' });
    expect(await everything()).toBe(before);
  });

  it('reads nothing once it is locked', async () => {
    const vault = await opened();
    await vault.keep([asthma], passphrase);
    vault.lock();
    expect((await vault.read()).conversations).toEqual([]);
  });

  it('opens with the new passphrase only, without writing any record again', async () => {
    const vault = await opened();
    await vault.keep([asthma], passphrase);
    const sealed = await get<unknown>(asthma.id, raw);
    await vault.changePassphrase(passphrase, 'other words altogether');
    expect(await get(asthma.id, raw)).toEqual(sealed);
    const again = await opened();
    await expect(again.unlock(passphrase)).rejects.toMatchObject({ code: 'wrong-passphrase' });
    await again.unlock('other words altogether');
    expect(await readBy(again)).toEqual([asthma]);
  });

  it('refuses a record in the place of another, and a plain one', async () => {
    const vault = await opened();
    await vault.keep([asthma, stroke], passphrase);
    await set(asthma.id, await get<unknown>(stroke.id, raw), raw);
    await set('id-3', sampleRecord('id-3'), raw);
    const { conversations, unreadable } = await vault.read();
    expect(conversations).toEqual([stroke]);
    expect(unreadable.map(({ key }) => key)).toEqual([asthma.id, 'id-3']);
  });

  it('keeps what the disk had no room for, encrypted, until it is unlocked again', async () => {
    const vault = await opened();
    await vault.keep([asthma], passphrase);
    refusePuts();
    await expect(vault.save(stroke)).rejects.toMatchObject({ code: 'conversations-full' });
    vi.restoreAllMocks();
    vault.lock();
    await vault.unlock(passphrase);
    expect(await vault.read()).toMatchObject({
      conversations: [asthma, stroke],
      unsaved: [stroke.id],
    });
  });

  it('needs no passphrase to delete everything', async () => {
    await (await opened()).keep([asthma], passphrase);
    const vault = await opened();
    await vault.deleteAll();
    expect(vault.keeping).toBe('none');
    expect(await entries(raw)).toEqual([]);
  });
});

describe('a conversion', () => {
  it('encrypts what was plain, what is unreadable too, and back', async () => {
    const vault = await opened();
    await vault.keep([asthma], undefined);
    await set('old', { version: 0, text: 'Fever' }, raw);
    await vault.keep([], passphrase);
    expect(await everything()).not.toMatch(/asthma|Fever/);
    expect((await vault.read()).unreadable.map(({ key }) => key)).toEqual(['old']);

    await vault.keep([], undefined);
    expect(await get(asthma.id, raw)).toEqual(asthma);
    expect(await get('old', raw)).toEqual({ version: 0, text: 'Fever' });
  });

  it('leaves everything as it was when it breaks off', async () => {
    const vault = await opened();
    await vault.keep([asthma, stroke], undefined);
    const before = await everything();
    refusePuts(2);
    await expect(vault.keep([], passphrase)).rejects.toMatchObject({ code: 'conversations-full' });
    vi.restoreAllMocks();
    expect(await everything()).toBe(before);
    expect(vault.keeping).toBe('plain');
    expect(await readBy(await opened())).toEqual([asthma, stroke]);
  });

  it('keeps another tab from writing in the old way', async () => {
    const vault = await opened();
    await vault.keep([], undefined);
    const other = await opened();
    await vault.keep([], passphrase);
    await expect(other.save(stroke)).rejects.toMatchObject({ code: 'conversations-changed' });
    expect(await everything()).not.toContain('stroke');
    await other.open();
    expect(other.locked).toBe(true);
  });
});

it('falls back on its reserve when the disk is full', async () => {
  const vault = await opened();
  await vault.keep([], undefined);
  await vault.reserve();
  expect((await get<Blob>('reserve', reserve))?.size).toBe(4 * 1024 * 1024);
  refusePuts(0, 1);
  await vault.save(asthma);
  vi.restoreAllMocks();
  expect(await get('reserve', reserve)).toBeUndefined();
  expect(await readBy(vault)).toEqual([asthma]);
});

it('does not guess how conversations are kept, and loses none', async () => {
  await (await opened()).keep([asthma], passphrase);
  const header = await get<object>('header', raw);
  await set('header', { ...header, version: 2 }, raw);
  const vault = new ConversationVault();
  await expect(vault.open()).rejects.toMatchObject({ code: 'conversations-damaged' });
  await vault.save(stroke);
  expect((await vault.read()).unreadable.map(({ key }) => key)).toEqual([asthma.id]);
});

/** From the given put on, so many fail for want of room, as the browser lets them fail. */
function refusePuts(from = 0, times = Infinity): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on its own store below
  const put = IDBObjectStore.prototype.put;
  let puts = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...request
  ) {
    const refused = puts >= from && puts < from + times;
    puts += 1;
    if (refused) throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, request);
  });
}
