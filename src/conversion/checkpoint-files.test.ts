import { describe, expect, it } from 'vitest';
import type { ChosenFile } from '../shared/chosen-file.ts';
import { checkpointIn } from './checkpoint-files.ts';

function chosen(...paths: string[]): ChosenFile[] {
  return paths.map((path) => ({ path, file: new File([], path.split('/').at(-1) ?? '') }));
}

function found(...paths: string[]): [string, string[]] | undefined {
  const checkpoint = checkpointIn(chosen(...paths));
  return checkpoint && [checkpoint.name, checkpoint.files.map(({ path }) => path)];
}

describe('checkpointIn', () => {
  it('finds published weights in the chosen folder, and takes only what lies beside them', () => {
    expect(
      found('Med42/config.json', 'Med42/model.safetensors', 'Med42/original/consolidated.00.pth'),
    ).toEqual(['Med42', ['config.json', 'model.safetensors']]);
  });

  it('finds them one folder deeper, but no deeper', () => {
    const model = ['disk/Med42/config.json', 'disk/Med42/model.safetensors'];
    expect(found('disk/readme.txt', ...model)).toEqual([
      'Med42',
      ['config.json', 'model.safetensors'],
    ]);
    expect(found(...model.map((path) => `far/${path}`))).toBeUndefined();
  });

  it.each(['', '/'])('finds them among files that were chosen without a folder', (start) => {
    const files = chosen(`${start}config.json`, `${start}a.safetensors`);
    expect(checkpointIn(files)).toMatchObject({
      name: '',
      files: [{ path: 'config.json' }, { path: 'a.safetensors' }],
    });
  });

  it.each(['model.gguf', 'pytorch_model.bin', 'model.safetensors'])(
    'leaves it to the converter to say what is wrong with %s',
    (name) => expect(found('a/config.json', `a/${name}`)).toBeDefined(),
  );

  it('finds nothing beside a manifest, which lists a converted model, or in other folders', () => {
    expect(found('a/config.json', 'a/model.safetensors', 'a/manifest.json')).toBeUndefined();
    expect(found('a/config.json', 'a/x.safetensors', 'a/out/manifest.json')).toBeUndefined();
    expect(found('site/config.json', 'site/index.html')).toBeUndefined();
    expect(found('photos/a.jpg')).toBeUndefined();
    expect(found()).toBeUndefined();
  });
});
