/** The entry of catalog.json for a model that was just converted. */
import path from 'node:path';
import type { CatalogModel } from '../src/shared/catalog.ts';
import { isLlama3Licence } from '../src/weights/licences.ts';
import type { LlamaConfig } from '../src/weights/llama-config.ts';
import type { ModelDescription } from '../src/weights/model-files.ts';
import { kvCacheBytesPerToken, requirementsOf } from '../src/weights/requirements.ts';
import type { Conversion } from './convert-folder.ts';
import { digestOf } from './node-files.ts';

const smallestContext = 1024;

/** All that the model can remember, and the halves of it that take less memory. */
function contextSizes({ contextSize }: LlamaConfig): number[] {
  const sizes = [contextSize];
  for (let size = contextSize >> 1; size >= smallestContext; size >>= 1) sizes.push(size);
  return sizes;
}

/** A compiled library as the catalog names it: by its place below public/models/. */
export async function libraryEntry(file: string): Promise<CatalogModel['library']> {
  const { bytes, sha256 } = await digestOf(file);
  return { path: `libraries/${path.basename(file)}`, bytes, sha256 };
}

/**
 * @param library that of `--library`; without it, the one that the catalog has
 * @param known the catalog's entry of the same id: what people wrote in it is kept
 */
export function catalogEntry(
  description: ModelDescription,
  { checkpoint, manifest, bytes }: Conversion,
  library: CatalogModel['library'],
  known: CatalogModel | undefined,
): CatalogModel {
  const { id, quantization, licence, prefillChunkSize } = description;
  const { config } = checkpoint;
  const knownLicence = known?.licence.name === licence ? known.licence : undefined;
  const notice = isLlama3Licence(licence) ? 'Built with Meta Llama 3' : null;
  return {
    id,
    title: known?.title ?? id,
    library: library ?? known?.library ?? null,
    manifest: { url: `${id}/manifest.json`, bytes: manifest.bytes, sha256: manifest.sha256 },
    bytes,
    contextSizes: known?.contextSizes ?? contextSizes(config),
    kvCacheBytesPerToken: kvCacheBytesPerToken(config, quantization),
    requires: requirementsOf(config, quantization, prefillChunkSize),
    licence: knownLicence ?? { name: licence, file: null, notice },
    card: known?.card ?? null,
  };
}
