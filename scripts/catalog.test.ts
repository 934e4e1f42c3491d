import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCatalog, parseManifest } from '../src/shared/catalog.ts';
import { readJson, root } from './processes.mjs';

const site = path.join(root, 'public');
const models = path.join(site, 'models');
const catalog = parseCatalog(readFileSync(path.join(models, 'catalog.json'), 'utf8'));

function fingerprint(file: string): { bytes: number; sha256: string } {
  const content = readFileSync(path.join(models, file));
  return {
    bytes: content.byteLength,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}

const withLibrary = catalog.models.flatMap(({ id, library }) => (library ? [{ id, library }] : []));
const withManifest = catalog.models.flatMap((entry) =>
  entry.manifest ? [{ ...entry, manifest: entry.manifest }] : [],
);
const med42 = catalog.models.filter(({ id }) => id !== 'demo');

describe('the committed catalog', () => {
  it.each(withLibrary)('names the library of $id as it lies there', ({ id, library }) => {
    expect(fingerprint(library.path)).toEqual({ bytes: library.bytes, sha256: library.sha256 });
    const record = readJson(path.join(models, library.path.replace(/wasm$/, 'build.json')));
    expect(record).toMatchObject({ name: id, sha256: library.sha256 });
  });

  it.each(withManifest)('names the manifest of $id and its bytes', ({ id, manifest, bytes }) => {
    const { url, ...pinned } = manifest;
    expect(fingerprint(url)).toEqual(pinned);
    const { model_id, files } = parseManifest(readFileSync(path.join(models, url), 'utf8'));
    expect(model_id).toBe(id);
    expect(files.reduce((sum, file) => sum + file.bytes, 0)).toBe(bytes);
  });

  it.each(med42)('calls $id by its model and quantisation', ({ id, title, card, library }) => {
    const [, model, quantization] = /^(.+)-(q4f16_1|q4f32_1)$/.exec(id) ?? [];
    expect(card).toBe(model);
    expect(title).toContain(`(${quantization})`);
    // Where `npm run compile` writes the library and looks for its entry.
    if (library) expect(library.path).toBe(`libraries/${id}.wasm`);
  });

  it.each(med42)('asks for half precision where $id computes in it', ({ id, requires }) => {
    expect(requires.features).toEqual(id.includes('f16') ? ['shader-f16'] : []);
  });

  it('serves every licence that it names, with the notice that Llama 3 demands', () => {
    for (const { id, licence } of catalog.models) {
      if (licence.file) expect(existsSync(path.join(site, licence.file)), id).toBe(true);
      const isLlama3 = id.startsWith('Llama3');
      expect(licence.notice, id).toBe(isLlama3 ? 'Built with Meta Llama 3' : null);
    }
    const notice = readFileSync(path.join(site, 'licences/llama-3/NOTICE.txt'), 'utf8');
    const text = readFileSync(path.join(site, 'licences/llama-3/LICENSE.txt'), 'utf8');
    expect(text).toContain(`“${notice.trim()}”`);
  });
});
