import { describe, expect, it } from 'vitest';
import { readSafetensors, type SourceTensor } from './safetensors.ts';
import { sparseFolder } from './sparse-folder.ts';

async function read(text: string): Promise<SourceTensor[]> {
  const folder = sparseFolder(new Map([['x', { text, dataBytes: 0 }]]));
  return readSafetensors('x', await folder.open('x'));
}

describe('readSafetensors', () => {
  const tensor = '{"dtype": "F32", "shape": [0], "data_offsets": [0, 0]}';

  it('reads a header with metadata of any length', async () => {
    const long = 'a\\n'.repeat(5_000_000);
    const tensors = await read(`{"__metadata__": {"x": "${long}"}, "t" : ${tensor}}`);
    expect(tensors.map(({ name }) => name)).toEqual(['t']);
  });

  it('takes what stands in a string for no tensor', async () => {
    const name = 'a\\" : { \\\\';
    const tensors = await read(`{"${name}": ${tensor}, "__metadata__": {"x": "\\"y\\": {"}}`);
    expect(tensors.map((found) => found.name)).toEqual(['a" : { \\']);
  });

  it.each(['"t": {}, "t"', '"t":{},\n"t"\t'])(
    'refuses a name that is there twice: %s',
    async (names) => {
      const json = `{${names.replaceAll('{}', tensor)}: ${tensor}}`;
      await expect(read(json)).rejects.toMatchObject({ code: 'safetensors-invalid' });
    },
  );
});
