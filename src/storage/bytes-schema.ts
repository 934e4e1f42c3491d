import * as v from 'valibot';

/** Bytes that were stored as they are; with a length, exactly so many. */
export function bytesOf(length?: number): v.GenericSchema<unknown, Uint8Array<ArrayBuffer>> {
  return v.custom<Uint8Array<ArrayBuffer>>(
    (stored) =>
      stored instanceof Uint8Array && (length === undefined || stored.byteLength === length),
    length === undefined ? 'expected bytes' : `expected ${length} bytes`,
  );
}
