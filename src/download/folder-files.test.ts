import { describe, expect, it } from 'vitest';
import { besideManifests } from './folder-files.ts';

/** A file as a folder picker gives it. */
function chosen(webkitRelativePath: string): File {
  const file = new File([], webkitRelativePath.slice(webkitRelativePath.lastIndexOf('/') + 1));
  return Object.defineProperty(file, 'webkitRelativePath', { value: webkitRelativePath });
}
const paths = (...files: File[]): string[] => besideManifests(files).map(({ path }) => path);

describe('besideManifests', () => {
  it('names files from the chosen folder on', () => {
    expect(paths(chosen('demo/manifest.json'), chosen('demo/parts/a.bin'))).toEqual([
      'manifest.json',
      'parts/a.bin',
    ]);
  });

  it('finds models one folder deeper, and leaves out what belongs to none', () => {
    const files = ['catalog.json', 'demo/manifest.json', 'demo/a.bin', 'photos/a.jpg'];
    expect(paths(...files.map((path) => chosen(`models/${path}`)))).toEqual([
      'demo/manifest.json',
      'demo/a.bin',
    ]);
  });

  it('leaves out everything where no manifest is, or only one that lies deeper', () => {
    expect(paths(chosen('a/config.json'), chosen('a/b/c/manifest.json'))).toEqual([]);
    expect(paths(chosen('a/old-manifest.json'))).toEqual([]);
  });

  it('takes files chosen one by one for those of one folder', () => {
    const file = (name: string): File =>
      Object.defineProperty(new File([], name), 'webkitRelativePath', { value: '' });
    expect(paths(file('manifest.json'), file('a.bin'))).toEqual(['manifest.json', 'a.bin']);
  });
});
