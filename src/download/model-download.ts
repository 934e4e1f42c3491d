import { parseManifest } from '../shared/catalog.ts';
import { bytesOf, type DownloadableModel, downloadBytes } from '../shared/catalog-model.ts';
import { AppError } from '../shared/errors.ts';
import { type ManifestFile, storedModel } from '../shared/stored-model.ts';
import type { Lanes } from './lanes.ts';
import { noParts } from './partial-file.ts';
import type { DownloadProgress } from './protocol.ts';
import { download, fetched } from './remote-file.ts';
import type { Waiting } from './retry.ts';
import { type ModelSink, storeFiles } from './store-files.ts';

export interface DownloadRequest {
  readonly catalogUrl: string;
  readonly weightsHost: string | null;
  readonly model: DownloadableModel;
}

/**
 * Brings a model onto the device: manifest, then every file and the library, each verified before
 * it is stored, the record last. Files that are stored with the right hash are not fetched again,
 * nor are the parts that an earlier attempt left of a file.
 * @param lanes in which files are fetched
 * @throws AppError `manifest-mismatch`, `weights-corrupt`, `catalog-invalid`, `network`,
 *   `http-status`, or what the sink throws; an AbortError when `signal` was aborted.
 */
export async function downloadModel(
  request: DownloadRequest,
  sink: ModelSink,
  lanes: Lanes,
  emit: (progress: DownloadProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  const { model } = request;
  const totalBytes = downloadBytes(model);
  const onManifest = (phase: DownloadProgress['phase']): void =>
    emit({ phase, file: 'manifest.json', loadedBytes: 0, totalBytes });
  onManifest('check');

  const manifestUrl = allowedUrl(model.manifest.url, request);
  const found = await fetchManifest(manifestUrl, model, onManifest, signal);
  const libraryUrl = allowedUrl(model.library.path, request);
  const files = [
    fetched(model.library, libraryUrl),
    ...found.manifest.files.map((file) => fetched(file, new URL(file.path, manifestUrl).href)),
  ];
  await storeFiles(storedModel(model.library, found), files, sink, lanes, emit, signal);
}

async function fetchManifest(
  url: string,
  model: DownloadableModel,
  onWait: (waiting: Waiting) => void,
  signal: AbortSignal,
): Promise<ManifestFile> {
  const ignored = (): void => undefined;
  const transfer = { signal, onWait, onBytes: ignored, onKept: ignored, parts: noParts };
  let blob: Blob;
  try {
    blob = await download(url, model.manifest, transfer);
  } catch (thrown) {
    if (!(thrown instanceof AppError) || thrown.code !== 'weights-corrupt') throw thrown;
    throw new AppError('manifest-mismatch', thrown.message, { cause: thrown });
  }
  const text = await blob.text();
  const manifest = parseManifest(text);
  const bytes = bytesOf(manifest.files);
  if (manifest.model_id !== model.id || bytes !== model.bytes) {
    throw new AppError(
      'catalog-invalid',
      `${url} describes ${manifest.model_id} with ${bytes} bytes; ` +
        `catalog.json says ${model.id} with ${model.bytes}`,
    );
  }
  return { text, sha256: model.manifest.sha256, manifest };
}

/** Resolves a URL of the catalog, which may lead to the site's own origin or the weights host. */
function allowedUrl(url: string, { catalogUrl, weightsHost }: DownloadRequest): string {
  const resolved = new URL(url, catalogUrl);
  const allowed = [new URL(catalogUrl).origin];
  if (weightsHost !== null) allowed.push(new URL(weightsHost).origin);
  if (!allowed.includes(resolved.origin)) {
    throw new AppError(
      'catalog-invalid',
      `${resolved.href} is on neither this site nor site.weightsHost`,
    );
  }
  return resolved.href;
}
