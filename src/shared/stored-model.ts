import type { Manifest, ModelFile } from './catalog.ts';

/** Where weights came from and how they are rounded, as their manifest says it. */
export type WeightsOrigin = Pick<Manifest, 'source' | 'revision' | 'quantization'>;

/** What of a manifest is kept with the model. */
export function originOf({ source, revision, quantization }: Manifest): WeightsOrigin {
  return { source, revision, quantization };
}

/** The record of a model whose every file was stored when the record was written. */
export interface StoredModel {
  readonly version: 2;
  readonly modelId: string;
  /** SHA-256 of the manifest and of the library; a catalog that names others offers an update. */
  readonly manifestSha256: string;
  readonly librarySha256: string;
  /** The library among the files. */
  readonly libraryPath: string;
  readonly weights: WeightsOrigin;
  /** Text of manifest.json, which an export writes. */
  readonly manifest: string;
  /** Every file of the model, the library included. */
  readonly files: readonly ModelFile[];
}
