import { describe, expect, it } from 'vitest';
import { openCheckpoint } from './checkpoint.ts';
import type { WeightsErrorCode } from './errors.ts';
import {
  memoryFolder,
  safetensors,
  tinyConfig,
  tinyFiles,
  tinyTensor,
  tinyTensors,
  tinyTokenizer,
  type TinyFiles,
  type TinyTensors,
} from './tiny-checkpoint.ts';

const weightsFile = 'model.safetensors';
const norm = 'model.norm.weight';

const without = (...names: string[]): TinyFiles =>
  Object.fromEntries(Object.entries(tinyFiles()).filter(([name]) => !names.includes(name)));
const withFiles = (files: TinyFiles): TinyFiles => ({ ...tinyFiles(), ...files });
const withConfig = (change: object): TinyFiles =>
  withFiles({ 'config.json': { ...tinyConfig, ...change } });
const withTensors = (tensors: TinyTensors): TinyFiles =>
  withFiles({ [weightsFile]: safetensors({ ...tinyTensors(), ...tensors }) });
const withHeader = (change: Parameters<typeof safetensors>[1]): TinyFiles =>
  withFiles({ [weightsFile]: safetensors(tinyTensors(), change) });

/** The tiny weights in two files with an index. */
function sharded(change: (index: Record<string, string>) => void = () => undefined): TinyFiles {
  const entries = Object.entries(tinyTensors());
  const [first, second] = [entries.slice(0, 7), entries.slice(7)];
  const index = Object.fromEntries([
    ...first.map(([name]) => [name, 'a.safetensors'] as const),
    ...second.map(([name]) => [name, 'b.safetensors'] as const),
  ]);
  change(index);
  return {
    ...without(weightsFile),
    'model.safetensors.index.json': { metadata: {}, weight_map: index },
    'a.safetensors': safetensors(Object.fromEntries(first)),
    'b.safetensors': safetensors(Object.fromEntries(second)),
  };
}

describe('openCheckpoint', () => {
  it('reads headers and small files, and no weight', async () => {
    const folder = memoryFolder(tinyFiles());
    const { weights, tokenizer } = await openCheckpoint(folder);
    expect(weights).toHaveLength(15);
    expect(tokenizer).toMatchObject({ family: 'llama-3', beginToken: 40, endTokens: [41, 45] });
    const file = tinyFiles()[weightsFile] as Uint8Array;
    const data = file.length - Object.values(tinyTensors()).reduce((n, t) => n + t.bytes.length, 0);
    const ends = folder.reads.filter(([name]) => name === weightsFile).map(([, , end]) => end);
    expect(Math.max(...ends)).toBe(data);
  });

  it('stacks q, k, v and gate, up', async () => {
    const { weights } = await openCheckpoint(memoryFolder(tinyFiles()));
    const stacked = weights.filter(({ parts }) => parts.length > 1);
    expect(stacked.map(({ name, shape, parts }) => [name, shape, parts.length])).toEqual([
      ['model.layers.0.self_attn.qkv_proj', [128, 64], 3],
      ['model.layers.0.mlp.gate_up_proj', [160, 64], 2],
      ['model.layers.1.self_attn.qkv_proj', [128, 64], 3],
      ['model.layers.1.mlp.gate_up_proj', [160, 64], 2],
    ]);
  });

  it('takes files with an index, and an index without a single file', async () => {
    const { files, weights } = await openCheckpoint(memoryFolder(sharded()));
    expect(files.map(({ name }) => name)).toEqual(['a.safetensors', 'b.safetensors']);
    expect(weights).toHaveLength(15);
  });

  it('takes a tied output head, and the tables that old checkpoints carry', async () => {
    const tensors: TinyTensors = {
      ...tinyTensors(),
      'model.layers.0.self_attn.rotary_emb.inv_freq': tinyTensor(9, 8),
    };
    delete tensors['lm_head.weight'];
    const files = {
      ...withConfig({ tie_word_embeddings: true }),
      [weightsFile]: safetensors(tensors),
    };
    const { weights } = await openCheckpoint(memoryFolder(files));
    expect(weights.at(-1)?.name).toBe('model.norm');
  });

  it("knows Llama 2's tokenizer by its fallback to bytes", async () => {
    const tokenizer = {
      added_tokens: [{ id: 1, content: '<s>' }],
      normalizer: { type: 'Sequence', normalizers: [{ type: 'Prepend' }, { type: 'Replace' }] },
      decoder: { type: 'Sequence', decoders: [{ type: 'ByteFallback' }, { type: 'Strip' }] },
    };
    const files = {
      ...withConfig({ bos_token_id: 1, eos_token_id: 2, rope_theta: 10000 }),
      'tokenizer.json': tokenizer,
    };
    expect((await openCheckpoint(memoryFolder(files))).tokenizer).toMatchObject({
      family: 'llama-2',
      beginToken: 1,
      endTokens: [2],
      prependsSpace: true,
      stripsSpace: true,
    });
  });
});

