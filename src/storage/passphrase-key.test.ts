import { describe, expect, it, vi } from 'vitest';
import {
  changePassphrase,
  createDataKey,
  derive,
  openDataKey,
  rounds,
  type WrappedKey,
} from './passphrase-key.ts';

// A million rounds take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const hex = (data: ArrayBuffer): string =>
  [...new Uint8Array(data)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** RFC 7914, section 11: PBKDF2-HMAC-SHA-256. The first 32 bytes do not depend on how many follow. */
const vectors = [
  ['passwd', 'salt', 1, '55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc'],
  ['Password', 'NaCl', 80_000, '4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56'],
] as const;

it.each(vectors)('derives from %j, %j and %i rounds what RFC 7914 says', async (...vector) => {
  const [passphrase, salt, iterations, expected] = vector;
  const kdf = {
    name: 'PBKDF2',
    hash: 'SHA-256',
    iterations,
    salt: new TextEncoder().encode(salt),
  } as const;
  expect(hex(await derive(passphrase, kdf))).toBe(expected);
});

it('derives the same from what keyboards compose in two ways', async () => {
  const kdf = { name: 'PBKDF2', hash: 'SHA-256', iterations: 1, salt: new Uint8Array(32) } as const;
  expect(hex(await derive('cafe\u0301', kdf))).toBe(hex(await derive('caf\u00e9', kdf)));
});

describe('a data key', () => {
  it('is of 256 bits, cannot be exported, and says what derived its wrapper', async () => {
    const { key, wrapped } = await createDataKey('four random words here');
    expect(key.algorithm).toMatchObject({ name: 'AES-GCM', length: 256 });
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
    expect(wrapped.kdf).toMatchObject({ name: 'PBKDF2', hash: 'SHA-256', iterations: 1_000_000 });
    const opened = await openDataKey(wrapped, 'four random words here');
    expect(opened.extractable).toBe(false);
    const iv = new Uint8Array(12);
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new Uint8Array([42]));
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, opened, sealed);
    expect(new Uint8Array(plain)).toEqual(new Uint8Array([42]));
  });

  it('has another salt, nonce and wrapping every time', async () => {
    const [one, other] = [await createDataKey('same words'), await createDataKey('same words')];
    expect(one.wrapped.kdf.salt).not.toEqual(other.wrapped.kdf.salt);
    expect(one.wrapped.iv).not.toEqual(other.wrapped.iv);
    expect(one.wrapped.wrapped).not.toEqual(other.wrapped.wrapped);
  });

  it('opens under a new passphrase only, once that was changed', async () => {
    const { wrapped } = await createDataKey('the old words');
    const changed = await changePassphrase(wrapped, 'the old words', 'the new words');
    expect((await openDataKey(changed, 'the new words')).extractable).toBe(false);
    await expect(openDataKey(changed, 'the old words')).rejects.toMatchObject({
      code: 'wrong-passphrase',
    });
    await expect(changePassphrase(changed, 'the old words', 'x')).rejects.toMatchObject({
      code: 'wrong-passphrase',
    });
  });

  const flip = (data: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> =>
    data.with(0, (data[0] ?? 0) ^ 1);
  const tampered: Record<string, (wrapped: WrappedKey) => WrappedKey> = {
    salt: ({ kdf, ...rest }) => ({ kdf: { ...kdf, salt: flip(kdf.salt) }, ...rest }),
    rounds: ({ kdf, ...rest }) => ({ kdf: { ...kdf, iterations: rounds + 1 }, ...rest }),
    nonce: ({ iv, ...rest }) => ({ iv: flip(iv), ...rest }),
    key: ({ wrapped, ...rest }) => ({ wrapped: flip(wrapped), ...rest }),
  };

  it.each(Object.keys(tampered))('does not open with another %s', async (field) => {
    const { wrapped } = await createDataKey('the words');
    const changed = tampered[field]?.(wrapped) ?? wrapped;
    await expect(openDataKey(changed, 'the words')).rejects.toMatchObject({
      code: 'wrong-passphrase',
    });
  });
});
