import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { digestOf } from '../cli/node-files.ts';
import { builtSite } from '../scripts/build.mjs';
import { librarySourcesHash } from '../scripts/library-record.mjs';
import { root, run, ScriptError } from '../scripts/processes.mjs';

/**
 * The demo's library built in another way, or found from an earlier run of the same sources.
 *
 * @param name tells this way from others
 * @param options of library.build
 * @returns its path
 */
export async function demoLibrary(name: string, options: readonly string[]): Promise<string> {
  const library = path.join(root, 'compile', '.cache', name, 'demo.wasm');
  const record = library.replace(/\.wasm$/, '.build.json');
  try {
    const { sources_sha256 } = JSON.parse(await readFile(record, 'utf8')) as Record<
      string,
      unknown
    >;
    if (sources_sha256 === librarySourcesHash()) return library;
  } catch {
    // Not built yet.
  }
  const script = path.join(root, 'scripts', 'compile.mjs');
  const code = await run(process.execPath, [script, 'demo', ...options, '--out', library]);
  if (code !== 0) throw new ScriptError(`The ${name} library could not be built: see above.`);
  return library;
}

/** A copy of the built site whose demo has another library; the caller deletes it. */
export async function siteWith(library: string): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'med42-site-'));
  await cp(builtSite, folder, { recursive: true });
  const file = path.join(folder, 'models', 'catalog.json');
  const catalog = JSON.parse(await readFile(file, 'utf8')) as {
    models: { id: string; library: { path: string; bytes: number; sha256: string } }[];
  };
  const { bytes, sha256 } = await digestOf(library);
  for (const model of catalog.models.filter(({ id }) => id === 'demo')) {
    Object.assign(model.library, { bytes, sha256 });
    await cp(library, path.join(folder, 'models', model.library.path));
  }
  await writeFile(file, JSON.stringify(catalog));
  return folder;
}
