import { createHash } from 'node:crypto';
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../scripts/processes.mjs';
import { parseManifest } from '../../src/shared/catalog.ts';
import { convertFolder, type Conversion } from './folder.ts';

const checkpoint = path.join(root, 'compile', 'demo', 'checkpoint');
const published = path.join(root, 'public', 'models', 'demo');
const never = new AbortController().signal;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'med42-convert-'));
});
afterEach(() => rm(folder, { recursive: true }));

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function hashes(of: string): Promise<Record<string, string>> {
  const names = (await readdir(of)).sort();
  const contents = await Promise.all(names.map((name) => readFile(path.join(of, name))));
  return Object.fromEntries(names.map((name, i) => [name, sha256(contents[i] ?? Buffer.of())]));
}

/** As `npm run convert` does, for the demo. */
async function convertDemo(
  to: string,
  signal = never,
  from = checkpoint,
  licence = 'Apache-2.0',
): Promise<Conversion> {
  const weights = await readFile(path.join(checkpoint, 'model.safetensors'));
  const description = {
    id: 'demo',
    quantization: 'q4f32_1',
    source: 'trained by this repository',
    revision: sha256(weights),
    licence,
    prefillChunkSize: 256,
  } as const;
  return convertFolder({ from, to, threads: 2, description }, () => undefined, signal);
}

