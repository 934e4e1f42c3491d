import { describe, expect, it } from 'vitest';
import { parseCatalog, type CatalogModel } from '../../src/shared/catalog.ts';
import { med42Config } from '../../src/weights/tiny-checkpoint.ts';
import { catalogEntry } from './entry.ts';
import type { Conversion } from './folder.ts';
import { descriptionOf, readOptions } from './options.ts';

const sha256 = 'a'.repeat(64);
const conversion: Conversion = {
  checkpoint: {
    config: med42Config,
    generation: { greedy: false, endTokens: [] },
    tokenizer: {
      files: [],
      family: 'llama-3',
      beginToken: 128000,
      endTokens: [128001, 128009],
      prependsSpace: false,
      stripsSpace: false,
    },
    licences: [],
    weights: [],
    files: [],
  },
  manifest: { bytes: 9000, md5: '', sha256 },
  bytes: 4_526_500_000,
  errors: [],
  resumedShards: 0,
};
const library = { path: 'libraries/mine.wasm', bytes: 5_000_000, sha256 };

function entryOf(
  args: string[],
  known: CatalogModel[] = [],
  libraryContext = Infinity,
): CatalogModel {
  const out = ['folder', '--quantization', 'q4f16_1', '--out', 'models/Llama3-Mine-q4f16_1'];
  const options = readOptions([...out, ...args], known);
  if (!options) throw new Error('The options are not understood.');
  return catalogEntry(
    descriptionOf(options, undefined),
    conversion,
    null,
    libraryContext,
    options.known,
  );
}

describe('catalogEntry', () => {
  it('is one that the catalog’s schema takes, with what the GPU must offer', () => {
    const entry = entryOf(['--licence', 'llama3']);
    const site = { name: null, notices: [], emergencyNumbers: [], weightsHost: null };
    const catalog = JSON.stringify({ version: 1, site, models: [entry] });
    expect(parseCatalog(catalog).models).toEqual([entry]);
    expect(entry).toMatchObject({
      id: 'Llama3-Mine-q4f16_1',
      library: null,
      manifest: { url: 'Llama3-Mine-q4f16_1/manifest.json', bytes: 9000, sha256 },
      contextSizes: [8192, 4096, 2048, 1024],
      kvCacheBytesPerToken: 131_072,
      requires: { features: ['shader-f16'], limits: { maxBufferSize: 262_668_288 } },
      licence: {
        name: 'Llama 3 Community License',
        file: 'licences/llama-3/LICENSE.txt',
        notice: 'Built with Meta Llama 3',
      },
      card: null,
      selfTest: null,
    });
  });

  it('keeps what the catalog says of the same model', () => {
    const licence = { name: 'Llama 3 Community License', file: 'licence.txt', notice: 'Built' };
    const known = { title: 'Mine', library, licence, contextSizes: [4096], card: null };
    const before = { ...entryOf([]), ...known };
    expect(entryOf([], [before])).toMatchObject(known);
    expect(entryOf(['--licence', 'llama3'], [before]).licence).toEqual(licence);
    expect(entryOf(['--licence', 'MIT'], [before]).licence.name).toBe('MIT');
  });

  it('offers no context beyond the model’s or the library’s', () => {
    const before = { ...entryOf([]), contextSizes: [32_768, 4096] };
    expect(entryOf([], [before]).contextSizes).toEqual([4096]);
    expect(entryOf([], [before], 2048).contextSizes).toEqual([2048, 1024]);
  });

  it('claims nothing of Llama 3 for a model under another licence', () => {
    expect(entryOf(['--licence', 'Apache-2.0']).licence.notice).toBeNull();
    expect(entryOf([]).licence).toEqual({ name: 'unknown', file: null, notice: null });
  });
});
