import { describe, expect, it } from 'vitest';
import { openCheckpoint } from './checkpoint.ts';
import { chatConfig, type ModelDescription } from './model-files.ts';
import { memoryFolder, tinyConfig, tinyFiles, type TinyFiles } from './tiny-checkpoint.ts';

const description: ModelDescription = {
  id: 'tiny',
  quantization: 'q4f16_1',
  source: 'a test',
  revision: '1',
  licence: 'Apache-2.0',
  prefillChunkSize: 1024,
};

async function configOf(files: TinyFiles, id = 'tiny'): Promise<Record<string, unknown>> {
  const checkpoint = await openCheckpoint(memoryFolder({ ...tinyFiles(), ...files }));
  return JSON.parse(chatConfig(checkpoint, { ...description, id })) as Record<string, unknown>;
}

const llama2: TinyFiles = {
  'config.json': { ...tinyConfig, bos_token_id: 1, eos_token_id: 2 },
  'tokenizer.json': {
    added_tokens: [],
    normalizer: { type: 'Prepend' },
    decoder: { type: 'ByteFallback' },
  },
};

describe('chatConfig', () => {
  it("ends a Llama 3 answer at both tokens, and samples as Med42 v2's card says", async () => {
    expect(await configOf({})).toMatchObject({
      context_window_size: 128,
      prefill_chunk_size: 128,
      temperature: 0.4,
      top_p: 0.75,
      bos_token_id: 40,
      eos_token_id: [41, 45],
      conv_template: { stop_token_ids: [41, 45], system_prefix_token_ids: [40] },
    });
  });

  it('adds the stop tokens of generation_config.json, each once', async () => {
    const generation = { do_sample: true, eos_token_id: [41, 46] };
    expect(await configOf({ 'generation_config.json': generation })).toMatchObject({
      eos_token_id: [41, 45, 46],
      temperature: 0.4,
    });
  });

  it('writes floats as floats, and is greedy where generation_config.json is', async () => {
    const files = { ...tinyFiles(), 'generation_config.json': { do_sample: false } };
    const text = chatConfig(await openCheckpoint(memoryFolder(files)), description);
    expect(text).toContain('"temperature": 0.0,');
    expect(text).toContain('"repetition_penalty": 1.0,');
    expect(text).toContain('"vocab_size": 48,');
  });

  it('prompts a Llama 2 with Med42 v1’s tags', async () => {
    expect(await configOf(llama2)).toMatchObject({
      temperature: 0.7,
      tokenizer_info: { token_postproc_method: 'byte_fallback', prepend_space_in_encode: true },
      eos_token_id: [2],
      conv_template: { name: 'med42-v1', stop_str: ['<|prompter|>'] },
    });
  });

  it.each([
    ['tiny', {}, ''],
    ['tiny', llama2, ''],
    ['Llama-3-like-med42', {}, ''],
    ['Llama3-Med42-70B-q4f16_1', {}, 'You are a helpful, respectful and honest medical assistant'],
    ['Llama-3-Med42-8B-q4f16_1-MLC', {}, 'You are a helpful, respectful and honest medical'],
    ['m42-health-Llama3-Med42-8B', {}, 'You are a helpful, respectful and honest medical'],
    ['med42-70b-q4f16_1', llama2, 'You are a helpful medical assistant created by M42 Health'],
  ])('tells only a Med42 that it is one: %s', async (id, files, begins) => {
    const { conv_template } = await configOf(files, id);
    const { system_message } = conv_template as { system_message: string };
    expect(system_message.slice(0, begins.length || undefined)).toBe(begins);
  });
});
