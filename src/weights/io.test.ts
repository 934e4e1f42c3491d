import { expect, it } from 'vitest';
import { openCheckpoint } from './checkpoint.ts';
import { memoryFolder, tinyFiles } from './tiny-checkpoint.ts';

it.each([
  ['config.json', 'config-invalid'],
  ['generation_config.json', 'config-invalid'],
  ['model.safetensors.index.json', 'safetensors-invalid'],
  ['tokenizer.json', 'tokenizer-unsupported'],
  ['tokenizer.model', 'tokenizer-unsupported'],
])('refuses a %s of 4 GiB without reading it: %s', async (large, code) => {
  const folder = memoryFolder({ ...tinyFiles(), [large]: '' });
  const source = {
    byteLength: 2 ** 32,
    slice: () => Promise.reject(new Error('It was read.')),
  };
  const open: typeof folder.open = (name) =>
    name === large ? Promise.resolve(source) : folder.open(name);
  await expect(openCheckpoint({ names: folder.names, open })).rejects.toMatchObject({
    code,
    message: expect.stringContaining(`${large} has 4294967296 bytes`) as string,
  });
});
