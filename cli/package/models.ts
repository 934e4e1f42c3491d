/** Converted model folders, and the catalog that offers them. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import {
  parseManifest,
  type Catalog,
  type CatalogModel,
  type Manifest,
} from '../../src/shared/catalog.ts';
import { libraryQuantization } from '../../src/weights/library-json.ts';
import { PackageError } from './errors.ts';

/** A model folder on disk whose files are there in the right sizes. */
export interface ModelFolder {
  readonly folder: string;
  readonly manifest: Manifest;
  /** Of manifest.json itself. */
  readonly pin: { readonly bytes: number; readonly sha256: string };
  /** Bytes of every file that the manifest lists. */
  readonly bytes: number;
}

/** @throws {PackageError} model-unreadable, file-missing, file-corrupt */
export async function openModel(folder: string): Promise<ModelFolder> {
  let text: Buffer;
  let manifest: Manifest;
  try {
    text = await readFile(path.join(folder, 'manifest.json'));
    manifest = parseManifest(text.toString('utf8'));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new PackageError('model-unreadable', `${folder} is no model folder: ${why}`, { cause });
  }
  for (const { path: name, bytes } of manifest.files) {
    const file = path.join(folder, name);
    const info = await stat(file).catch(() => undefined);
    if (!info?.isFile()) throw new PackageError('file-missing', `${file} is not there.`);
    if (info.size !== bytes) {
      const message = `${file} has ${info.size} bytes; its manifest says ${bytes}.`;
      throw new PackageError('file-corrupt', message);
    }
  }
  const sha256 = createHash('sha256').update(text).digest('hex');
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
  return { folder, manifest, pin: { bytes: text.byteLength, sha256 }, bytes };
}

/** Where a catalog entry's own weights lie in public/models/, if they do. */
export function ownFolder({ manifest }: CatalogModel): string | undefined {
  const isOwn = manifest !== null && !URL.canParse(manifest.url);
  return isOwn ? path.posix.dirname(manifest.url) : undefined;
}

/**
 * The catalog of a package: entries whose weights are taken along point to them.
 *
 * @param weightsHost where they will be served; null: beside the catalog
 * @throws {PackageError} model-unknown, model-twice, library-missing, weights-host-differs
 */
export function packagedCatalog(
  catalog: Catalog,
  models: readonly ModelFolder[],
  weightsHost: URL | null,
): Catalog {
  const byId = new Map<string, ModelFolder>();
  for (const model of models) {
    const id = model.manifest.model_id;
    const entry = catalog.models.find((candidate) => candidate.id === id);
    if (!entry) throw new PackageError('model-unknown', `The catalog has no model ${id}.`);
    if (entry.library === null) throw new PackageError('library-missing', `${id} has no library.`);
    if (byId.has(id)) throw new PackageError('model-twice', `${id} was given twice.`);
    byId.set(id, model);
  }
  const site =
    weightsHost === null
      ? catalog.site
      : { ...catalog.site, weightsHost: new URL(weightsHost).origin };
  const entries = catalog.models.map((entry) => {
    const model = byId.get(entry.id);
    if (!model) return entry;
    const url = `${weightsHost?.href ?? ''}${entry.id}/manifest.json`;
    return { ...entry, manifest: { url, ...model.pin }, bytes: model.bytes };
  });
  for (const entry of entries) expectReachable(entry, site.weightsHost);
  return { ...catalog, site, models: entries };
}

/**
 * Weights that are quantised in another way than their library computes with would be found out only by
 * the page that loads them.
 *
 * @param modelsFolder the catalog's; a library that is not there is found out when all is verified
 * @throws {PackageError} quantization-differs
 */
export async function expectQuantizations(
  catalog: Catalog,
  models: readonly ModelFolder[],
  modelsFolder: string,
): Promise<void> {
  for (const { manifest } of models) {
    const library = catalog.models.find(({ id }) => id === manifest.model_id)?.library;
    if (!library) continue;
    const bytes = await readFile(path.join(modelsFolder, library.path)).catch(() => undefined);
    const wanted = bytes && libraryQuantization(bytes);
    if (wanted === undefined || wanted === manifest.quantization) continue;
    const message =
      `${manifest.model_id} is in ${manifest.quantization}, and its library ${library.path} ` +
      `computes with ${wanted}.`;
    throw new PackageError('quantization-differs', message);
  }
}

/** The page's policy lets it reach its own origin and one more. */
function expectReachable({ id, manifest }: CatalogModel, weightsHost: string | null): void {
  if (manifest === null || !URL.canParse(manifest.url)) return;
  const { origin } = new URL(manifest.url);
  if (weightsHost !== null && new URL(weightsHost).origin === origin) return;
  const allowed = weightsHost ?? 'none';
  const message = `${id} lies on ${origin}, but the site's weights host is ${allowed}.`;
  throw new PackageError('weights-host-differs', message);
}
