/** `npm run package`: the site, its libraries and its weights as one folder. */
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  writeFile,
} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { sourcesStamp } from '../../scripts/build.mjs';
import { root } from '../../scripts/processes.mjs';
import { builtHeaders } from '../../scripts/serve.mjs';
import { parseCatalog, type Catalog } from '../../src/shared/catalog.ts';
import { lackOfRoom } from '../node-files.ts';
import { PackageError } from './errors.ts';
import {
  expectQuantizations,
  openModel,
  ownFolder,
  packagedCatalog,
  type ModelFolder,
} from './models.ts';
import type { PackageOptions } from './options.ts';
import { sumsOf, sumsText, verifyModel, verifyModels, type Sums } from './sums.ts';
import { serverConfigs } from './server-configs.ts';

/** What was packaged. */
export interface Packaged {
  readonly catalog: Catalog;
  readonly files: number;
  readonly bytes: number;
}

const publicFolder = path.join(root, 'public');
const catalogName = 'models/catalog.json';

/** The folder that is written; it gets the output's name once it is whole. */
async function prepare(out: string, needed: number): Promise<string> {
  const there = await readdir(out).catch(() => []);
  if (there.length > 0) throw new PackageError('output-exists', `${out} is not empty.`);
  const unfinished = `${path.resolve(out)}.unfinished`;
  await mkdir(path.dirname(unfinished), { recursive: true });
  try {
    await mkdir(unfinished);
  } catch (cause) {
    throw new PackageError('output-unfinished', `${unfinished} is there already.`, { cause });
  }
  const lack = await lackOfRoom(unfinished, needed, out);
  if (lack !== undefined) {
    await rmdir(unfinished);
    throw new PackageError('output-full', lack);
  }
  return unfinished;
}

/** A copy of public/ with another catalog, and without the weights that are replaced. */
async function stagePublic(catalog: Catalog, replaced: readonly string[]): Promise<string> {
  const staged = await mkdtemp(path.join(os.tmpdir(), 'med42-package-'));
  const without = replaced.map((folder) => path.join(publicFolder, 'models', folder));
  await cp(publicFolder, staged, { recursive: true, filter: (from) => !without.includes(from) });
  await writeFile(path.join(staged, catalogName), `${JSON.stringify(catalog, null, 2)}\n`);
  return staged;
}

async function buildSite(publicDir: string, outDir: string): Promise<void> {
  try {
    await build({
      root,
      publicDir,
      logLevel: 'warn',
      build: { outDir, emptyOutDir: false },
    });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new PackageError('build-failed', `The site could not be built: ${why}`, { cause });
  }
  // It says what to compare sources with, which the package does not have.
  await rm(path.join(outDir, sourcesStamp));
}

async function copyModel({ folder, manifest }: ModelFolder, to: string): Promise<void> {
  const names = ['manifest.json', ...manifest.files.map((file) => file.path)];
  for (const name of names) {
    await cp(path.join(folder, name), path.join(to, name), { dereference: true });
  }
}

/** Copies the models, and reads the copies. @throws {PackageError} file-corrupt */
async function copyModels(
  packaged: string,
  place: string,
  models: readonly ModelFolder[],
): Promise<Sums> {
  const folderOf = ({ manifest }: ModelFolder): string => `${place}/${manifest.model_id}`;
  for (const model of models) await copyModel(model, path.join(packaged, folderOf(model)));
  const sums = await sumsOf(packaged);
  for (const model of models) await verifyModel(packaged, sums, folderOf(model), model.pin);
  return sums;
}

/** Where the site's own models lie in the package, by model id. */
function siteFolders(catalog: Catalog): ReadonlyMap<string, string> {
  const folders = new Map<string, string>();
  for (const entry of catalog.models) {
    const own = ownFolder(entry);
    if (own !== undefined) folders.set(entry.id, path.posix.join('site/models', own));
  }
  return folders;
}

async function writePackage(
  folder: string,
  { weightsHost }: PackageOptions,
  source: Catalog,
  models: readonly ModelFolder[],
): Promise<Packaged> {
  const catalog = packagedCatalog(source, models, weightsHost);
  // Before the build: a wrong byte is the likelier fault.
  const copied = await copyModels(folder, weightsHost ? 'weights' : 'site/models', models);
  const ids = new Set(models.map(({ manifest }) => manifest.model_id));
  const replaced = source.models.filter(({ id }) => ids.has(id)).map(ownFolder);
  const staged = await stagePublic(
    catalog,
    replaced.filter((own) => own !== undefined),
  );
  const site = path.join(folder, 'site');
  await buildSite(staged, site).finally(() => rm(staged, { recursive: true }));
  await mkdir(path.join(folder, 'server'));
  for (const [name, text] of serverConfigs(builtHeaders(site))) {
    await writeFile(path.join(folder, 'server', name), text);
  }
  const sums = await sumsOf(folder, copied);
  await verifyModels(folder, sums, catalog, siteFolders(catalog));
  await writeFile(path.join(folder, 'SHA256SUMS'), sumsText(sums));
  const bytes = [...sums.values()].reduce((sum, file) => sum + file.bytes, 0);
  return { catalog, files: sums.size, bytes };
}

/**
 * Writes the package. Until every byte is there and verified, nothing has the output's name.
 *
 * @throws {PackageError}
 */
export async function packageSite(options: PackageOptions): Promise<Packaged> {
  const catalog = parseCatalog(await readFile(path.join(publicFolder, catalogName), 'utf8'));
  const models = await Promise.all(options.models.map(openModel));
  packagedCatalog(catalog, models, options.weightsHost);
  await expectQuantizations(catalog, models, path.join(publicFolder, 'models'));
  const needed = models.reduce((sum, { bytes }) => sum + bytes, 0);
  const unfinished = await prepare(options.out, needed);
  try {
    const packaged = await writePackage(unfinished, options, catalog, models);
    // An empty folder may be there; not every system renames onto one.
    await rmdir(options.out).catch(() => undefined);
    await rename(unfinished, options.out);
    return packaged;
  } catch (thrown) {
    await rm(unfinished, { recursive: true });
    throw thrown;
  }
}
