import { type ModelFile, parseManifest } from '../shared/catalog.ts';
import { AppError, describe, isAbort } from '../shared/errors.ts';
import { storedModel } from '../shared/stored-model.ts';
import { openCheckpoint } from '../weights/checkpoint.ts';
import { localRunner, runPlan } from '../weights/convert.ts';
import { expectFit, libraryMetadata, type LibraryMetadata } from '../weights/library-metadata.ts';
import {
  expectCompiledFor,
  parseLibraryRecord,
  type LibraryRecord,
} from '../weights/library-record.ts';
import { manifest, type ModelDescription } from '../weights/model-files.ts';
import { planConversion, type Plan } from '../weights/plan.ts';
import { writeSmallFiles } from '../weights/small-files.ts';
import { portRunner } from './assistant.ts';
import { convertingError } from './converting-error.ts';
import { fileFolder, type CheckpointFile } from './file-folder.ts';
import { fingerprint, hashOf, Journal } from './journal.ts';
import type { ConversionProgress, ConversionRequest } from './protocol.ts';
import { type ModelFiles, storeSink } from './store-sink.ts';

/** What a conversion needs besides what is asked of it. */
export interface ConversionServices {
  readonly store: ModelFiles;
  /** To workers that assist, one each. */
  readonly assistants: readonly MessagePort[];
  /** Bytes that the browser lets this site store yet; undefined where it does not tell. */
  readonly freeBytes: () => Promise<number | undefined>;
  /** Milliseconds from any origin. */
  readonly now: () => number;
}

/**
 * Reads all of a checkpoint but its weights.
 *
 * @throws AppError with a checkpoint's code, or `file-unreadable`.
 */
export async function checkCheckpoint(files: readonly CheckpointFile[]): Promise<void> {
  try {
    await openCheckpoint(fileFolder(files));
  } catch (thrown) {
    throw convertingError(thrown);
  }
}

/**
 * Converts published weights straight into storage, as the model's library wants them. Shards that an
 * earlier attempt has stored are kept; the record is written last.
 *
 * @throws AppError `library-missing`, a checkpoint's code, `file-unreadable`, `storage-full` or
 *   `storage-failed`; an AbortError when `signal` was aborted.
 */
export async function convertModel(
  request: ConversionRequest,
  services: ConversionServices,
  emit: (progress: ConversionProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  try {
    await convert(request, services, emit, signal);
  } catch (thrown) {
    throw isAbort(thrown) ? thrown : convertingError(thrown);
  }
}

async function convert(
  { model, checkpoint: chosen, licenceText, libraryRecord }: ConversionRequest,
  services: ConversionServices,
  emit: (progress: ConversionProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  const { store } = services;
  const { library: libraryFile } = model;
  if (libraryFile === null) throw libraryMissing(model.id);
  const library = await storedLibrary(model.id, libraryFile, store);
  const folder = fileFolder(chosen.files);
  const checkpoint = await openCheckpoint(folder);
  const record = buildRecord(libraryFile, libraryRecord);
  if (record) expectCompiledFor(checkpoint.config, library.quantization, record, 'The library');
  const plan = planConversion(checkpoint.weights, library.quantization);
  expectFit(plan, library);

  const used = new Set(checkpoint.files.map(({ name }) => name));
  const sources = chosen.files.filter(({ path }) => used.has(path));
  const journal = await Journal.open(model.id, fingerprint(plan, sources), store);
  const finished = new Set(journal.shards.map(({ path }) => path));
  await expectRoom(plan, finished, services.freeBytes);

  const sink = storeSink(model.id, store);
  const files = { open: folder.open.bind(folder), sink, now: services.now };
  const runners = [
    localRunner(plan, files, finished),
    ...services.assistants.map((port) => portRunner(port, plan, finished, sink)),
  ];
  const { keptBytes, totalBytes } = bytesOf(plan, finished);
  emit({ phase: 'check', loadedBytes: keptBytes, totalBytes });
  const events = {
    progress: ({ doneBytes }: { doneBytes: number }) =>
      emit({ phase: 'convert', loadedBytes: keptBytes + doneBytes, totalBytes }),
    shard: journal.add.bind(journal),
  };
  await runPlan(plan, runners, finished, events, signal);

  const description: ModelDescription = {
    id: model.id,
    quantization: library.quantization,
    source: chosen.name === '' ? 'files on this device' : chosen.name,
    revision: 'unknown',
    licence: model.licence.name,
    prefillChunkSize: library.prefillChunkSize,
  };
  const shards = new Map(journal.shards.map(({ path, digest }) => [path, digest]));
  const small = { checkpoint, description, plan, folder, sink, licenceText };
  const digests = await writeSmallFiles(small, shards);
  const text = manifest(description, digests);
  const converted = { text, sha256: hashOf(text), manifest: parseManifest(text) };
  await store.commit(storedModel(libraryFile, converted));
}

/** Bytes of the published weights: all, and those whose every shard is finished. */
function bytesOf(
  { weights, shards, blocks }: Plan,
  finished: ReadonlySet<string>,
): { keptBytes: number; totalBytes: number } {
  let keptBytes = 0;
  let totalBytes = 0;
  for (const { weight, start, end } of blocks) {
    const outputs = weights[weight]?.outputs ?? [];
    const isKept = outputs.every(({ shard }) => finished.has(shards[shard]?.path ?? ''));
    totalBytes += end - start;
    if (isKept) keptBytes += end - start;
  }
  return { keptBytes, totalBytes };
}

/** What the model's library asks for. @throws AppError `library-missing`. */
async function storedLibrary(
  modelId: string,
  library: ModelFile,
  store: ModelFiles,
): Promise<LibraryMetadata> {
  const stored = await store.file(modelId, library.path);
  if (stored?.sha256 !== library.sha256) throw libraryMissing(modelId);
  try {
    return libraryMetadata(new Uint8Array(await stored.blob.arrayBuffer()));
  } catch (cause) {
    throw new AppError('model-incompatible', `${library.path}: ${describe(cause)}`, { cause });
  }
}

/** What a library was compiled with; undefined where the site has no record of this very library. */
function buildRecord(library: ModelFile, json: string | null): LibraryRecord | undefined {
  if (json === null) return undefined;
  try {
    const record = parseLibraryRecord(JSON.parse(json));
    return record.sha256 === library.sha256 ? record : undefined;
  } catch {
    // Servers answer with a page, too, where a file is not there.
    return undefined;
  }
}

function libraryMissing(modelId: string): AppError {
  return new AppError('library-missing', `The library of ${modelId} is not stored.`);
}

/** @throws AppError `storage-full` when the shards still to come cannot fit. */
async function expectRoom(
  { shards }: Plan,
  finished: ReadonlySet<string>,
  freeBytes: ConversionServices['freeBytes'],
): Promise<void> {
  const needed = shards
    .filter(({ path }) => !finished.has(path))
    .reduce((sum, { nbytes }) => sum + nbytes, 0);
  const free = await freeBytes();
  if (free === undefined || needed <= free) return;
  throw new AppError('storage-full', `${needed} bytes are needed, and ${free} are free.`);
}
