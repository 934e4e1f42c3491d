import * as v from 'valibot';
import { AppError } from '../shared/errors.ts';
import { decrypt, encrypt, newNonce } from './aes-gcm.ts';
import { bytesOf } from './bytes-schema.ts';
import { recordVersion } from './conversation-record.ts';

/** A record as it lies on the disk: nothing but its id, the key of the entry, can be read. */
const sealedSchema = v.strictObject({
  version: v.literal(recordVersion),
  iv: bytesOf(12),
  ciphertext: bytesOf(),
});

export type SealedRecord = v.InferOutput<typeof sealedSchema>;

/** Encrypts JSON under a fresh nonce; id and version are bound to it. */
export async function seal(key: CryptoKey, id: string, json: string): Promise<SealedRecord> {
  const iv = newNonce();
  const ciphertext = await encrypt(key, iv, boundTo(id), new TextEncoder().encode(json));
  return { version: recordVersion, iv, ciphertext };
}

/**
 * The JSON that was sealed under this id.
 * @throws AppError `conversation-unreadable` when it is no sealed record, was changed, or belongs
 *   to another id.
 */
export async function unseal(key: CryptoKey, id: string, stored: unknown): Promise<string> {
  const result = v.safeParse(sealedSchema, stored);
  if (!result.success) {
    throw new AppError('conversation-unreadable', 'It is no encrypted record of this version.');
  }
  const { iv, ciphertext } = result.output;
  try {
    const plain = await decrypt(key, iv, boundTo(id), ciphertext);
    return new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch (cause) {
    throw new AppError('conversation-unreadable', 'The record was changed.', { cause });
  }
}

function boundTo(id: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(['med42 conversation', id, recordVersion]));
}
