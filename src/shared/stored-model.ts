import type { Manifest, ModelFile } from './catalog.ts';

/** The record of a model whose every file was stored when the record was written. */
export interface StoredModel {
  readonly version: 2;
  readonly modelId: string;
  /** SHA-256 of the manifest and of the library; a catalog that names others offers an update. */
  readonly manifestSha256: string;
  readonly librarySha256: string;
  /** The library among the files. */
  readonly libraryPath: string;
  /** Where the weights came from and how they are rounded, as the manifest says it. */
  readonly weights: Pick<Manifest, 'source' | 'revision' | 'quantization'>;
  /** Text of manifest.json, which an export writes. */
  readonly manifest: string;
  /** Every file of the model, the library included. */
  readonly files: readonly ModelFile[];
}

/** What storage holds of a model. */
export interface StoredState {
  /** Its record, if every file of that is there: a browser may have dropped some, or the person. */
  readonly complete: StoredModel | undefined;
  /** Of files, and of parts of files. */
  readonly bytes: number;
}

/** A manifest.json as it was read. */
export interface ManifestFile {
  readonly text: string;
  /** Of the text. */
  readonly sha256: string;
  /** What the text says. */
  readonly manifest: Manifest;
}

/** The record of the model that a manifest describes, with the library that it runs in. */
export function storedModel(
  library: ModelFile,
  { text, sha256, manifest }: ManifestFile,
): StoredModel {
  const { model_id, source, revision, quantization, files } = manifest;
  return {
    version: 2,
    modelId: model_id,
    manifestSha256: sha256,
    librarySha256: library.sha256,
    libraryPath: library.path,
    weights: { source, revision, quantization },
    manifest: text,
    files: [library, ...files],
  };
}
