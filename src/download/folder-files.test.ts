import { describe, expect, it } from 'vitest';
import { besideManifests } from './folder-files.ts';

const paths = (...chosen: string[]): string[] =>
  besideManifests(chosen.map((path) => ({ path, file: new File([], path) }))).map(
    ({ path }) => path,
  );

describe('besideManifests', () => {
  it('names files from the chosen folder on', () => {
    expect(paths('demo/manifest.json', 'demo/parts/a.bin')).toEqual([
      'manifest.json',
      'parts/a.bin',
    ]);
  });

  it('finds models one folder deeper, and leaves out what belongs to none', () => {
    const files = ['catalog.json', 'demo/manifest.json', 'demo/a.bin', 'photos/a.jpg'];
    expect(paths(...files.map((path) => `models/${path}`))).toEqual([
      'demo/manifest.json',
      'demo/a.bin',
    ]);
  });

  it('leaves out everything where no manifest is, or only one that lies deeper', () => {
    expect(paths('a/config.json', 'a/b/c/manifest.json')).toEqual([]);
    expect(paths('a/old-manifest.json')).toEqual([]);
  });

  it.each(['', '/'])('takes files chosen one by one for those of one folder', (start) => {
    expect(paths(`${start}manifest.json`, `${start}a.bin`)).toEqual(['manifest.json', 'a.bin']);
  });
});
