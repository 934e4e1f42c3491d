import { describe, expect, it } from 'vitest';
import { Sha256 } from './sha256.ts';
import { readStored } from './stored-pieces.ts';

const bytes = Uint8Array.from({ length: 9_000_000 }, (_, index) => (index * 7919) >> 5);
const hash = await Sha256.begin();
hash.update(bytes);
const sha256 = hash.digest();

/** What is read of a Blob, put together as it comes. */
async function read(blob: Blob): Promise<Uint8Array> {
  const content = new Uint8Array(bytes.length);
  let offset = 0;
  await readStored('a.bin', { blob, sha256 }, (piece) => {
    content.set(piece, offset);
    offset += piece.length;
  });
  return content;
}

function sameBytes(content: Uint8Array): boolean {
  return content.every((byte, index) => byte === bytes[index]);
}

describe('readStored', () => {
  it('gives every byte, in order', async () => {
    const content = await read(new Blob([bytes]));
    expect(sameBytes(content)).toBe(true);
  });

  it('names a file whose bytes are others', async () => {
    await expect(read(new Blob([bytes.slice(1)]))).rejects.toMatchObject({
      code: 'stored-corrupt',
    });
  });
});
