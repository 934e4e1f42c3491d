/** The .build.json beside a compiled library, as compile/library/record.py writes it. */
import { createHash } from 'node:crypto';
import { readJson, ScriptError } from '../../scripts/processes.mjs';
import { parseLibraryRecord, type LibraryRecord } from '../../src/weights/library-record.ts';

/** Where the record of a library lies. */
export function recordOf(wasm: string): string {
  return wasm.replace(/(?:\.wasm)?$/, '.build.json');
}

/**
 * The record of the library `wasm`, whose bytes are `content`.
 *
 * @throws {ScriptError} when there is none, or it is another library's
 */
export function readBuildRecord(wasm: string, content: Uint8Array): LibraryRecord {
  const file = recordOf(wasm);
  let record: LibraryRecord;
  try {
    record = parseLibraryRecord(readJson(file));
  } catch (cause) {
    throw new ScriptError(`${file} is not the build record of a library.`, { cause });
  }
  if (createHash('sha256').update(content).digest('hex') !== record.sha256) {
    throw new ScriptError(`${file} is the record of another library: its SHA-256 differs.`);
  }
  return record;
}
