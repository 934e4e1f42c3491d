import { expect, it, vi } from 'vitest';
import { fileFolder } from './file-folder.ts';

const file = new File(['0123456789'], 'model.safetensors');
const folder = fileFolder([{ path: 'model.safetensors', file }]);

it('reads the parts of a file that are asked for, and no others', async () => {
  const slice = vi.spyOn(file, 'slice');
  const source = await folder.open('model.safetensors');
  expect(folder.names).toEqual(['model.safetensors']);
  expect(source.byteLength).toBe(10);
  expect(new TextDecoder().decode(await source.slice(2, 5))).toBe('234');
  expect(slice.mock.calls).toEqual([[2, 5]]);
});

it('names a file that changed or went away since it was chosen', async () => {
  const gone = new File(['0'], 'config.json');
  gone.slice = () => {
    throw new DOMException('The file could not be read.', 'NotReadableError');
  };
  const source = await fileFolder([{ path: 'config.json', file: gone }]).open('config.json');
  await expect(source.slice(0, 1)).rejects.toMatchObject({
    code: 'file-unreadable',
    message: expect.stringContaining('config.json') as string,
  });
});
