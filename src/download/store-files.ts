import type { Manifest, ModelFile } from '../shared/catalog.ts';
import { inLanes } from './lanes.ts';
import type { FilePart, PartStore } from './partial-file.ts';
import type { DownloadProgress } from './protocol.ts';
import type { Waiting } from './retry.ts';

/** What a manifest says of the weights that it lists. */
export type WeightsOrigin = Pick<Manifest, 'source' | 'revision' | 'quantization'>;

/** What of a manifest is kept with the model. */
export function originOf({ source, revision, quantization }: Manifest): WeightsOrigin {
  return { source, revision, quantization };
}

/** Where verified files go. */
export interface ModelSink {
  file(modelId: string, path: string): Promise<{ readonly sha256: string } | undefined>;
  /** Stores a file, and in the same step drops the parts that were kept of it. */
  putFile(modelId: string, path: string, file: { blob: Blob; sha256: string }): Promise<void>;
  /** How large the parts are that are kept of a file while it is not whole. */
  readonly partBytes: number;
  /** The parts that are kept of a file which is to have this hash, in the order of their offsets. */
  parts(modelId: string, path: string, sha256: string): Promise<readonly FilePart[]>;
  putPart(modelId: string, path: string, sha256: string, part: FilePart): Promise<void>;
  deleteParts(modelId: string, path: string): Promise<void>;
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

/** What the transfer of a file works with. */
export interface Transfer {
  readonly parts: PartStore;
  readonly signal: AbortSignal;
  /** Told the length of every piece that arrived; less than 0 when bytes were in vain. */
  readonly onBytes: (bytes: number) => void;
  /** Told the length of every piece that was there from an earlier attempt. */
  readonly onKept: (bytes: number) => void;
  readonly onWait: (waiting: Waiting) => void;
}

/** A file of a model, and how to get it. */
export interface FileSource extends ModelFile {
  /** What goes on while it is read. */
  readonly phase: DownloadProgress['phase'];
  /** Gives the file's bytes, verified. */
  readonly read: (transfer: Transfer) => Promise<Blob>;
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
 * @param lanes how many files are read at a time
 * @throws AppError what a file's `read` or the sink throws; an AbortError when `signal` was aborted.
 */
export async function storeFiles(
  { modelId, files, ...origin }: ModelVersion,
  sink: ModelSink,
  emit: (progress: DownloadProgress) => void,
  signal: AbortSignal,
  lanes: number,
): Promise<void> {
  await transferFiles(modelId, files, sink, emit, signal, lanes);
  signal.throwIfAborted();
  const paths = files.map(({ path }) => path);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  await sink.commit({ version: 1, modelId, ...origin, paths, bytes });
}

/** As {@link storeFiles}, without the record: the model is not complete by that. */
export async function transferFiles(
  modelId: string,
  files: readonly FileSource[],
  sink: ModelSink,
  emit: (progress: DownloadProgress) => void,
  signal: AbortSignal,
  lanes: number,
): Promise<void> {
  const totalBytes = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let loadedBytes = 0;
  let withdrawal: Promise<void> | undefined;

  const store = async (source: FileSource, stop: AbortSignal): Promise<void> => {
    const { path: file, bytes, sha256 } = source;
    const loaded = (phase: DownloadProgress['phase'], arrived: number): void => {
      loadedBytes += arrived;
      emit({ phase, file, loadedBytes, totalBytes });
    };
    const stored = await sink.file(modelId, file);
    if (stored?.sha256 === sha256) {
      loaded('check', bytes);
      return;
    }
    const blob = await source.read({
      signal: stop,
      parts: {
        partBytes: sink.partBytes,
        stored: () => sink.parts(modelId, file, sha256),
        put: (part) => sink.putPart(modelId, file, sha256, part),
        clear: () => sink.deleteParts(modelId, file),
      },
      onBytes: (arrived) => loaded(source.phase, arrived),
      onKept: (kept) => loaded('check', kept),
      onWait: (waiting) => loaded(waiting, 0),
    });
    // A record of another version would count this file as one of its own.
    await (withdrawal ??= sink.withdraw(modelId));
    await sink.putFile(modelId, file, { blob, sha256 });
  };
  await inLanes(files, lanes, store, signal);
}
