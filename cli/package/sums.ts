/** The hash of every file of a package, compared with what catalog and manifests say. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseManifest, type Catalog, type ModelFile } from '../../src/shared/catalog.ts';
import { digestOf } from '../node-files.ts';
import { PackageError } from './errors.ts';

/** Path below the package, with slashes → SHA-256 and size of what lies there. */
export type Sums = ReadonlyMap<string, { readonly bytes: number; readonly sha256: string }>;

/** @param known of files that need not be read again */
export async function sumsOf(folder: string, known: Sums = new Map()): Promise<Sums> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const sums = new Map<string, { bytes: number; sha256: string }>();
  for (const file of files) {
    const name = path.relative(folder, file).replaceAll(path.sep, '/');
    const { bytes, sha256 } = known.get(name) ?? (await digestOf(file));
    sums.set(name, { bytes, sha256 });
  }
  return sums;
}

/** As `sha256sum -c` reads it. */
export function sumsText(sums: Sums): string {
  return [...sums].map(([name, { sha256 }]) => `${sha256}  ${name}\n`).join('');
}

function verify(sums: Sums, folder: string, file: ModelFile): void {
  const name = path.posix.join(folder, file.path);
  const found = sums.get(name);
  if (!found) throw new PackageError('file-missing', `${name} is not there.`);
  if (found.bytes !== file.bytes || found.sha256 !== file.sha256) {
    const is = `${found.bytes} bytes with SHA-256 ${found.sha256}`;
    const expected = `${file.bytes} bytes with SHA-256 ${file.sha256}`;
    throw new PackageError('file-corrupt', `${name} is ${is}; expected: ${expected}.`);
  }
}

/**
 * Compares a model folder of the package with its manifest, and that with its pin.
 *
 * @throws {PackageError} file-missing, file-corrupt
 */
export async function verifyModel(
  packaged: string,
  sums: Sums,
  folder: string,
  pin: { readonly bytes: number; readonly sha256: string },
): Promise<void> {
  verify(sums, folder, { ...pin, path: 'manifest.json' });
  const text = await readFile(path.join(packaged, folder, 'manifest.json'), 'utf8');
  for (const file of parseManifest(text).files) verify(sums, folder, file);
}

/**
 * Compares every library and every model that the package holds.
 *
 * @param folders where each model's manifest lies in the package, by model id
 * @throws {PackageError} file-missing, file-corrupt
 */
export async function verifyModels(
  packaged: string,
  sums: Sums,
  catalog: Catalog,
  folders: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { id, library, manifest } of catalog.models) {
    if (library !== null) verify(sums, 'site/models', library);
    const folder = folders.get(id);
    if (manifest !== null && folder !== undefined) {
      await verifyModel(packaged, sums, folder, manifest);
    }
  }
}
