import type { ModelFile } from '../shared/catalog.ts';
import { bytesOf } from '../shared/catalog-model.ts';
import type { StoredModel } from '../shared/stored-model.ts';
import type { Lanes } from './lanes.ts';
import type { FilePart, PartStore } from './partial-file.ts';
import type { DownloadProgress } from './protocol.ts';
import type { Waiting } from './retry.ts';

/** Where verified files go. They are kept by their SHA-256, whatever model they belong to. */
export interface ModelSink {
  /** Tells which files of a model will come, so that they are kept while it is not whole. */
  begin(modelId: string, files: readonly ModelFile[]): Promise<void>;
  /** Whether the file with this hash is stored. */
  has(sha256: string): Promise<boolean>;
  /** Stores a file, and in the same step drops the parts that were kept of it. */
  putFile(modelId: string, path: string, file: { blob: Blob; sha256: string }): Promise<void>;
  /** How large the parts are that are kept of a file while it is not whole. */
  readonly partBytes: number;
  /** The parts that are kept of the file with this hash, in the order of their offsets. */
  parts(sha256: string): Promise<readonly FilePart[]>;
  putPart(sha256: string, part: FilePart): Promise<void>;
  deleteParts(sha256: string): Promise<void>;
  /** Runs an action while no other transfer fetches the file with this hash. */
  alone<T>(sha256: string, action: () => Promise<T>, signal: AbortSignal): Promise<T>;
  /** Makes this the model's version. What only the one before it needed is dropped. */
  commit(record: StoredModel): Promise<void>;
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

/**
 * Stores what is missing of a model, file by file, and the record last. Files that are stored,
 * for an earlier version or another model, are not read again.
 * @param files how to get every file of the record
 * @param lanes in which the files are read
 * @throws AppError what a file's `read` or the sink throws; an AbortError when `signal` was aborted.
 */
export async function storeFiles(
  record: StoredModel,
  files: readonly FileSource[],
  sink: ModelSink,
  lanes: Lanes,
  emit: (progress: DownloadProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  await transferFiles(record.modelId, files, sink, lanes, emit, signal);
  signal.throwIfAborted();
  await sink.commit(record);
}

/** As {@link storeFiles}, without the record: the model is not complete by that. */
export async function transferFiles(
  modelId: string,
  files: readonly FileSource[],
  sink: ModelSink,
  lanes: Lanes,
  emit: (progress: DownloadProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  const totalBytes = bytesOf(files);
  let loadedBytes = 0;

  const store = async (source: FileSource, stop: AbortSignal): Promise<void> => {
    const { path: file, bytes, sha256 } = source;
    const loaded = (phase: DownloadProgress['phase'], arrived: number): void => {
      loadedBytes += arrived;
      emit({ phase, file, loadedBytes, totalBytes });
    };
    if (await sink.has(sha256)) {
      loaded('check', bytes);
      return;
    }
    const blob = await source.read({
      signal: stop,
      parts: {
        partBytes: sink.partBytes,
        stored: () => sink.parts(sha256),
        put: (part) => sink.putPart(sha256, part),
        clear: () => sink.deleteParts(sha256),
      },
      onBytes: (arrived) => loaded(source.phase, arrived),
      onKept: (kept) => loaded('check', kept),
      onWait: (waiting) => loaded(waiting, 0),
    });
    await sink.putFile(modelId, file, { blob, sha256 });
  };
  const storeAlone = (source: FileSource, stop: AbortSignal): Promise<void> =>
    sink.alone(source.sha256, () => store(source, stop), stop);

  await sink.begin(modelId, files.map(listed));
  await lanes.each(files, storeAlone, signal);
}

function listed({ path, bytes, sha256 }: ModelFile): ModelFile {
  return { path, bytes, sha256 };
}
