import { describe } from '../shared/errors.ts';

/**
 * Whatever a browser can store, as JSON for people to read: bytes as base64, the rest of what JSON
 * has no form for as text. Never throws.
 */
export function rawJson(stored: unknown): string {
  try {
    // `undefined` is the one value that JSON.stringify answers with no text.
    return stored === undefined ? 'null' : JSON.stringify(stored, readable);
  } catch (thrown) {
    return JSON.stringify(`It cannot be written as JSON: ${describe(thrown)}`);
  }
}

function readable(_key: string, value: unknown): unknown {
  if (value instanceof ArrayBuffer) return { base64: base64(new Uint8Array(value)) };
  if (ArrayBuffer.isView(value)) {
    return { base64: base64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) };
  }
  if (value instanceof Map || value instanceof Set) return [...value];
  return typeof value === 'bigint' ? String(value) : value;
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
