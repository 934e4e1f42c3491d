import type { Manifest, ModelFile } from '../shared/catalog.ts';
import type { DownloadProgress } from './protocol.ts';

/** What a manifest says of the weights that it lists. */
export type WeightsOrigin = Pick<Manifest, 'source' | 'revision' | 'quantization'>;

/** What of a manifest is kept with the model. */
export function originOf({ source, revision, quantization }: Manifest): WeightsOrigin {
  return { source, revision, quantization };
}

/** Where verified files go. */
export interface ModelSink {
  file(modelId: string, path: string): Promise<{ readonly sha256: string } | undefined>;
  putFile(modelId: string, path: string, file: { blob: Blob; sha256: string }): Promise<void>;
  /** Takes back the record of a model whose files are about to change. */
  withdraw(modelId: string): Promise<void>;
  commit(record: {
    version: 1;
    modelId: string;
    manifestSha256: string;
    librarySha256: string;
    weights: WeightsOrigin;
    manifest: string;
    paths: string[];
    bytes: number;
  }): Promise<void>;
}

/** A file of a model, and how to get it. */
export interface FileSource extends ModelFile {
  /** What goes on while it is read. */
  readonly phase: DownloadProgress['phase'];
  /** Gives the file's bytes, verified. */
  readonly read: (signal: AbortSignal, onBytes: (bytes: number) => void) => Promise<Blob>;
}

/** A model as it shall be stored. */
export interface ModelVersion {
  readonly modelId: string;
  /** SHA-256 of manifest.json. */
  readonly manifestSha256: string;
  readonly librarySha256: string;
  readonly weights: WeightsOrigin;
  /** Text of manifest.json. */
  readonly manifest: string;
  /** Every file, the library included. */
  readonly files: readonly FileSource[];
}

/**
 * Stores what is missing of a model, file by file, and the record last. Files that are stored with
 * the right hash are not read again.
 * @throws AppError what a file's `read` or the sink throws; an AbortError when `signal` was aborted.
 */
export async function storeFiles(
  { modelId, files, ...origin }: ModelVersion,
  sink: ModelSink,
  emit: (progress: DownloadProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  const totalBytes = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let loadedBytes = 0;
  let withdrawn = false;

  for (const { path, phase, bytes, sha256, read } of files) {
    signal.throwIfAborted();
    const stored = await sink.file(modelId, path);
    if (stored?.sha256 === sha256) {
      loadedBytes += bytes;
      emit({ phase: 'check', file: path, loadedBytes, totalBytes });
      continue;
    }
    const blob = await read(signal, (arrived) => {
      loadedBytes += arrived;
      emit({ phase, file: path, loadedBytes, totalBytes });
    });
    // A record of another version would count this file as one of its own.
    if (!withdrawn) await sink.withdraw(modelId);
    withdrawn = true;
    await sink.putFile(modelId, path, { blob, sha256 });
  }

  const paths = files.map(({ path }) => path);
  await sink.commit({ version: 1, modelId, ...origin, paths, bytes: totalBytes });
}
