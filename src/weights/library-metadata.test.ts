import { expect, it } from 'vitest';
import { libraryMetadata } from './library-metadata.ts';

/** A library that says so of itself, as TVM writes it. */
function library(tokens: number): Uint8Array {
  const json = `{"quantization": "q4f32_1", "prefill_chunk_size": ${tokens}, "params": []}`;
  return new TextEncoder().encode(`\0asm\0${json}\0`);
}

it('reads how many tokens one prefill takes', () => {
  expect(libraryMetadata(library(256))).toMatchObject({ prefillChunkSize: 256 });
});

it.each([0, -1, 1.5])('refuses a prefill of %d tokens', (tokens) => {
  expect(() => libraryMetadata(library(tokens))).toThrow();
});
