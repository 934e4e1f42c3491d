import type { CatalogModel, ModelFile } from './catalog.ts';

// Apart from catalog.ts, whose schemas the page would load and never use.

/** A model whose every file this site or its weights host has. */
export type DownloadableModel = CatalogModel & {
  readonly library: NonNullable<CatalogModel['library']>;
  readonly manifest: NonNullable<CatalogModel['manifest']>;
};

export function isDownloadable(model: CatalogModel): model is DownloadableModel {
  return model.library !== null && model.manifest !== null;
}

export function bytesOf(files: readonly ModelFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Bytes of a complete model: the library and every file of the model folder. */
export function downloadBytes(model: CatalogModel): number {
  return (model.library?.bytes ?? 0) + model.bytes;
}

/** Bytes of GPU memory that a model takes with a context of so many tokens. */
export function gpuMemory(model: CatalogModel, contextSize: number): number {
  return model.requires.memory + model.kvCacheBytesPerToken * contextSize;
}
