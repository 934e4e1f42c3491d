import type { Catalog, DownloadableModel } from '../shared/catalog.ts';

/** Bytes count verified data, files that were already stored included. */
export interface DownloadProgress {
  /** `check`: the manifest is fetched and what is stored is compared with it. */
  readonly phase: 'check' | 'download';
  /** Path of the file in work, relative to the model. */
  readonly file: string;
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

/** What the download worker does. URLs are absolute: a worker does not know the page's folder. */
export interface DownloadContract {
  /** The catalog; when it cannot be fetched, the last one that was. */
  readonly catalog: {
    readonly payload: { readonly catalogUrl: string };
    readonly event: never;
    readonly result: Catalog;
  };
  /** Fetches, verifies and stores what a model lacks, and marks it complete. */
  readonly download: {
    readonly payload: {
      readonly catalogUrl: string;
      readonly weightsHost: string | null;
      readonly model: DownloadableModel;
    };
    readonly event: DownloadProgress;
    readonly result: undefined;
  };
}
