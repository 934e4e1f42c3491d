import { md5 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { expect, it } from 'vitest';
import { AssembledFile } from './assembled-file.ts';

const bytes = Uint8Array.from({ length: 9_000_000 }, (_, i) => (i * 31) % 251);
const whole = {
  bytes: bytes.length,
  md5: bytesToHex(md5(bytes)),
  sha256: bytesToHex(sha256(bytes)),
};

it('is the same file whatever the order of its pieces', async () => {
  const cuts = [0, 1, 1000, 3_000_000, 8_400_000, 8_999_999, bytes.length];
  const pieces = cuts.slice(1).map((end, i) => [cuts[i] ?? 0, end] as const);
  for (const order of [pieces, pieces.toReversed()]) {
    const file = new AssembledFile();
    for (const [start, end] of order) file.write(start, bytes.slice(start, end));
    const { blob, digest } = file.finish();
    expect(digest).toEqual(whole);
    expect(bytesToHex(sha256(new Uint8Array(await blob.arrayBuffer())))).toBe(whole.sha256);
  }
});

it('is not whole with a gap', () => {
  const file = new AssembledFile();
  file.write(0, bytes.slice(0, 10));
  file.write(11, bytes.slice(11, 20));
  expect(() => file.finish()).toThrow('gap at byte 10');
});
