import { type CatalogModel, type ModelFile, parseManifest } from '../shared/catalog.ts';
import { AppError } from '../shared/errors.ts';
import type { ManifestFile } from '../shared/stored-model.ts';
import { folderOfManifest, type FolderFile, manifestName } from './folder-files.ts';
import { Sha256 } from './sha256.ts';
import { readSmall } from './verified-file.ts';

/** Many times the manifest of the largest model. A larger file is something else. */
const mostManifestBytes = 4 * 1024 * 1024;

/** A model in a folder of the person's disk. */
export interface ModelFolder extends ManifestFile {
  /** Every file that the manifest lists, with the length that it lists; not read yet. */
  readonly files: readonly (ModelFile & { readonly file: File })[];
}

interface FoundManifest extends ManifestFile {
  readonly folder: string;
}

/**
 * Finds a model in a folder that a person chose, by its manifest, which lies there or one folder
 * deeper. Reads manifests only.
 * @throws AppError `folder-not-converted`, `folder-other-model`, `folder-other-version`,
 *   `folder-incomplete` or `file-unreadable`.
 */
export async function openModelFolder(
  files: readonly FolderFile[],
  model: CatalogModel,
): Promise<ModelFolder> {
  const { folder, ...chosen } = choose(await manifestsIn(files), model);
  const byPath = new Map(files.map(({ path, file }) => [path, file]));
  const found = chosen.manifest.files.map((listed) => {
    const file = byPath.get(folder + listed.path);
    if (file?.size === listed.bytes) return { ...listed, file };
    const has = file === undefined ? 'is missing' : `has ${file.size} bytes`;
    throw new AppError(
      'folder-incomplete',
      `${folder}${listed.path} ${has}; ${manifestName} lists it with ${listed.bytes} bytes`,
    );
  });
  return { ...chosen, files: found };
}

/**
 * The model's manifest, in the version that the catalog pins; if it pins none, that of the chosen
 * folder itself before those of folders in it.
 */
function choose(found: readonly FoundManifest[], model: CatalogModel): FoundManifest {
  const ours = found
    .filter(({ manifest }) => manifest.model_id === model.id)
    .sort((one, other) => one.folder.length - other.folder.length);
  const pinned = model.manifest?.sha256;
  const chosen = ours.find(({ sha256 }) => pinned === undefined || sha256 === pinned);
  if (chosen !== undefined) return chosen;
  if (pinned === undefined || ours.length === 0) {
    const ids = found.map(({ manifest }) => manifest.model_id).join(', ');
    throw new AppError('folder-other-model', `the folder holds ${ids}, not ${model.id}`);
  }
  const hashes = ours.map(({ sha256 }) => sha256).join(', ');
  throw new AppError(
    'folder-other-version',
    `${manifestName} has SHA-256 ${hashes} instead of ${pinned}`,
  );
}

/** The manifests of models, whichever; at least one. */
async function manifestsIn(files: readonly FolderFile[]): Promise<FoundManifest[]> {
  const found: FoundManifest[] = [];
  let fault = `there is no ${manifestName}`;
  for (const { path, file } of files) {
    const folder = folderOfManifest(path);
    if (folder === undefined) continue;
    if (file.size > mostManifestBytes) {
      fault = `${path} has ${file.size} bytes`;
      continue;
    }
    const bytes = await readSmall(path, file);
    try {
      const text = new TextDecoder().decode(bytes);
      const manifest = parseManifest(text);
      const hash = await Sha256.begin();
      hash.update(bytes);
      found.push({ folder, text, manifest, sha256: hash.digest() });
    } catch (thrown) {
      // Other programs call their files manifest.json too.
      fault = AppError.from(thrown).message;
    }
  }
  if (found.length === 0) throw new AppError('folder-not-converted', fault);
  return found;
}
