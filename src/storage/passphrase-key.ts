import * as v from 'valibot';
import { AppError } from '../shared/errors.ts';
import { newNonce, parameters } from './aes-gcm.ts';
import { bytesOf } from './bytes-schema.ts';

/** Rounds of PBKDF2 for new passphrases. */
export const rounds = 1_000_000;

/** A data key, encrypted by a key that is derived from a passphrase, and how to derive that. */
export const wrappedKeySchema = v.strictObject({
  kdf: v.strictObject({
    name: v.literal('PBKDF2'),
    hash: v.literal('SHA-256'),
    // Fewer would be somebody's attempt to make guessing cheap; many more, to hang the page.
    iterations: v.pipe(v.number(), v.safeInteger(), v.minValue(rounds), v.maxValue(20 * rounds)),
    salt: bytesOf(32),
  }),
  iv: bytesOf(12),
  /** The 32 bytes of the key, and the 16 of the tag. */
  wrapped: bytesOf(48),
});

export type WrappedKey = v.InferOutput<typeof wrappedKeySchema>;
type Kdf = WrappedKey['kdf'];

const dataKeyUse = ['encrypt', 'decrypt'] as const;

/** A new random data key under a passphrase. The key itself cannot be exported. */
export async function createDataKey(
  passphrase: string,
): Promise<{ key: CryptoKey; wrapped: WrappedKey }> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, dataKeyUse);
  const wrapped = await wrap(key, passphrase);
  return { key: await unwrap(wrapped, passphrase, false), wrapped };
}

/**
 * The data key, which cannot be exported.
 * @throws AppError `wrong-passphrase`, also when what is stored was changed.
 */
export function openDataKey(wrapped: WrappedKey, passphrase: string): Promise<CryptoKey> {
  return unwrap(wrapped, passphrase, false);
}

/**
 * The same data key under another passphrase.
 * @throws AppError `wrong-passphrase`.
 */
export async function changePassphrase(
  wrapped: WrappedKey,
  current: string,
  next: string,
): Promise<WrappedKey> {
  return wrap(await unwrap(wrapped, current, true), next);
}

/**
 * PBKDF2 of a passphrase, in the form (Unicode NFKC) that it has on every keyboard.
 * @returns 32 bytes
 */
export async function derive(
  passphrase: string,
  { hash, iterations, salt }: Kdf,
): Promise<ArrayBuffer> {
  const material = await crypto.subtle.importKey(
    'raw',
    textBytes(passphrase.normalize('NFKC')),
    'PBKDF2',
    false,
    ['deriveBits'],
  );
  return crypto.subtle.deriveBits({ name: 'PBKDF2', hash, iterations, salt }, material, 256);
}

async function wrappingKey(passphrase: string, kdf: Kdf): Promise<CryptoKey> {
  const bits = await derive(passphrase, kdf);
  return crypto.subtle.importKey('raw', bits, 'AES-GCM', false, ['wrapKey', 'unwrapKey']);
}

async function wrap(key: CryptoKey, passphrase: string): Promise<WrappedKey> {
  const salt = crypto.getRandomValues(new Uint8Array(32));
  const kdf: Kdf = { name: 'PBKDF2', hash: 'SHA-256', iterations: rounds, salt };
  const iv = newNonce();
  const wrapper = await wrappingKey(passphrase, kdf);
  const wrapped = await crypto.subtle.wrapKey('raw', key, wrapper, parameters(iv, boundTo(kdf)));
  return { kdf, iv, wrapped: new Uint8Array(wrapped) };
}

async function unwrap(
  { kdf, iv, wrapped }: WrappedKey,
  passphrase: string,
  extractable: boolean,
): Promise<CryptoKey> {
  const wrapper = await wrappingKey(passphrase, kdf);
  try {
    return await crypto.subtle.unwrapKey(
      'raw',
      wrapped,
      wrapper,
      parameters(iv, boundTo(kdf)),
      'AES-GCM',
      extractable,
      dataKeyUse,
    );
  } catch (cause) {
    throw new AppError('wrong-passphrase', 'The passphrase does not open the key.', { cause });
  }
}

/** The derivation's parameters are bound to the key, so that none can be changed unnoticed. */
function boundTo({ name, hash, iterations, salt }: Kdf): Uint8Array<ArrayBuffer> {
  return textBytes(JSON.stringify(['med42 data key', name, hash, iterations, [...salt]]));
}

function textBytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
