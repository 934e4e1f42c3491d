import { describe, expect, it } from 'vitest';
import { gpuMemory, isDownloadable, parseCatalog, parseManifest } from './catalog.ts';

const hash = 'a'.repeat(64);
const model = {
  id: 'demo',
  title: 'Demo',
  library: { path: 'libraries/demo.wasm', bytes: 10, sha256: hash },
  manifest: { url: 'demo/manifest.json', bytes: 20, sha256: hash },
  bytes: 30,
  contextSizes: [2048],
  requires: { features: ['shader-f16'], limits: { maxBufferSize: 1024 }, memory: 1000 },
  kvCacheBytesPerToken: 4096,
  licence: { name: 'Apache-2.0', file: 'licences/apache.txt', notice: null },
  card: 'demo',
};
const catalog = {
  version: 1,
  site: { name: 'Site', notices: [], emergencyNumbers: [], weightsHost: null },
  models: [model],
};
const withModel = (change: object): string =>
  JSON.stringify({ ...catalog, models: [{ ...model, ...change }] });

describe('parseCatalog', () => {
  it('reads a valid catalog', () => {
    expect(parseCatalog(JSON.stringify(catalog))).toEqual(catalog);
  });

  it('reads a site without a name of its own', () => {
    const unnamed = { ...catalog, site: { ...catalog.site, name: null } };
    expect(parseCatalog(JSON.stringify(unnamed))).toEqual(unnamed);
  });

  it('reads a model that this site has neither library nor weights of', () => {
    const known = withModel({ library: null, manifest: null, card: null });
    const [entry] = parseCatalog(known).models;
    expect(entry && isDownloadable(entry)).toBe(false);
  });

  it.each([
    [
      'a short hash',
      withModel({ manifest: { ...model.manifest, sha256: 'abc' } }),
      'models.0.manifest.sha256',
    ],
    [
      'a path out of the folder',
      withModel({ library: { ...model.library, path: '../x' } }),
      'models.0.library.path',
    ],
    [
      'a path with a query',
      withModel({ library: { ...model.library, path: 'x?y' } }),
      'models.0.library.path',
    ],
    ['an id with a slash', withModel({ id: 'a/b' }), 'models.0.id'],
    ['no context size', withModel({ contextSizes: [] }), 'models.0.contextSizes'],
    ['a context that takes no memory', withModel({ kvCacheBytesPerToken: 0 }), 'models.0.kvCache'],
    ['a licence by name only', withModel({ licence: 'Apache-2.0' }), 'models.0.licence'],
    ['an unknown model card', withModel({ card: 'x' }), 'models.0.card'],
    ['no size', withModel({ bytes: undefined }), 'models.0.bytes'],
    ['another version', JSON.stringify({ ...catalog, version: 2 }), 'version'],
  ])('refuses %s, naming the path', (_what, json, path) => {
    expect(() => parseCatalog(json)).toThrow(
      expect.objectContaining({
        code: 'catalog-invalid',
        message: expect.stringContaining(`catalog.json: ${path}`) as string,
      }),
    );
  });

  it('refuses what is no JSON, such as a login page', () => {
    expect(() => parseCatalog('<!doctype html>')).toThrow('catalog.json is not JSON');
  });
});

it('counts the KV cache of the context in the GPU memory', () => {
  const [entry] = parseCatalog(JSON.stringify(catalog)).models;
  expect(entry && gpuMemory(entry, 2048)).toBe(1000 + 4096 * 2048);
});

describe('parseManifest', () => {
  const manifest = {
    format_version: 1,
    model_id: 'demo',
    quantization: 'q4f32_1',
    source: 'trained by this repository',
    revision: hash,
    licence: 'Apache-2.0',
    files: [{ path: 'params_shard_0.bin', bytes: 1, sha256: hash }],
  };

  it('reads a valid manifest', () => {
    expect(parseManifest(JSON.stringify(manifest))).toEqual(manifest);
  });

  it('refuses an empty list of files', () => {
    expect(() => parseManifest(JSON.stringify({ ...manifest, files: [] }))).toThrow(
      'manifest.json: files:',
    );
  });
});