describe('convertFolder', () => {
  it('makes the demo that is published, byte for byte', async () => {
    const to = path.join(folder, 'demo');
    const conversion = await convertDemo(to);
    expect(await hashes(to)).toEqual(await hashes(published));
    expect(Math.max(...conversion.errors.map(({ largest }) => largest))).toBeLessThan(0.03);
  });

  it('passes the licence on, with the notice that it demands, both in the manifest', async () => {
    const from = path.join(folder, 'checkpoint');
    await cp(checkpoint, from, { recursive: true });
    await writeFile(path.join(from, 'LICENSE'), 'META LLAMA 3 COMMUNITY LICENSE');
    const to = path.join(folder, 'model');
    await convertDemo(to, never, from, 'llama3');
    expect(await readFile(path.join(to, 'LICENSE'), 'utf8')).toMatch(/^META/);
    expect(await readFile(path.join(to, 'NOTICE.txt'), 'utf8')).toMatch(
      /^Meta Llama 3 is licensed/,
    );
    const { files } = parseManifest(await readFile(path.join(to, 'manifest.json'), 'utf8'));
    const listed = files.map((file) => file.path);
    expect(listed).toEqual(expect.arrayContaining(['LICENSE', 'NOTICE.txt']));
  });

  it('goes on where it was interrupted, and never shows a half as a whole', async () => {
    const to = path.join(folder, 'demo');
    const obstacle = path.join(to, 'mlc-chat-config.json');
    await mkdir(obstacle, { recursive: true });
    await expect(convertDemo(to)).rejects.toThrow();
    expect(await readdir(to)).toContain('params_shard_0.bin');
    expect(await readdir(to)).not.toContain('manifest.json');
    await rm(obstacle, { recursive: true });
    const { resumedShards, errors } = await convertDemo(to);
    expect(resumedShards).toBe(1);
    expect(errors).toHaveLength(18);
    expect(await hashes(to)).toEqual(await hashes(published));
  });

  it('does a shard again that was changed since', async () => {
    const to = path.join(folder, 'demo');
    const obstacle = path.join(to, 'mlc-chat-config.json');
    await mkdir(obstacle, { recursive: true });
    await expect(convertDemo(to)).rejects.toThrow();
    await rm(obstacle, { recursive: true });
    const shard = await readFile(path.join(to, 'params_shard_0.bin'));
    shard[1000] = ~(shard[1000] ?? 0);
    await writeFile(path.join(to, 'params_shard_0.bin'), shard);
    expect((await convertDemo(to)).resumedShards).toBe(0);
    expect(await hashes(to)).toEqual(await hashes(published));
  });

  it('starts over where a run was killed while writing, or told to stop', async () => {
    const to = path.join(folder, 'demo');
    await expect(convertDemo(to, AbortSignal.abort())).rejects.toThrow('aborted');
    expect(await readdir(to)).toEqual([]);
    await writeFile(path.join(to, 'params_shard_0.bin.part'), Buffer.alloc(4_000_000, 1));
    await convertDemo(to);
    expect(await hashes(to)).toEqual(await hashes(published));
  });

  it('adds the text of Llama 3’s licence where the checkpoint has none, not even an empty one', async () => {
    const from = path.join(folder, 'checkpoint');
    await cp(checkpoint, from, { recursive: true });
    await writeFile(path.join(from, 'LICENSE'), '');
    const to = path.join(folder, 'model');
    await convertDemo(to, never, from, 'Llama 3 Community Licence');
    expect(await readFile(path.join(to, 'LICENSE.txt'), 'utf8')).toMatch(/^META LLAMA 3 COMM/);
    expect(await readdir(to)).not.toContain('LICENSE');
  });

  it('removes nothing from its folder that is not its own', async () => {
    const mine = ['holiday.part', 'params_shard_9.bin.part'];
    for (const name of mine) await writeFile(path.join(folder, name), 'mine');
    await convertDemo(folder);
    expect(await readdir(folder)).toEqual(expect.arrayContaining(mine));
  });

  it('refuses a folder that is the checkpoint’s, another model’s, or a file', async () => {
    const refusal = (words: string) => ({
      code: 'output-exists',
      message: expect.stringContaining(words) as string,
    });
    const from = path.join(folder, 'checkpoint');
    await cp(checkpoint, from, { recursive: true });
    await symlink(from, path.join(folder, 'link'));
    const link = path.join(folder, 'link');
    await expect(convertDemo(link, never, from)).rejects.toMatchObject(refusal('itself'));
    const file = path.join(from, 'config.json');
    await expect(convertDemo(file)).rejects.toMatchObject(refusal('is a file'));
    await writeFile(path.join(folder, 'params_shard_7.bin'), '');
    await expect(convertDemo(folder)).rejects.toMatchObject(refusal('params_shard_7.bin'));
  });

  it.each([
    ['leads nowhere', '/nowhere/tokenizer.json', 'a link to what is not there'],
    ['leads to a folder', os.tmpdir(), 'is no file'],
  ])('names a link that %s', async (_what, target, words) => {
    const from = path.join(folder, 'checkpoint');
    await cp(checkpoint, from, { recursive: true });
    await rm(path.join(from, 'tokenizer.json'));
    await symlink(target, path.join(from, 'tokenizer.json'));
    const message = expect.stringContaining(words) as string;
    const code = 'weights-missing';
    await expect(convertDemo(path.join(folder, 'demo'), never, from)).rejects.toMatchObject({
      code,
      message,
    });
  });

  it('leaves a finished folder alone', async () => {
    await writeFile(path.join(folder, 'manifest.json'), '{}');
    await expect(convertDemo(folder)).rejects.toMatchObject({ code: 'output-exists' });
    expect(await readdir(folder)).toEqual(['manifest.json']);
  });

  it('writes nothing for a checkpoint that cannot be converted', async () => {
    const from = path.join(folder, 'checkpoint');
    await cp(checkpoint, from, { recursive: true });
    await truncate(path.join(from, 'model.safetensors'), 9_000_000);
    const to = path.join(folder, 'demo');
    await expect(convertDemo(to, never, from)).rejects.toMatchObject({ code: 'file-truncated' });
    expect(await readdir(folder)).toEqual(['checkpoint']);
  });

  it('names a folder that is not there', async () => {
    const from = path.join(folder, 'nothing');
    const to = path.join(folder, 'demo');
    await expect(convertDemo(to, never, from)).rejects.toMatchObject({ code: 'weights-missing' });
  });

  it('carries an error out of its thread with its code', async () => {
    const from = path.join(folder, 'checkpoint');
    await cp(checkpoint, from, { recursive: true });
    const file = path.join(from, 'model.safetensors');
    const weights = await readFile(file);
    weights.writeUInt16LE(0x7fc0, weights.length - 2);
    await writeFile(file, weights);
    const to = path.join(folder, 'demo');
    await expect(convertDemo(to, never, from)).rejects.toMatchObject({ code: 'value-not-finite' });
    expect(await readdir(to)).not.toContain('manifest.json');
  });
});
