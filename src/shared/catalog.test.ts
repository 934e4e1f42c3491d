import { describe, expect, it } from 'vitest';
import { parseCatalog, parseManifest } from './catalog.ts';
import { gpuMemory, isDownloadable } from './catalog-model.ts';

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
  selfTest: { question: 'What is acne?', maxTokens: 8, answer: 'skin' },
};
const catalog = {
  version: 1,
  site: { name: 'Site', notices: [], emergencyNumbers: [], weightsHost: null },
  models: [model],
};
const withSite = (change: object): string =>
  JSON.stringify({ ...catalog, site: { ...catalog.site, ...change } });
const requiring = (change: object): string =>
  withModel({ requires: { ...model.requires, ...change } });
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
    [
      'a path of millions of folders',
      withModel({ library: { ...model.library, path: `${'a/'.repeat(4_000_000)}a` } }),
      'models.0.library.path',
    ],
    ['an id with a slash', withModel({ id: 'a/b' }), 'models.0.id'],
    ['no context size', withModel({ contextSizes: [] }), 'models.0.contextSizes'],
    ['a context that takes no memory', withModel({ kvCacheBytesPerToken: 0 }), 'models.0.kvCache'],
    ['a licence by name only', withModel({ licence: 'Apache-2.0' }), 'models.0.licence'],
    [
      'a self-test without an answer',
      withModel({ selfTest: { question: 'What is acne?', maxTokens: 8, answer: '' } }),
      'models.0.selfTest.answer',
    ],
    ['an unknown model card', withModel({ card: 'x' }), 'models.0.card'],
    ['no size', withModel({ bytes: undefined }), 'models.0.bytes'],
    [
      'an id that is there twice',
      JSON.stringify({ ...catalog, models: [model, { ...model, title: 'Other' }] }),
      'models: the id demo is there twice',
    ],
    ['a blank title', withModel({ title: ' ' }), 'models.0.title'],
    [
      'a repeated context',
      withModel({ contextSizes: [4, 2, 4] }),
      'models.0.contextSizes: 4 is there twice',
    ],
    [
      'a feature that WebGPU does not know',
      requiring({ features: ['shader_f16'] }),
      'models.0.requires.features.0',
    ],
    [
      'a limit that WebGPU does not know',
      requiring({ limits: { maxBuferSize: 1 } }),
      'models.0.requires.limits.maxBuferSize',
    ],
    [
      'a negative limit',
      requiring({ limits: { maxBufferSize: -1 } }),
      'models.0.requires.limits.maxBufferSize',
    ],
    ['a key that means nothing', withModel({ libary: null }), 'models.0.libary'],
    ['such a key at the top', JSON.stringify({ ...catalog, model: [] }), 'model:'],
    [
      'such a key of a library',
      withModel({ library: { ...model.library, url: 'x' } }),
      'models.0.library.url',
    ],
    ['a blank notice', withSite({ notices: [''] }), 'site.notices.0'],
    ['another version', JSON.stringify({ ...catalog, version: 2 }), 'version'],
  ])('refuses %s, naming the path', (_what, json, path) => {
    expect(() => parseCatalog(json)).toThrow(
      expect.objectContaining({
        code: 'catalog-invalid',
        message: expect.stringContaining(`catalog.json: ${path}`) as string,
      }),
    );
  });

  it.each([
    '',
    'weights.example',
    'http://weights.example',
    'https://weights.example/folder/',
    'https://weights.example/?x',
    'https://weights.example/#x',
    'https://*',
    'https://*.weights.example',
    'https://weights.example;sandbox',
    'https://weights.example,other',
    'javascript:alert(1)',
    'data:,x',
  ])('refuses the weights host "%s"', (weightsHost) => {
    expect(() => parseCatalog(withSite({ weightsHost }))).toThrow(
      'catalog.json: site.weightsHost: expected an https origin',
    );
  });

  it.each([
    'javascript:alert(1)',
    'http://weights.example/manifest.json',
    'https:',
    'http:manifest.json',
    'https://me:secret@weights.example/manifest.json',
  ])('refuses the manifest URL %s', (url) => {
    expect(() => parseCatalog(withModel({ manifest: { ...model.manifest, url } }))).toThrow(
      'catalog.json: models.0.manifest.url: expected a relative URL, or one with https',
    );
  });

  it.each([
    'https://weights.example',
    'https://weights.example/',
    'https://[fd00::1]:8443',
    'http://127.0.0.1:8443',
  ])('reads the weights host %s', (weightsHost) => {
    expect(parseCatalog(withSite({ weightsHost })).site.weightsHost).toBe(weightsHost);
  });

  it.each(['https://weights.example/a/manifest.json', '/weights/a/manifest.json'])(
    'reads the manifest URL %s',
    (url) => {
      const [entry] = parseCatalog(withModel({ manifest: { ...model.manifest, url } })).models;
      expect(entry?.manifest?.url).toBe(url);
    },
  );

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
