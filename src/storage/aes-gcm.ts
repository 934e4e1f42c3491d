/**
 * AES-GCM with a key of 256 bits, a nonce of 96 bits and a tag of 128 bits, by Web Crypto.
 * @param bound what decryption must name too, the "additional data"
 */
export async function encrypt(
  key: CryptoKey,
  iv: Uint8Array<ArrayBuffer>,
  bound: Uint8Array<ArrayBuffer>,
  plain: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.encrypt(parameters(iv, bound), key, plain));
}

/** The reverse of {@link encrypt}. Rejects with an OperationError when anything was changed. */
export async function decrypt(
  key: CryptoKey,
  iv: Uint8Array<ArrayBuffer>,
  bound: Uint8Array<ArrayBuffer>,
  ciphertext: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.decrypt(parameters(iv, bound), key, ciphertext));
}

/** A fresh nonce. At random, 2³² of them under one key stay clear of a repetition. */
export function newNonce(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(12));
}

export function parameters(
  iv: Uint8Array<ArrayBuffer>,
  bound: Uint8Array<ArrayBuffer>,
): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: bound, tagLength: 128 };
}