it('leaves out licences that are empty, and a tokenizer.model that is not needed', async () => {
  const files = { LICENSE: '', 'NOTICE.txt': 'Mind.', 'tokenizer.model': 'IQ== 0\n' };
  const { licences, tokenizer } = await openCheckpoint(memoryFolder(withFiles(files)));
  expect(licences).toEqual(['NOTICE.txt']);
  expect(tokenizer.files).toEqual(['tokenizer.json']);
});

const truncated = (bytes: number): TinyFiles =>
  withFiles({ [weightsFile]: safetensors(tinyTensors()).slice(0, bytes) });
const gguf = new TextEncoder().encode('GGUF\u0003\0\0\0 and so on');

/** Moves a tensor in its file by some bytes, or makes it longer by some rows of one number. */
function shift(entry: Record<string, unknown> = {}, by: number, rows = 0): void {
  const [start, end] = entry.data_offsets as [number, number];
  const [length] = entry.shape as [number];
  entry.shape = [length + rows];
  entry.data_offsets = [start + by, end + by + 4 * rows];
}

const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n';
const llama2Tokenizer = {
  added_tokens: [{ id: 1, content: '<s>' }],
  decoder: { type: 'ByteFallback' },
  model: { vocab: { '<s>': 1, '</s>': 2 } },
};
const llama2 = (config: object, tokenizer: object = llama2Tokenizer): TinyFiles => ({
  ...withConfig({ bos_token_id: 1, eos_token_id: 2, ...config }),
  'tokenizer.json': tokenizer,
});

/** The tiny header with the entry of one tensor a second time. */
function repeated(): TinyFiles {
  const file = safetensors(tinyTensors(), (header) => {
    header[`${norm} `] = { ...header[norm] };
  });
  const text = new TextDecoder('latin1').decode(file).replace(`"${norm} "`, ` "${norm}"`);
  return withFiles({ [weightsFile]: Uint8Array.from(text, (letter) => letter.charCodeAt(0)) });
}

