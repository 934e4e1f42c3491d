import type { CatalogModel, ModelFile } from '../shared/catalog.ts';
import { AppError } from '../shared/errors.ts';
import { storedModel } from '../shared/stored-model.ts';
import { type FolderFile, manifestName } from './folder-files.ts';
import { Lanes } from './lanes.ts';
import { openModelFolder } from './model-folder.ts';
import { libraryOf, storeLibrary } from './model-library.ts';
import type { DownloadProgress } from './protocol.ts';
import { type FileSource, type ModelSink, storeFiles } from './store-files.ts';
import { readVerified } from './verified-file.ts';

export interface InstallRequest {
  readonly catalogUrl: string;
  readonly model: CatalogModel;
  readonly files: readonly FolderFile[];
}

/**
 * Brings a model from a folder of the person's disk into storage: the library from this site, the
 * rest from the folder, each verified before it is stored, the record last. Whether the folder is
 * the right one and whole is found out before anything large is read.
 * @param wantedQuantization that of the stored library; undefined where the library does not say
 * @throws AppError `library-missing`, what {@link openModelFolder} throws,
 *   `folder-other-quantization`, `file-unreadable`, `file-corrupt`; of the library `network`, `http-status` or `weights-corrupt`; or what the sink
 *   throws; an AbortError when `signal` was aborted.
 */
export async function installModel(
  { catalogUrl, model, files }: InstallRequest,
  sink: ModelSink,
  wantedQuantization: () => Promise<string | undefined>,
  emit: (progress: DownloadProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  const library = libraryOf(model);
  const folder = await openModelFolder(files, model);
  if (folder.files.some(({ path }) => path === library.path)) {
    throw new AppError(
      'folder-not-converted',
      `${manifestName} lists ${library.path}, which comes from the site only`,
    );
  }
  const libraryFile = await storeLibrary(catalogUrl, model, sink, emit, signal);
  expectQuantization(folder.manifest.quantization, await wantedQuantization());
  const sources = [libraryFile, ...folder.files.map(copied)];
  // One disk reads one file at a time fastest.
  await storeFiles(storedModel(library, folder), sources, sink, new Lanes(1), emit, signal);
}

/** Weights that are quantised in another way would be found out only when they are loaded. */
function expectQuantization(listed: string, wanted: string | undefined): void {
  if (wanted === undefined || wanted === listed) return;
  throw new AppError(
    'folder-other-quantization',
    `${manifestName} lists weights in ${listed}; the model's library computes with ${wanted}`,
  );
}

function copied({ file, ...listed }: ModelFile & { readonly file: File }): FileSource {
  return {
    ...listed,
    phase: 'copy',
    read: ({ signal, onBytes }) => readVerified(listed.path, file, listed, signal, onBytes),
  };
}
