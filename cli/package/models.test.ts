import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Catalog } from '../../src/shared/catalog.ts';
import { expectQuantizations, openModel, packagedCatalog, type ModelFolder } from './models.ts';
import { sumsOf, sumsText, verifyModels } from './sums.ts';
import { pinOf, TestHost } from '../host/test-host.ts';

let disk: TestHost;
let catalog: Catalog;
let model: ModelFolder;

beforeEach(async () => {
  disk = new TestHost();
  catalog = disk.writeSite('tiny/manifest.json', null);
  disk.writeModel('models/tiny');
  model = await openModel(path.join(disk.folder, 'models/tiny'));
});
afterEach(() => disk.close());

describe('openModel', () => {
  it('reads a folder that is whole', () => {
    expect(model.manifest.model_id).toBe('tiny');
    expect(model.bytes).toBe(49_020);
  });

  it('names a folder that is none, or not finished', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'med42-model-'));
    await expect(openModel(folder)).rejects.toMatchObject({ code: 'model-unreadable' });
    writeFileSync(path.join(folder, 'manifest.json'), '{"format_version": 9}');
    await expect(openModel(folder)).rejects.toThrow('format_version');
    rmSync(folder, { recursive: true });
  });

  it('names a file that is missing or cut short', async () => {
    const shard = path.join(model.folder, 'params_shard_0.bin');
    truncateSync(shard, 10);
    await expect(openModel(model.folder)).rejects.toMatchObject({ code: 'file-corrupt' });
    rmSync(shard);
    await expect(openModel(model.folder)).rejects.toMatchObject({ code: 'file-missing' });
  });
});

describe('packagedCatalog', () => {
  const weightsHost = new URL('https://weights.example/med42/');

  it('points to the folder beside the catalog', () => {
    const { site, models } = packagedCatalog(catalog, [model], null);
    expect(site).toEqual(catalog.site);
    const manifest = { url: 'tiny/manifest.json', ...model.pin };
    expect(models).toEqual([{ ...catalog.models[0], manifest, bytes: 49_020 }]);
  });

  it('refuses a model that stays on a host the page could no longer reach', () => {
    const url = 'https://old.example/other/manifest.json';
    const [tiny] = catalog.models;
    if (!tiny) throw new Error('The catalog has no model.');
    const other = { ...tiny, id: 'other', manifest: { url, ...model.pin } };
    const both = { ...catalog, models: [tiny, other] };
    expect(() => packagedCatalog(both, [model], weightsHost)).toThrow('weights-host-differs');
    const site = { ...catalog.site, weightsHost: 'https://old.example' };
    expect(() => packagedCatalog({ ...both, site }, [model], null)).not.toThrow();
  });

  it('points to the weights host, and lets the page reach it', () => {
    const { site, models } = packagedCatalog(catalog, [model], weightsHost);
    expect(site.weightsHost).toBe('https://weights.example');
    expect(models[0]?.manifest?.url).toBe('https://weights.example/med42/tiny/manifest.json');
  });

  it('leaves models alone that are not taken along', () => {
    expect(packagedCatalog(catalog, [], null)).toEqual(catalog);
  });

  it.each([
    ['twice', (): unknown => packagedCatalog(catalog, [model, model], null), 'model-twice'],
    [
      'unknown',
      (): unknown => packagedCatalog({ ...catalog, models: [] }, [model], null),
      'model-unknown',
    ],
    [
      'without a library',
      (): unknown => {
        const models = catalog.models.map((entry) => ({ ...entry, library: null }));
        return packagedCatalog({ ...catalog, models }, [model], null);
      },
      'library-missing',
    ],
  ])('refuses a model that is there %s', (_what, act, code) => {
    expect(act).toThrow(expect.objectContaining({ code }));
  });
});

describe('expectQuantizations', () => {
  /** A library that says no more of itself than this. */
  const libraryOf = (quantization: string): Buffer =>
    Buffer.from(`\0{"prefill_chunk_size": 1, "quantization": "${quantization}"}\0`);
  const check = (): Promise<void> =>
    expectQuantizations(catalog, [model], path.join(disk.folder, 'models'));

  it('compares weights with their library', async () => {
    disk.write('models/libraries/tiny.wasm', libraryOf(model.manifest.quantization));
    await expect(check()).resolves.toBeUndefined();
    disk.write('models/libraries/tiny.wasm', libraryOf('q3f16_1'));
    await expect(check()).rejects.toMatchObject({ code: 'quantization-differs' });
    await expect(check()).rejects.toThrow('computes with q3f16_1');
  });

  it('cannot compare with a library that says nothing, or is not there', async () => {
    await expect(check()).resolves.toBeUndefined();
    rmSync(path.join(disk.folder, 'models/libraries/tiny.wasm'));
    await expect(check()).resolves.toBeUndefined();
  });
});

describe('the sums', () => {
  const folders = new Map([['tiny', 'site/models/tiny']]);

  /** As the package has it: everything below site/. */
  async function sums(): Promise<Map<string, { bytes: number; sha256: string }>> {
    const found = await sumsOf(disk.folder);
    return new Map([...found].map(([name, sum]) => [`site/${name}`, sum]));
  }

  async function verified(change: (found: Map<string, unknown>) => void): Promise<void> {
    const found = await sums();
    change(found);
    const moved = new TestHost();
    moved.writeModel('site/models/tiny');
    await verifyModels(moved.folder, found, catalog, folders).finally(() => moved.close());
  }

  it('hold every file, as sha256sum prints them', async () => {
    const { sha256 } = pinOf('', Buffer.from('a library'));
    expect(sumsText(await sums())).toContain(`${sha256}  site/models/libraries/tiny.wasm\n`);
  });

  it('agree with catalog and manifest', async () => {
    await expect(verified(() => undefined)).resolves.toBeUndefined();
  });

  it.each(['libraries/tiny.wasm', 'tiny/manifest.json', 'tiny/params_shard_3.bin'])(
    'tell that %s is wrong, or gone',
    async (name) => {
      const file = `site/models/${name}`;
      const wrong = verified((found) => found.set(file, pinOf('', Buffer.from('x'))));
      await expect(wrong).rejects.toMatchObject({ code: 'file-corrupt' });
      const gone = verified((found) => found.delete(file));
      await expect(gone).rejects.toMatchObject({ code: 'file-missing' });
    },
  );
});
