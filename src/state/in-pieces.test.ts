import { expect, it } from 'vitest';
import { inPieces } from './in-pieces.ts';

/** Milliseconds that a piece takes here; longer than the page is held up. */
const pieceMs = 15;

function* work(done: number[], pieces: number, ms = 0): Generator<undefined, string> {
  for (let piece = 0; piece < pieces; piece += 1) {
    const end = performance.now() + ms;
    while (performance.now() < end);
    done.push(piece);
    yield;
  }
  return 'whole';
}

const { signal } = new AbortController();

it('gives what the work gives', async () => {
  const done: number[] = [];
  expect(await inPieces(work(done, 3), signal)).toBe('whole');
  expect(done).toEqual([0, 1, 2]);
});

it('does what is short without a break', () => {
  const done: number[] = [];
  void inPieces(work(done, 3), signal);
  expect(done).toHaveLength(3);
});

it('gives way between pieces that take long', async () => {
  const done: number[] = [];
  const whole = inPieces(work(done, 3, pieceMs), signal);
  expect(done).toEqual([0]);
  expect(await whole).toBe('whole');
});

it('ends at the first break when nobody waits', async () => {
  const done: number[] = [];
  const stopping = new AbortController();
  const whole = inPieces(work(done, 3, pieceMs), stopping.signal);
  stopping.abort();
  await expect(whole).rejects.toThrow('abort');
  expect(done).toEqual([0]);
});

it('fails as the work fails', async () => {
  function* failing(): Generator<undefined, string> {
    yield;
    throw new Error('no more');
  }
  await expect(inPieces(failing(), signal)).rejects.toThrow('no more');
});
