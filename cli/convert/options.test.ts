import { describe, expect, it } from 'vitest';
import { descriptionOf, readOptions, type ConvertOptions } from './options.ts';

function optionsOf(...args: string[]): ConvertOptions {
  const options = readOptions(['folder', '--quantization', 'q4f16_1', ...args], []);
  if (!options) throw new Error('The options are not understood.');
  return options;
}

describe('readOptions', () => {
  it.each(['my model', '-model', '.hidden', 'modèle'])('refuses the id %s, and says why', (id) => {
    expect(() => optionsOf('--out', `models/${id}`)).toThrow(`"${id}" cannot be a model's id`);
    expect(optionsOf('--out', `models/${id}`, '--id', 'mine').description.id).toBe('mine');
  });

  it.each([
    ['an option that is none', '--quantisation', 'q4f16_1'],
    ['an empty text', '--licence', ''],
  ])('does not understand %s', (_what, ...option) => {
    const args = ['folder', '--quantization', 'q4f16_1', '--out', 'out', ...option];
    expect(readOptions(args, [])).toBeUndefined();
  });
});

describe('descriptionOf', () => {
  const record = {
    sha256: '',
    quantization: 'q4f16_1',
    config: { context_window_size: 2048, prefill_chunk_size: 256 },
  } as const;

  it("takes the library's prefill chunk, unless the command line names one", () => {
    const options = optionsOf('--out', 'out');
    expect(descriptionOf(options, record).prefillChunkSize).toBe(256);
    expect(descriptionOf(options, undefined).prefillChunkSize).toBe(1024);
    const named = optionsOf('--out', 'out', '--prefill-chunk-size', '64');
    expect(descriptionOf(named, record).prefillChunkSize).toBe(64);
  });
});
