// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { droppedFiles } from './dropped-files.ts';

/** What a browser knows of a dropped file or folder: its path, and of a folder what is in it. */
type Dropped = string | { readonly path: string; readonly batches: readonly Dropped[][] };

function entryOf(dropped: Dropped): object {
  if (typeof dropped === 'string') {
    const file = new File([], dropped.split('/').at(-1) ?? '');
    return { fullPath: dropped, file: (resolve: (file: File) => void) => resolve(file) };
  }
  const { path, batches } = dropped;
  // A browser gives the content of a large folder piece by piece.
  const left = [...batches.map((batch) => batch.map(entryOf)), []];
  const readEntries = (resolve: (batch: object[]) => void): void => resolve(left.shift() ?? []);
  return { isDirectory: true, fullPath: path, createReader: () => ({ readEntries }) };
}

async function pathsOf(...dropped: Dropped[]): Promise<string[]> {
  const items = dropped.map((one) => ({
    kind: 'file',
    webkitGetAsEntry: () => entryOf(one),
    getAsFile: () => new File([], typeof one === 'string' ? one.slice(1) : ''),
  }));
  const event = new Event('drop');
  Object.assign(event, { dataTransfer: { types: ['Files'], items } });
  return (await droppedFiles(event as DragEvent)).map(({ path }) => path);
}

describe('droppedFiles', () => {
  it('finds all that a folder holds, by paths that begin with its name', async () => {
    const parts = { path: '/med42/parts', batches: [['/med42/parts/a.bin']] };
    const folder = { path: '/med42', batches: [['/med42/manifest.json'], ['/med42/b.bin', parts]] };
    expect(await pathsOf(folder)).toEqual([
      'med42/manifest.json',
      'med42/b.bin',
      'med42/parts/a.bin',
    ]);
  });

  it('takes several things for what one folder holds', async () => {
    const folder = (path: string): Dropped => ({ path, batches: [[`${path}/manifest.json`]] });
    expect(await pathsOf(folder('/a'), folder('/b'))).toEqual([
      '/a/manifest.json',
      '/b/manifest.json',
    ]);
    expect(await pathsOf('/config.json', '/model.safetensors')).toEqual([
      '/config.json',
      '/model.safetensors',
    ]);
    expect(await pathsOf(folder('/a'), '/config.json')).toEqual([
      '/a/manifest.json',
      '/config.json',
    ]);
  });

  it('finds nothing where nothing is', async () => {
    expect(await pathsOf({ path: '/empty', batches: [] })).toEqual([]);
    expect(await pathsOf()).toEqual([]);
  });
});
