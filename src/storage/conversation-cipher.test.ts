import { beforeAll, describe, expect, it } from 'vitest';
import { seal, type SealedRecord, unseal } from './conversation-cipher.ts';

const json = '{"title":"Chest pain since Monday"}';
let key: CryptoKey;
beforeAll(async () => {
  key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
});

const flip = (data: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> =>
  data.with(at, (data.at(at) ?? 0) ^ 1);

describe('a sealed record', () => {
  it('opens under its own id, and holds nothing of the text', async () => {
    const sealed = await seal(key, 'one', json);
    expect(await unseal(key, 'one', sealed)).toBe(json);
    expect(new TextDecoder().decode(sealed.ciphertext)).not.toContain('pain');
  });

  it('never has the nonce of another', async () => {
    const sealed = await Promise.all(Array.from({ length: 2000 }, () => seal(key, 'one', json)));
    expect(new Set(sealed.map(({ iv }) => iv.join())).size).toBe(2000);
  });

  const tampered: Record<string, (sealed: SealedRecord) => unknown> = {
    'another version': (sealed) => ({ ...sealed, version: 2 }),
    'no version': ({ iv, ciphertext }) => ({ iv, ciphertext }),
    'one more field': (sealed) => ({ ...sealed, title: 'x' }),
    'another nonce': ({ iv, ...sealed }) => ({ ...sealed, iv: flip(iv, 0) }),
    'a shorter nonce': ({ iv, ...sealed }) => ({ ...sealed, iv: iv.slice(1) }),
    'another first byte': ({ ciphertext, ...sealed }) => ({
      ...sealed,
      ciphertext: flip(ciphertext, 0),
    }),
    'another tag': ({ ciphertext, ...sealed }) => ({ ...sealed, ciphertext: flip(ciphertext, -1) }),
    'less text': ({ ciphertext, ...sealed }) => ({
      ...sealed,
      ciphertext: ciphertext.slice(0, 20),
    }),
    'no bytes': (sealed) => ({ ...sealed, ciphertext: new Uint8Array() }),
    'text in place of bytes': (sealed) => ({ ...sealed, ciphertext: json }),
    'the plain record': () => JSON.parse(json) as unknown,
  };

  it.each(Object.keys(tampered))('is refused with %s', async (what) => {
    const changed = tampered[what]?.(await seal(key, 'one', json));
    await expect(unseal(key, 'one', changed)).rejects.toMatchObject({
      code: 'conversation-unreadable',
    });
  });

  it('is refused in the place of another', async () => {
    const sealed = await seal(key, 'one', json);
    await expect(unseal(key, 'two', sealed)).rejects.toMatchObject({
      code: 'conversation-unreadable',
    });
  });
});
