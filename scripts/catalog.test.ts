import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import { describe, expect, it } from 'vitest';
import { parseCatalog, parseManifest } from '../src/shared/catalog.ts';
import type { LlamaConfig } from '../src/weights/llama-config.ts';
import type { Quantization } from '../src/weights/plan.ts';
import { kvCacheBytesPerToken, requirementsOf, weightBytes } from '../src/weights/requirements.ts';
import { readJson, root } from './processes.mjs';

interface Reference {
  readonly prompts: readonly {
    readonly messages: readonly { readonly content: string }[];
    readonly greedy_ids: readonly number[];
  }[];
}

const neverAsked = { question: '', maxTokens: 0, answer: '' };
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

const tokens = { beginToken: 1, endTokens: [2], tied: false };
const llama8b: LlamaConfig = {
  hiddenSize: 4096,
  layers: 32,
  heads: 32,
  keyValueHeads: 8,
  headSize: 128,
  intermediateSize: 14_336,
  vocabSize: 128_256,
  contextSize: 8192,
  ropeTheta: 500_000,
  normEpsilon: 1e-5,
  ...tokens,
};
const llama70b = {
  ...llama8b,
  hiddenSize: 8192,
  layers: 80,
  heads: 64,
  intermediateSize: 28_672,
};
/** The shape of every model by its card, as compile/configs.py has it. */
const shapes: Record<string, LlamaConfig> = {
  demo: {
    hiddenSize: 256,
    layers: 4,
    heads: 8,
    keyValueHeads: 4,
    headSize: 32,
    intermediateSize: 768,
    vocabSize: 3072,
    contextSize: 2048,
    ropeTheta: 500_000,
    normEpsilon: 1e-5,
    ...tokens,
  },
  'Llama3-Med42-8B': llama8b,
  'Llama3-Med42-70B': llama70b,
  'med42-70b': { ...llama70b, vocabSize: 32_000, contextSize: 4096, ropeTheta: 10_000 },
};
const prefillChunkSize = (id: string): number => (id === 'demo' ? 256 : 1024);

const withLibrary = catalog.models.flatMap(({ id, library }) => (library ? [{ id, library }] : []));
const withManifest = catalog.models.flatMap((entry) =>
  entry.manifest ? [{ ...entry, manifest: entry.manifest }] : [],
);
const med42 = catalog.models.filter(({ id }) => id !== 'demo');

describe('the committed catalog', () => {
  it.each(withLibrary)('names the library of $id as it lies there', ({ id, library }) => {
    expect(fingerprint(library.path)).toEqual({ bytes: library.bytes, sha256: library.sha256 });
    const record = readJson(path.join(models, library.path.replace(/wasm$/, 'build.json')));
    expect(record).toMatchObject({
      name: id,
      sha256: library.sha256,
      config: { prefill_chunk_size: prefillChunkSize(id) },
    });
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

  it.each(catalog.models)('asks for $id what its shape takes', (entry) => {
    const { id, card, requires } = entry;
    const quantization: Quantization = id.includes('f16') ? 'q4f16_1' : 'q4f32_1';
    const shape = shapes[card ?? ''];
    if (shape === undefined) throw new Error(`the test knows no shape of ${id}`);
    const { limits, ...expected } = requirementsOf(shape, quantization, prefillChunkSize(id));
    expect(requires).toMatchObject(expected);
    // Every GPU that the engine takes at all has what the demo needs.
    if (id !== 'demo') expect(requires.limits).toEqual(limits);
    expect(entry.kvCacheBytesPerToken).toBe(kvCacheBytesPerToken(shape, quantization));
    expect(entry.contextSizes[0]).toBe(shape.contextSize);
    // Tokenizer and the small files come to a few megabytes.
    const others = entry.bytes - weightBytes(shape, quantization);
    expect(others).toBeGreaterThan(0);
    expect(others).toBeLessThan(20_000_000);
  });

  it('asks every model something after each load, and the demo what the reference answers', () => {
    for (const { id, selfTest } of catalog.models) expect(selfTest, id).not.toBeNull();
    const { question, maxTokens, answer } = catalog.models[0]?.selfTest ?? neverAsked;
    const demo = path.join(models, 'demo');
    const tokenizer = new Tokenizer(
      readJson(path.join(demo, 'tokenizer.json')) as object,
      readJson(path.join(demo, 'tokenizer_config.json')) as object,
    );
    const { prompts } = readJson(path.join(root, 'fixtures', 'reference.json')) as Reference;
    const asked = prompts.find(({ messages }) => messages[0]?.content === question);
    const ids = asked?.greedy_ids.slice(0, maxTokens) ?? [];
    expect(tokenizer.decode(ids)).toContain(answer);
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
