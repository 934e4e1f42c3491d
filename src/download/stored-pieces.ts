import type { ModelFile } from '../shared/catalog.ts';
import { AppError, describe } from '../shared/errors.ts';
import { Sha256 } from './sha256.ts';

/**
 * Bytes of a stored file that are in memory at once. A stream of a Blob gives pieces of 64 KiB, which
 * Chromium frees so late that reading 10 GB takes hundreds of megabytes.
 */
const pieceBytes = 4 * 1024 * 1024;

/** A file in storage, and the SHA-256 that its bytes had when they were stored. */
export interface StoredPiece {
  readonly blob: Blob;
  readonly sha256: string;
}

/** What of a complete model storage knows. */
export interface StoredRecord {
  readonly files: readonly ModelFile[];
  /** Text of manifest.json. */
  readonly manifest: string;
}

/** Where stored models are read from. */
export interface StoredSource {
  record(modelId: string): Promise<StoredRecord | undefined>;
  file(modelId: string, path: string): Promise<StoredPiece | undefined>;
}

/** @throws AppError `model-file-missing` when the model is not stored, or not complete. */
export async function recordOf(source: StoredSource, modelId: string): Promise<StoredRecord> {
  const record = await source.record(modelId);
  if (record !== undefined) return record;
  throw new AppError('model-file-missing', `${modelId} is not stored`);
}

/**
 * Reads a stored file once and gives every piece to `use`, which may keep the reader waiting.
 * @throws AppError `stored-corrupt` when it is missing, cannot be read or has other bytes than were
 *   stored, after all pieces were given; what `use` throws.
 */
export async function readStored(
  path: string,
  stored: StoredPiece | undefined,
  use: (piece: Uint8Array<ArrayBuffer>) => void | Promise<void>,
): Promise<void> {
  if (stored === undefined) throw new AppError('stored-corrupt', `${path} is missing`);
  const hash = await Sha256.begin();
  for (let offset = 0; offset < stored.blob.size; offset += pieceBytes) {
    const piece = await readPiece(path, stored.blob.slice(offset, offset + pieceBytes));
    hash.update(piece);
    await use(piece);
  }
  const digest = hash.digest();
  if (digest !== stored.sha256) {
    throw new AppError('stored-corrupt', `${path}: SHA-256 ${digest} instead of ${stored.sha256}`);
  }
}

async function readPiece(path: string, slice: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await slice.arrayBuffer());
  } catch (thrown) {
    throw new AppError('stored-corrupt', `${path} cannot be read: ${describe(thrown)}`);
  }
}
