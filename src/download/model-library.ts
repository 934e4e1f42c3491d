import type { CatalogModel, ModelFile } from '../shared/catalog.ts';
import { AppError } from '../shared/errors.ts';
import { Lanes } from './lanes.ts';
import type { DownloadProgress } from './protocol.ts';
import { fetched } from './remote-file.ts';
import { fetchText } from './request.ts';
import { type FileSource, type ModelSink, transferFiles } from './store-files.ts';

/** The library that a model runs in. @throws AppError `library-missing`. */
export function libraryOf({ id, library }: CatalogModel): ModelFile {
  if (library !== null) return library;
  throw new AppError('library-missing', `catalog.json names no library for ${id}`);
}

/**
 * Brings a model's library, and nothing else of it, from this site into storage.
 * @returns it as one of the model's files
 * @throws AppError `library-missing`, or what {@link transferFiles} throws; an AbortError when `signal` was aborted.
 */
export async function storeLibrary(
  catalogUrl: string,
  model: CatalogModel,
  sink: ModelSink,
  emit: (progress: DownloadProgress) => void,
  signal: AbortSignal,
): Promise<FileSource> {
  const library = libraryOf(model);
  const source = fetched(library, new URL(library.path, catalogUrl).href);
  await transferFiles(model.id, [source], sink, new Lanes(1), emit, signal);
  return source;
}

/**
 * The build record that lies beside a model's library, or null where the site has none.
 * @throws AppError `network` or `http-status`.
 */
export async function libraryRecord(
  catalogUrl: string,
  { library }: CatalogModel,
  signal: AbortSignal,
): Promise<string | null> {
  if (library === null) return null;
  const path = library.path.replace(/(?:\.wasm)?$/, '.build.json');
  try {
    return await fetchText(new URL(path, catalogUrl).href, signal);
  } catch (thrown) {
    // A library that was compiled elsewhere has none.
    if (thrown instanceof AppError && thrown.code === 'http-status') return null;
    throw thrown;
  }
}
