import { describe, expect, it } from 'vitest';
import { sha256 } from './fake-model.ts';
import { Sha256 } from './sha256.ts';

function update(hash: Sha256, text: string): void {
  for (const character of text) hash.update(new TextEncoder().encode(character));
}

describe('Sha256', () => {
  it('agrees with the browser’s own', async () => {
    const text = 'x'.repeat(1000);
    const hash = await Sha256.begin();
    update(hash, text);
    expect(hash.digest()).toBe(await sha256(text));
  });

  it('keeps hashes apart that go on at the same time, and those that follow', async () => {
    for (const [first, second] of [
      ['one', 'another'],
      ['a third', ''],
    ] as const) {
      const [a, b] = await Promise.all([Sha256.begin(), Sha256.begin()]);
      update(a, first);
      update(b, second);
      expect([a.digest(), b.digest()]).toEqual([await sha256(first), await sha256(second)]);
    }
  });

  it('forgets what an earlier one took', async () => {
    const given = await Sha256.begin();
    update(given, 'before');
    given.digest();
    expect((await Sha256.begin()).digest()).toBe(await sha256(''));
  });
});
