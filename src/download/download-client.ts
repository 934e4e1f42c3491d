import type { Catalog, CatalogModel, DownloadableModel } from '../shared/catalog.ts';
import { WorkerClient } from '../shared/worker-client.ts';
import { besideManifests } from './folder-files.ts';
import type { DownloadContract, DownloadProgress } from './protocol.ts';

/** The page's way to the catalog and to model files: the page itself never fetches. */
export class DownloadClient {
  readonly #worker: WorkerClient<DownloadContract>;
  readonly #catalogUrl: string;

  /** @param catalogUrl absolute URL of catalog.json */
  constructor(spawn: () => Worker, catalogUrl: string) {
    this.#worker = new WorkerClient(spawn);
    this.#catalogUrl = catalogUrl;
  }

  /** @throws AppError `network`, `http-status`, `catalog-invalid` or `worker-dead`. */
  catalog(): Promise<Catalog> {
    return this.#worker.call('catalog', { catalogUrl: this.#catalogUrl });
  }

  /**
   * Downloads what is missing of a model. Files verified before an interruption are kept.
   * @throws AppError; an AbortError when `signal` was aborted.
   */
  async download(
    model: DownloadableModel,
    weightsHost: string | null,
    onProgress: (progress: DownloadProgress) => void,
    signal: AbortSignal,
  ): Promise<void> {
    await this.#worker.call(
      'download',
      { catalogUrl: this.#catalogUrl, weightsHost, model },
      { onEvent: onProgress, signal },
    );
  }

  /**
   * Installs a model from the files of a folder, as `<input webkitdirectory>` gives them. Files
   * verified before an interruption are kept.
   * @throws AppError; an AbortError when `signal` was aborted.
   */
  async install(
    model: CatalogModel,
    chosen: readonly File[],
    onProgress: (progress: DownloadProgress) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const files = besideManifests(chosen);
    await this.#worker.call(
      'install',
      { catalogUrl: this.#catalogUrl, model, files },
      { onEvent: onProgress, signal },
    );
  }
}