const faults: [what: string, code: WeightsErrorCode, files: TinyFiles][] = [
  ['no config', 'config-invalid', without('config.json')],
  ['a config that is no JSON', 'config-invalid', withFiles({ 'config.json': '<!doctype html>' })],
  ['a config without hidden_size', 'config-invalid', withConfig({ hidden_size: undefined })],
  ['a size that is text', 'config-invalid', withConfig({ vocab_size: '48' })],
  ['heads that do not divide', 'config-invalid', withConfig({ num_attention_heads: 7 })],
  ['a million layers', 'config-invalid', withConfig({ num_hidden_layers: 1e6 })],
  ['a begin token of another model', 'config-invalid', withConfig({ bos_token_id: 1 })],
  [
    'tokens past the vocabulary',
    'config-invalid',
    withFiles({
      'tokenizer.json': {
        ...tinyTokenizer,
        added_tokens: tinyTokenizer.added_tokens.map(({ id, content }) => ({
          id: id === 40 ? id : id + 10,
          content,
        })),
      },
    }),
  ],
  [
    'a generation config with text for a choice',
    'config-invalid',
    withFiles({ 'generation_config.json': { do_sample: 'no' } }),
  ],
  [
    'another architecture',
    'config-unsupported',
    withConfig({ architectures: ['GPT2LMHeadModel'] }),
  ],
  ['a scaled rotary embedding', 'config-unsupported', withConfig({ rope_scaling: { factor: 8 } })],
  ['biases', 'config-unsupported', withConfig({ attention_bias: true })],
  ['another activation', 'config-unsupported', withConfig({ hidden_act: 'gelu' })],
  [
    'quantised weights',
    'config-unsupported',
    withConfig({ quantization_config: { quant_method: 'awq' } }),
  ],
  [
    'a head size that is no integer',
    'config-invalid',
    withConfig({ num_attention_heads: 5, num_key_value_heads: 5 }),
  ],
  [
    'a scaled rotary embedding under its older name',
    'config-unsupported',
    withConfig({ rope_parameters: { type: 'llama3' } }),
  ],
  ['a begin token below 0', 'config-invalid', llama2({ bos_token_id: -1 })],
  ['a begin token that <s> is not', 'config-invalid', llama2({ bos_token_id: 0 })],
  ['an end token that is no integer', 'config-invalid', llama2({ eos_token_id: 1.5 })],
  ['an end token past the vocabulary', 'config-invalid', llama2({ eos_token_id: [2, 48] })],
  ['nothing that ends an answer', 'config-invalid', llama2({ eos_token_id: [] })],
  [
    'an end token of generation_config.json past the vocabulary',
    'config-invalid',
    withFiles({ 'generation_config.json': { eos_token_id: [41, 999] } }),
  ],
  [
    'a vocabulary larger than the model has',
    'config-invalid',
    llama2({}, { ...llama2Tokenizer, model: { vocab: { a: 48 } } }),
  ],
  ['no weights', 'weights-missing', without(weightsFile)],
  ['an empty folder', 'weights-missing', {}],
  ['a GGUF file alone', 'format-gguf', { 'model.Q4_K_M.gguf': gguf }],
  ['a GGUF file with another name', 'format-gguf', withFiles({ [weightsFile]: gguf })],
  [
    'a pickle',
    'format-pickle',
    { ...without(weightsFile), 'pytorch_model-00001-of-00002.bin': 'PK' },
  ],
  ['no tokenizer', 'tokenizer-missing', without('tokenizer.json')],
  [
    'a tokenizer of another family',
    'tokenizer-unsupported',
    withFiles({ 'tokenizer.json': { ...tinyTokenizer, added_tokens: [] } }),
  ],
  [
    'a token that is no token',
    'tokenizer-unsupported',
    withFiles({
      'tokenizer.json': JSON.stringify(tinyTokenizer).replace('"id":41', '"id":-1e999'),
    }),
  ],
  ['a tokenizer that is no JSON', 'tokenizer-unsupported', withFiles({ 'tokenizer.json': 'x' })],
  [
    'an empty tokenizer_config.json',
    'tokenizer-unsupported',
    withFiles({ 'tokenizer_config.json': '' }),
  ],
  [
    "a tokenizer.model in tiktoken's format",
    'tokenizer-unsupported',
    { ...without('tokenizer.json'), 'tokenizer.model': 'IQ== 0\nIg== 1\n' },
  ],
  ['a tokenizer left with Git LFS', 'file-truncated', withFiles({ 'tokenizer.json': pointer })],
  [
    'weights left with Git LFS',
    'file-truncated',
    withFiles({ [weightsFile]: new TextEncoder().encode(pointer) }),
  ],
  ['a tensor that is named twice', 'safetensors-invalid', repeated()],
  ['an empty file', 'file-truncated', truncated(0)],
  ['a file cut within its header', 'file-truncated', truncated(100)],
  [
    'a file without its last byte',
    'file-truncated',
    truncated(safetensors(tinyTensors()).length - 1),
  ],
  [
    'a login page for a file',
    'safetensors-invalid',
    withFiles({ [weightsFile]: new TextEncoder().encode('<!doctype html><p>Log in') }),
  ],
  [
    'bytes after the tensors',
    'safetensors-invalid',
    withFiles({ [weightsFile]: new Uint8Array([...safetensors(tinyTensors()), 0, 0]) }),
  ],
  [
    'a header without a shape',
    'safetensors-invalid',
    withHeader((header) => delete header[norm]?.shape),
  ],
  [
    'a size that does not follow from the shape',
    'safetensors-invalid',
    withHeader((header) => Object.assign(header[norm] ?? {}, { shape: [63] })),
  ],
  [
    'two tensors in one place',
    'tensor-overlap',
    withHeader((header) => {
      const { data_offsets } = header['model.layers.1.input_layernorm.weight'] ?? {};
      Object.assign(header['model.layers.1.post_attention_layernorm.weight'] ?? {}, {
        data_offsets,
      });
    }),
  ],
  [
    'a tensor that begins within the one before',
    'tensor-overlap',
    withHeader((header) => shift(header[norm], -4)),
  ],
  ['a gap between tensors', 'safetensors-invalid', withHeader((header) => shift(header[norm], 4))],
  [
    'a tensor past the end of the file',
    'file-truncated',
    withHeader((header) => shift(header['model.layers.1.post_attention_layernorm.weight'], 0, 1)),
  ],
  [
    'offsets that run backwards',
    'safetensors-invalid',
    withHeader((header) => Object.assign(header[norm] ?? {}, { data_offsets: [256, 0] })),
  ],
  [
    'a pickle with another name',
    'format-pickle',
    withFiles({ [weightsFile]: new TextEncoder().encode('PK\u0003\u0004 archive/data.pkl') }),
  ],
  [
    'eight-bit numbers',
    'tensor-dtype',
    withTensors({ [norm]: { dtype: 'F8_E4M3', shape: [64], bytes: new Uint8Array(64) } }),
  ],
  ['a missing tensor', 'tensor-missing', withConfig({ num_hidden_layers: 3 })],
  ['a tensor too many', 'tensor-extra', withConfig({ num_hidden_layers: 1 })],
  [
    'a bias',
    'tensor-extra',
    withTensors({ 'model.layers.0.self_attn.q_proj.bias': tinyTensor(9, 64) }),
  ],
  ['another vocabulary', 'tensor-shape', withConfig({ vocab_size: 56 })],
  ['a transposed matrix', 'tensor-shape', withConfig({ intermediate_size: 96 })],
  [
    'an index that is no index',
    'safetensors-invalid',
    withFiles({ 'model.safetensors.index.json': {} }),
  ],
  [
    'an index that names a file which is not there',
    'weights-missing',
    sharded((index) => (index[norm] = 'c.safetensors')),
  ],
  [
    'an index that names the wrong file',
    'safetensors-invalid',
    sharded((index) => (index[norm] = 'b.safetensors')),
  ],
  [
    'an index with a tensor that its file lacks',
    'tensor-missing',
    sharded((index) => (index['lm_head.bias'] = 'a.safetensors')),
  ],
];

it.each(faults)('refuses %s: %s', async (_what, code, files) => {
  await expect(openCheckpoint(memoryFolder(files))).rejects.toMatchObject({ code });
});
