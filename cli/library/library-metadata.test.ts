import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/processes.mjs';
import { libraryQuantization } from '../../src/weights/library-json.ts';
import { expectFit, libraryMetadata } from '../../src/weights/library-metadata.ts';
import { findWeights, sourceTensors } from '../../src/weights/llama-layout.ts';
import { parseLlamaConfig } from '../../src/weights/llama-config.ts';
import { planConversion } from '../../src/weights/plan.ts';
import { med42Config } from '../../src/weights/tiny-checkpoint.ts';

const libraryOf = (name: string): Uint8Array =>
  readFileSync(path.join(root, 'public', 'models', 'libraries', `${name}.wasm`));
const demo = parseLlamaConfig(
  readFileSync(path.join(root, 'compile', 'demo', 'checkpoint', 'config.json'), 'utf8'),
);

describe('libraryMetadata', () => {
  it.each([
    ['demo-q4f32_1', 'q4f32_1', 256, demo],
    ['Llama3-Med42-8B-q4f16_1', 'q4f16_1', 1024, med42Config],
    ['Llama3-Med42-8B-q4f32_1', 'q4f32_1', 1024, med42Config],
  ] as const)('of %s fits what is converted for it', (name, quantization, chunk, config) => {
    const metadata = libraryMetadata(libraryOf(name));
    expect(metadata).toMatchObject({ quantization, prefillChunkSize: chunk });
    const weights = findWeights(config, sourceTensors(config, 'model.safetensors', 'BF16'));
    expect(() => expectFit(planConversion(weights, quantization), metadata)).not.toThrow();
    const fewer = planConversion(weights.slice(1), quantization);
    expect(() => expectFit(fewer, metadata)).toThrow(/library asks for/);
  });

  it('tells the quantisation alone of any library that says it', () => {
    expect(libraryQuantization(libraryOf('demo-q4f32_1'))).toBe('q4f32_1');
    expect(libraryQuantization(new TextEncoder().encode('a library'))).toBeUndefined();
    expect(
      libraryQuantization(new TextEncoder().encode('{"prefill_chunk_size": 1}')),
    ).toBeUndefined();
  });

  it('does not fit another model', () => {
    const weights = findWeights(demo, sourceTensors(demo, 'model.safetensors', 'BF16'));
    const plan = planConversion(weights, 'q4f16_1');
    expect(() => expectFit(plan, libraryMetadata(libraryOf('Llama3-Med42-8B-q4f16_1')))).toThrow(
      expect.objectContaining({ code: 'library-differs' }),
    );
  });

  it('is not found in anything else', () => {
    expect(() => libraryMetadata(new Uint8Array(100))).toThrow('no metadata');
  });
});
