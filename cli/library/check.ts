/** The whole check of a compiled library: every shader, and the tensors that it asks for. */
import { readFile } from 'node:fs/promises';
import { ScriptError } from '../../scripts/processes.mjs';
import { readBuildRecord } from './build-record.ts';
import { openLibrary, type LibraryMetadata } from './compiled-library.ts';
import { metadataFaults } from './metadata-check.ts';
import { checkShader, invocations, storageBuffers } from './shader-check.ts';
import type { Declarations } from './wgsl-declarations.ts';

export interface LibraryReport {
  readonly metadata: LibraryMetadata;
  readonly shaders: number;
  /** WGSL extensions, with the names of the shaders that enable each. */
  readonly extensions: ReadonlyMap<string, readonly string[]>;
  /** The most that any one shader takes. */
  readonly workgroupStorage: number;
  readonly invocations: number;
  readonly storageBuffers: number;
  /** Each with the name of the shader that it is about, if it is about one. */
  readonly faults: readonly string[];
  readonly warnings: readonly string[];
}

function extensionsOf(
  declared: ReadonlyMap<string, Declarations>,
): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const [name, { extensions }] of declared) {
    for (const extension of extensions) {
      users.set(extension, [...(users.get(extension) ?? []), name]);
    }
  }
  return users;
}

/**
 * Checks the library in the file `wasm`, which has its build record beside it.
 *
 * @param device of Dawn, see dawn.ts
 * @throws {ScriptError} when the file cannot be read or started, or has no record
 */
export async function checkLibrary(device: GPUDevice, wasm: string): Promise<LibraryReport> {
  const content = await readFile(wasm).catch((cause: unknown) => {
    throw new ScriptError(`${wasm} cannot be read.`, { cause });
  });
  const record = readBuildRecord(wasm, content);
  const library = await openLibrary(new Uint8Array(content)).catch((cause: unknown) => {
    throw new ScriptError(`${wasm} cannot be started: ${String(cause)}`, { cause });
  });
  const faults: string[] = [];
  const warnings: string[] = [];
  const declared = new Map<string, Declarations>();
  for (const shader of library.shaders) {
    const { name } = shader;
    const verdict = await checkShader(device, shader);
    faults.push(...verdict.faults.map((fault) => `${name}: ${fault}`));
    warnings.push(...verdict.warnings.map((warning) => `${name}: ${warning}`));
    if (verdict.declarations) declared.set(name, verdict.declarations);
  }
  if (library.shaders.length === 0) faults.push('It has no shaders.');
  const most = (measure: (declarations: Declarations) => number): number =>
    Math.max(0, ...[...declared.values()].map(measure));
  return {
    metadata: library.metadata,
    shaders: library.shaders.length,
    extensions: extensionsOf(declared),
    workgroupStorage: most(({ workgroupStorage }) => workgroupStorage),
    invocations: most(invocations),
    storageBuffers: most(storageBuffers),
    faults: [...faults, ...metadataFaults(library.metadata, record)],
    warnings,
  };
}
