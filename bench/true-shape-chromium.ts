import { cp, link, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { libraryEntry } from '../cli/convert/entry.ts';
import { digestOf } from '../cli/node-files.ts';
import { startEngine } from '../e2e/engine-worker.ts';
import { Site } from '../e2e/site.ts';
import { builtSite } from '../scripts/build.mjs';
import type { LoadReport } from '../src/engine/engine.ts';
import { parseManifest, type CatalogModel } from '../src/shared/catalog.ts';
import { browserMemory, type ProcessMemory, renderers } from './process-memory.ts';
import { downloadIn, withProfile } from './profile.ts';
import { compare, greedyRequest, type Comparison } from './true-shape-answer.ts';
import type { TrueShapeModel } from './true-shape-model.ts';
import type { Options } from './true-shape-options.ts';

/** Times in milliseconds; the load's own are LoadReport's. Without a question there is no answer. */
interface Outcome extends Partial<Comparison>, LoadReport {
  readonly storedBytes: number;
  readonly downloadMs: number;
  /** Most that a renderer had held before the load. */
  readonly downloadPeakBytes: number;
  readonly answerMs?: number;
  readonly processes: readonly ProcessMemory[];
}

/** The built site with one model, whose files are links; in the folder of the model, to be on its disk. */
async function siteWith(
  { library, model }: TrueShapeModel,
  context: number,
  folder: string,
): Promise<CatalogModel> {
  await cp(builtSite, folder, { recursive: true });
  const manifest = parseManifest(await readFile(path.join(model, 'manifest.json'), 'utf8'));
  const id = manifest.model_id;
  const models = path.join(folder, 'models');
  await mkdir(path.join(models, id));
  for (const name of ['manifest.json', ...manifest.files.map((file) => file.path)]) {
    await link(path.join(model, name), path.join(models, id, name));
  }
  const entryOfLibrary = await libraryEntry(library);
  await cp(library, path.join(models, entryOfLibrary.path));
  const pin = await digestOf(path.join(model, 'manifest.json'));
  const entry: CatalogModel = {
    id,
    title: id,
    library: entryOfLibrary,
    manifest: { url: `${id}/manifest.json`, bytes: pin.bytes, sha256: pin.sha256 },
    bytes: manifest.files.reduce((sum, { bytes }) => sum + bytes, 0),
    contextSizes: [context],
    kvCacheBytesPerToken: 1,
    requires: { features: [], limits: {}, memory: 1 },
    licence: { name: manifest.licence, file: null, notice: null },
    card: null,
    selfTest: null,
  };
  const site = { name: null, notices: [], emergencyNumbers: [], weightsHost: null };
  const catalog = { version: 1, site, models: [entry] };
  await writeFile(path.join(models, 'catalog.json'), JSON.stringify(catalog));
  return entry;
}

async function measure(
  page: Page,
  entry: CatalogModel,
  site: string,
  options: Options,
  reference: string,
) {
  const downloadMs = await downloadIn(page, entry.title);
  const downloadPeakBytes = Math.max(...renderers().map(({ peakBytes }) => peakBytes));
  console.log(`Stored after ${Math.round(downloadMs)} ms; loading…`);
  const engine = await startEngine(page, site, entry.id);
  console.log('Loaded', engine.report);
  if (options.tokens === 0) return { downloadMs, downloadPeakBytes, ...engine.report };
  const start = performance.now();
  const answer = await engine.generate(greedyRequest(options));
  return {
    downloadMs,
    downloadPeakBytes,
    ...engine.report,
    answerMs: performance.now() - start,
    ...(await compare(answer, reference)),
  };
}

/**
 * Downloads a converted model of Med42's shape into IndexedDB through the page, loads it with a compiled
 * library, and has it decode greedily: times, memory of each process, and agreement with the reference.
 */
export async function inChromium(options: Options, made: TrueShapeModel): Promise<Outcome> {
  const scratch = await mkdtemp(path.join(options.folder, 'site-'));
  const folder = path.join(scratch, 'site');
  try {
    const entry = await siteWith(made, options.context, folder);
    const site = new Site(folder);
    await site.start();
    try {
      const opening = { profile: path.join(scratch, 'profile'), url: site.url };
      return await withProfile(opening, async (page) => {
        const measured = await measure(page, entry, folder, options, made.reference);
        return { storedBytes: entry.bytes, ...measured, processes: browserMemory() };
      });
    } finally {
      await site.stop();
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
