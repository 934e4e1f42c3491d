import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../scripts/processes.mjs';
import { packageSite } from './folder.ts';
import { readOptions } from './options.ts';

const demo = path.join(root, 'public/models/demo');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'med42-package-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

// What a whole package holds is the end-to-end test's matter; here it is how packaging refuses.
describe('packageSite', () => {
  const packaged = (models: string[] = []): Promise<unknown> =>
    packageSite({ out: path.join(folder, 'out'), models, weightsHost: null });

  it('never writes into a folder that holds something', async () => {
    mkdirSync(path.join(folder, 'out'));
    writeFileSync(path.join(folder, 'out', 'mine.txt'), '');
    await expect(packaged()).rejects.toMatchObject({ code: 'output-exists' });
    expect(readdirSync(path.join(folder, 'out'))).toEqual(['mine.txt']);
  });

  it('leaves alone what an earlier run was cut off in', async () => {
    mkdirSync(path.join(folder, 'out.unfinished'));
    await expect(packaged()).rejects.toMatchObject({ code: 'output-unfinished' });
    expect(readdirSync(folder)).toEqual(['out.unfinished']);
  });

  it('writes nothing for a model that is not whole', async () => {
    await expect(packaged([folder])).rejects.toMatchObject({ code: 'model-unreadable' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves nothing where a byte of a model is wrong', async () => {
    const model = path.join(folder, 'demo');
    await cp(demo, model, { recursive: true });
    writeFileSync(path.join(model, 'params_shard_0.bin'), Buffer.alloc(2_958_336));
    await expect(packaged([model])).rejects.toMatchObject({ code: 'file-corrupt' });
    expect(readdirSync(folder)).toEqual(['demo']);
  });
});

describe('readOptions', () => {
  it('reads models and weights host', () => {
    const args = ['out', '--model', 'a', '--model', 'b', '--weights-host', 'https://w.example/x'];
    expect(readOptions(args)).toEqual({
      out: 'out',
      models: ['a', 'b'],
      weightsHost: new URL('https://w.example/x/'),
    });
    expect(readOptions(['out'])).toEqual({ out: 'out', models: [], weightsHost: null });
  });

  it.each([[[]], [['a', 'b']], [['out', '--force']]])('means nothing: %j', (args) => {
    expect(readOptions(args)).toBeUndefined();
  });

  it.each(['http://w.example', 'w.example', 'https://w.example/?x', 'https://me@w.example/'])(
    'refuses the weights host %s',
    (host) => {
      expect(() => readOptions(['out', '--weights-host', host])).toThrow(
        expect.objectContaining({ code: 'weights-host-invalid' }),
      );
    },
  );
});
