/** Whether a compiled library computes the model that config.json describes. */
import { existsSync, readFileSync } from 'node:fs';
import { expectCompiledFor, type LibraryRecord } from '../../src/weights/library-record.ts';
import type { LlamaConfig } from '../../src/weights/llama-config.ts';
import type { Quantization } from '../../src/weights/plan.ts';
import { readBuildRecord, recordOf } from '../library/build-record.ts';

/** What a library was built with; undefined for one without a record beside it, which is not ours. */
export function libraryRecord(library: string): LibraryRecord | undefined {
  if (!existsSync(library) || !existsSync(recordOf(library))) return undefined;
  return readBuildRecord(library, readFileSync(library));
}

/**
 * @param library its file; one without a build record beside it cannot be compared
 * @throws {WeightsError} library-differs
 */
export function expectLibraryFits(
  config: LlamaConfig,
  quantization: Quantization,
  library: string,
): void {
  const record = libraryRecord(library);
  if (record) expectCompiledFor(config, quantization, record, library);
}
