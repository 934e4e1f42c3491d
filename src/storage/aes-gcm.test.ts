import { describe, expect, it } from 'vitest';
import { decrypt, encrypt, newNonce } from './aes-gcm.ts';

const bytes = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const hex = (data: Uint8Array): string =>
  [...data].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const keyOf = (raw: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes(raw), 'AES-GCM', false, ['encrypt', 'decrypt']);

/**
 * Test cases 13, 14 and 16 of McGrew and Viega, "The Galois/Counter Mode of Operation", appendix B:
 * those with 256 bits of key and 96 of nonce.
 */
const vectors = [
  {
    key: '00'.repeat(32),
    iv: '00'.repeat(12),
    bound: '',
    plain: '',
    ciphertext: '',
    tag: '530f8afbc74536b9a963b4f1c4cb738b',
  },
  {
    key: '00'.repeat(32),
    iv: '00'.repeat(12),
    bound: '',
    plain: '00'.repeat(16),
    ciphertext: 'cea7403d4d606b6e074ec5d3baf39d18',
    tag: 'd0d1c8a799996bf0265b98b5d48ab919',
  },
  {
    key: 'feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308',
    iv: 'cafebabefacedbaddecaf888',
    bound: 'feedfacedeadbeeffeedfacedeadbeefabaddad2',
    plain:
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72' +
      '1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
    ciphertext:
      '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa' +
      '8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662',
    tag: '76fc6ece0f4e1768cddf8853bb2d551b',
  },
];

describe.each(vectors)('AES-GCM with tag $tag', ({ key, iv, bound, plain, ciphertext, tag }) => {
  it('encrypts and decrypts as published', async () => {
    const cryptoKey = await keyOf(key);
    const sealed = await encrypt(cryptoKey, bytes(iv), bytes(bound), bytes(plain));
    expect(hex(sealed)).toBe(ciphertext + tag);
    expect(hex(await decrypt(cryptoKey, bytes(iv), bytes(bound), sealed))).toBe(plain);
  });

  it('refuses it when one bit of the tag, the nonce or the bound data differs', async () => {
    const cryptoKey = await keyOf(key);
    const flip = (data: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> =>
      data.with(data.length - 1, (data.at(-1) ?? 0) ^ 1);
    const sealed = bytes(ciphertext + tag);
    const attempts = [
      () => decrypt(cryptoKey, bytes(iv), bytes(bound), flip(sealed)),
      () => decrypt(cryptoKey, flip(bytes(iv)), bytes(bound), sealed),
      () => decrypt(cryptoKey, bytes(iv), bytes(`${bound}00`), sealed),
      () => decrypt(cryptoKey, bytes(iv), bytes(bound), sealed.slice(0, -1)),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toThrow();
  });
});

it('takes another nonce every time', () => {
  const nonces = new Set(Array.from({ length: 10_000 }, () => hex(newNonce())));
  expect(nonces.size).toBe(10_000);
});
