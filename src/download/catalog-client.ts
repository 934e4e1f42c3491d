import type { Catalog } from '../shared/catalog.ts';
import { AppError } from '../shared/errors.ts';
import { WorkerClient } from '../shared/worker-client.ts';
import type { CatalogContract } from './protocol.ts';

/** The page's way to the catalog: a small worker of its own, so that a visit begins soon. */
export class CatalogClient {
  readonly #worker: WorkerClient<CatalogContract>;
  readonly #catalogUrl: string;

  /** @param catalogUrl absolute URL of catalog.json */
  constructor(spawn: () => Worker, catalogUrl: string) {
    this.#worker = new WorkerClient(spawn);
    this.#catalogUrl = catalogUrl;
  }

  /** @throws AppError `network`, `http-status`, `catalog-invalid` or `worker-dead`. */
  async catalog(): Promise<Catalog> {
    try {
      return await this.#worker.call('catalog', { catalogUrl: this.#catalogUrl });
    } finally {
      this.#worker.terminate();
    }
  }

  /** Ends the worker, should it still wait for the server. */
  end(): void {
    this.#worker.terminate(new AppError('network', 'The request was broken off.'));
  }
}
