/** How much of a stored model was read so far. */
export interface ByteProgress {
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

/** What reading every stored file of a model again has shown. */
export interface Verification {
  /** How many files the model has. */
  readonly files: number;
  /** Paths of those that are missing, cannot be read, or have other bytes than were stored. */
  readonly broken: readonly string[];
}

/** What the download worker does with models that are stored. It makes no request for these. */
export interface StoredContract {
  readonly verify: {
    readonly payload: { readonly modelId: string };
    readonly event: ByteProgress;
    readonly result: Verification;
  };
  /** Writes a model's folder, as Install from files takes it, into one that the person chose. */
  readonly export: {
    readonly payload: { readonly modelId: string; readonly folder: FileSystemDirectoryHandle };
    readonly event: ByteProgress;
    readonly result: undefined;
  };
}
