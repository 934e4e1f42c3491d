import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parseCatalog } from '../shared/catalog.ts';
import { isDownloadable } from '../shared/catalog-model.ts';
import { AppError } from '../shared/errors.ts';
import { strangePath, trials } from '../shared/garbled.ts';
import { MemorySink, model } from './fake-model.ts';
import { Lanes } from './lanes.ts';
import { downloadModel } from './model-download.ts';

// Many inputs take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const weightsHost = 'https://weights.test';
const site = { name: null, notices: [], emergencyNumbers: [], weightsHost };

/** The origins that were asked for something. */
const asked = new Set<string>();

beforeEach(() => {
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('fetch', (url: string) => {
    asked.add(new URL(url).origin);
    return Promise.resolve(new Response(null, { status: 404 }));
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Begins a download of what a catalog says. */
async function run(catalogUrl: string, url: string): Promise<void> {
  const written = { ...model, manifest: { ...model.manifest, url } };
  const [entry] = parseCatalog(JSON.stringify({ version: 1, site, models: [written] })).models;
  if (entry === undefined || !isDownloadable(entry)) throw new Error('It was made so.');
  const request = { catalogUrl, weightsHost, model: entry };
  const signal = new AbortController().signal;
  await downloadModel(request, new MemorySink(), new Lanes(1), () => undefined, signal);
}

it('asks the site and its weights host only, whatever the catalog has for an address', async () => {
  const refusals = new Map<string, number>();
  const sites = fc.constantFrom('https://site.test', 'http://127.0.0.1:4173');
  const starts = fc.constantFrom('', weightsHost, 'https:', 'http:', '//weights.test', '/');
  const property = fc.asyncProperty(sites, starts, strangePath, async (own, start, end) => {
    asked.clear();
    try {
      await run(`${own}/models/catalog.json`, start + end);
    } catch (thrown) {
      if (!(thrown instanceof AppError)) throw thrown;
      refusals.set(thrown.code, (refusals.get(thrown.code) ?? 0) + 1);
    }
    for (const origin of asked) expect([own, weightsHost]).toContain(origin);
  });
  await fc.assert(property, trials);
  // Either the catalog is at fault, or the file that does not exist was asked for.
  expect([...refusals.keys()].sort()).toEqual(['catalog-invalid', 'http-status']);
  expect(Math.min(...refusals.values())).toBeGreaterThan(trials.numRuns / 10);
});
