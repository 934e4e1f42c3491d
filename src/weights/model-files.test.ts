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

async function configOf(files: TinyFiles): Promise<Record<string, unknown>> {
  const checkpoint = await openCheckpoint(memoryFolder({ ...tinyFiles(), ...files }));
  return JSON.parse(chatConfig(checkpoint, description)) as Record<string, unknown>;
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

  it("prompts a Llama 2 with Med42 v1's tags", async () => {
    const config = await configOf(llama2);
    expect(config).toMatchObject({
      temperature: 0.7,
      tokenizer_info: { token_postproc_method: 'byte_fallback', prepend_space_in_encode: true },
      eos_token_id: [2],
    });
    const template = config.conv_template as Record<string, string> & {
      roles: Record<string, string>;
      role_templates: Record<string, string>;
      seps: string[];
    };
    const system = template.system_template?.replace(
      '{system_message}',
      template.system_message ?? '',
    );
    const question = template.role_templates.user?.replace('{user_message}', 'What is asthma?');
    expect(
      `${system}${template.roles.user}${template.role_content_sep}${question}${template.seps[0]}` +
        `${template.roles.assistant}${template.role_empty_sep}`,
    ).toBe(
      '\n<|system|>: You are a helpful medical assistant created by M42 Health in the UAE.' +
        '\n<|prompter|>:What is asthma?\n<|assistant|>:\n',
    );
  });
});
