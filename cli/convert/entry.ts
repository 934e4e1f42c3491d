/** The entry of catalog.json for a model that was just converted. */
import path from 'node:path';
import type { CatalogModel } from '../../src/shared/catalog.ts';
import type { ModelDescription } from '../../src/weights/model-files.ts';
import { kvCacheBytesPerToken, requirementsOf } from '../../src/weights/requirements.ts';
import type { Conversion } from './folder.ts';
import { digestOf } from '../node-files.ts';
import { licenceEntry } from './licence.ts';

const smallestContext = 1024;

/** Those of `known` that are at most `most`; without any, `most` itself and its halves. */
function contextSizes(most: number, known: readonly number[] = []): number[] {
  const kept = known.filter((size) => size <= most);
  if (kept.length > 0) return kept;
  const sizes = [most];
  for (let size = most >> 1; size >= smallestContext; size >>= 1) sizes.push(size);
  return sizes;
}

/** A compiled library as the catalog names it: by its place below public/models/. */
export async function libraryEntry(file: string): Promise<NonNullable<CatalogModel['library']>> {
  const { bytes, sha256 } = await digestOf(file);
  return { path: `libraries/${path.basename(file)}`, bytes, sha256 };
}

/**
 * @param library that of `--library`; without it, the one that the catalog has
 * @param libraryContext the most tokens of context that the library takes; Infinity when not known
 * @param known the catalog's entry of the same id: what people wrote in it is kept
 */
export function catalogEntry(
  description: ModelDescription,
  { checkpoint, manifest, bytes }: Conversion,
  library: CatalogModel['library'],
  libraryContext: number,
  known: CatalogModel | undefined,
): CatalogModel {
  const { id, quantization, licence, prefillChunkSize } = description;
  const { config } = checkpoint;
  return {
    id,
    title: known?.title ?? id,
    library: library ?? known?.library ?? null,
    manifest: { url: `${id}/manifest.json`, bytes: manifest.bytes, sha256: manifest.sha256 },
    bytes,
    contextSizes: contextSizes(Math.min(config.contextSize, libraryContext), known?.contextSizes),
    kvCacheBytesPerToken: kvCacheBytesPerToken(config, quantization),
    requires: requirementsOf(config, quantization, prefillChunkSize),
    licence: licenceEntry(licence, known),
    card: known?.card ?? null,
    selfTest: known?.selfTest ?? null,
  };
}
