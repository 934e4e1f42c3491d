import type { CatalogModel } from '../shared/catalog.ts';
import { abortError } from '../shared/errors.ts';
import type { DownloadableModel } from '../shared/catalog-model.ts';
import { WorkerClient } from '../shared/worker-client.ts';
import type { FolderFile } from './folder-files.ts';
import type { DownloadContract, DownloadProgress } from './protocol.ts';

/** The page's way to model files: the page itself never fetches. */
export class DownloadClient {
  readonly #worker: WorkerClient<DownloadContract>;
  readonly #catalogUrl: string;

  /** @param catalogUrl absolute URL of catalog.json */
  constructor(spawn: () => Worker, catalogUrl: string) {
    this.#worker = new WorkerClient(spawn);
    this.#catalogUrl = catalogUrl;
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
   * Fetches a model's library, if it is not stored.
   * @throws AppError; an AbortError when `signal` was aborted.
   */
  async library(
    model: CatalogModel,
    onProgress: (progress: DownloadProgress) => void,
    signal: AbortSignal,
  ): Promise<void> {
    await this.#worker.call(
      'library',
      { catalogUrl: this.#catalogUrl, model },
      { onEvent: onProgress, signal },
    );
  }

  /**
   * The text of a model's licence, or null where the site has none.
   * @throws AppError `network`, `http-status` or `worker-dead`; an AbortError.
   */
  licence(model: CatalogModel, signal: AbortSignal): Promise<string | null> {
    return this.#worker.call('licence', { catalogUrl: this.#catalogUrl, model }, { signal });
  }

  /**
   * The build record of a model's library, or null where the site has none.
   * @throws AppError `network`, `http-status` or `worker-dead`; an AbortError.
   */
  libraryRecord(model: CatalogModel, signal: AbortSignal): Promise<string | null> {
    const payload = { catalogUrl: this.#catalogUrl, model };
    return this.#worker.call('libraryRecord', payload, { signal });
  }

  /**
   * Installs a model from the files of a folder. Files verified before an interruption are kept.
   * @throws AppError; an AbortError when `signal` was aborted.
   */
  async install(
    model: CatalogModel,
    files: readonly FolderFile[],
    onProgress: (progress: DownloadProgress) => void,
    signal: AbortSignal,
  ): Promise<void> {
    await this.#worker.call(
      'install',
      { catalogUrl: this.#catalogUrl, model, files },
      { onEvent: onProgress, signal },
    );
  }

  /** Ends the worker, and whatever it does. */
  end(): void {
    this.#worker.terminate(abortError());
  }
}
