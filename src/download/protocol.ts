import type { Catalog, CatalogModel } from '../shared/catalog.ts';
import type { DownloadableModel } from '../shared/catalog-model.ts';
import type { FolderFile } from './folder-files.ts';
import type { Waiting } from './retry.ts';

/** Bytes count verified data, files that were already stored included. */
export interface DownloadProgress {
  /**
   * `check`: the manifest is read and what is stored is compared with it; `copy`: a file is
   * read from the person's disk; `retry`, `offline`: nothing comes, and it goes on by itself.
   */
  readonly phase: 'check' | 'download' | 'copy' | Waiting;
  /** Path of the file in work, relative to the model. */
  readonly file: string;
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

/** What the catalog worker does. URLs are absolute: a worker does not know the page's folder. */
export interface CatalogContract {
  /** The catalog; when it cannot be fetched, the last one that was. */
  readonly catalog: {
    readonly payload: { readonly catalogUrl: string };
    readonly event: never;
    readonly result: Catalog;
  };
}

/** What the download worker does. */
export interface DownloadContract {
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
  /** Fetches, verifies and stores a model's library alone. */
  readonly library: {
    readonly payload: { readonly catalogUrl: string; readonly model: CatalogModel };
    readonly event: DownloadProgress;
    readonly result: undefined;
  };
  /** The text of a model's licence; null where the site has none. */
  readonly licence: {
    readonly payload: { readonly catalogUrl: string; readonly model: CatalogModel };
    readonly event: never;
    readonly result: string | null;
  };
  /** The build record of a model's library; null where the site has none. */
  readonly libraryRecord: {
    readonly payload: { readonly catalogUrl: string; readonly model: CatalogModel };
    readonly event: never;
    readonly result: string | null;
  };
  /** Verifies and stores what a model lacks from files of the person's disk. */
  readonly install: {
    readonly payload: {
      readonly catalogUrl: string;
      readonly model: CatalogModel;
      readonly files: readonly FolderFile[];
    };
    readonly event: DownloadProgress;
    readonly result: undefined;
  };
}
