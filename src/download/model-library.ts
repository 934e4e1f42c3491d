import type { CatalogModel } from '../shared/catalog.ts';
import { AppError } from '../shared/errors.ts';
import { Lanes } from './lanes.ts';
import type { DownloadProgress } from './protocol.ts';
import { fetched } from './remote-file.ts';
import { fetchText } from './request.ts';
import { type ModelSink, transferFiles } from './store-files.ts';

/**
 * Brings a model's library, and nothing else of it, into storage.
 * @throws AppError `library-missing`, or what {@link transferFiles} throws; an AbortError when `signal` was aborted.
 */
export async function storeLibrary(
  catalogUrl: string,
  { id, library }: CatalogModel,
  sink: ModelSink,
  emit: (progress: DownloadProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  if (library === null) {
    throw new AppError('library-missing', `catalog.json names no library for ${id}`);
  }
  const source = fetched(library, new URL(library.path, catalogUrl).href);
  await transferFiles(id, [source], sink, new Lanes(1), emit, signal);
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
