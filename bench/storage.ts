import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Worker } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { Site } from '../e2e/site.ts';
import { readJson, root } from '../scripts/processes.mjs';
import { machine } from './machine.ts';
import { median } from './median.ts';
import { forgetPeak, renderers } from './process-memory.ts';
import { downloadIn, withProfile } from './profile.ts';
import { RandomModel, shardBytes } from './random-model.ts';
import { type Backend, backends, foreignBackends, type WarmRead } from './storage-backends.ts';

const runs = 3;
/** 1 GiB. */
const shards = 32;
const pagePath = '/bench/';
const workerPath = '/bench/worker.js';
const runtime = path.join('node_modules', '@mlc-ai', 'web-runtime', 'package.json');

/** A warm read, and what the renderer took for it at most, beyond what it had before. */
interface Run extends WarmRead {
  readonly peakBytes: number;
}

interface Bench {
  readonly profile: string;
  readonly site: Site;
  readonly model: RandomModel;
}

/** The script of the worker that reads, as the product's own are built: one file. */
async function workerScript(): Promise<string> {
  const built = (await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      lib: {
        entry: path.join(root, 'bench', 'storage-worker.ts'),
        formats: ['es'],
        fileName: 'worker',
      },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]?.output[0].code ?? '';
}

/** Serves a page that may do everything, beside the site: on its origin is what the site stores. */
async function addBenchPage(site: Site): Promise<void> {
  const script = await workerScript();
  const answer = (url: string, type: string, body: string): void => {
    site.faults.set(url, (_request, response) =>
      response.writeHead(200, { 'Content-Type': type }).end(body),
    );
  };
  answer(pagePath, 'text/html', '<!doctype html><title>Bench</title>');
  answer(workerPath, 'text/javascript', script);
}

/** A worker of the bench page in a browser that was just started. */
function withWorker<T>({ profile, site }: Bench, use: (worker: Worker) => Promise<T>): Promise<T> {
  // The product's service worker would refuse the bench's page.
  const opening = { profile, url: site.url, serviceWorkers: 'block' } as const;
  return withProfile(opening, async (page) => {
    await page.goto(pagePath);
    const started = page.waitForEvent('worker');
    await page.evaluate((url) => new Worker(url, { type: 'module' }), workerPath);
    const worker = await started;
    await worker.evaluate(() => globalThis.storageBench);
    return use(worker);
  });
}

/** Has the product store the model, and then each of the others. */
async function fill(bench: Bench, urls: readonly string[]): Promise<void> {
  const { profile, site, model } = bench;
  await withProfile({ profile, url: site.url, serviceWorkers: 'block' }, (page) =>
    downloadIn(page, model.title),
  );
  for (const backend of foreignBackends) {
    console.log(`Filling ${backend}…`);
    await withWorker(bench, (worker) =>
      worker.evaluate(([name, all]) => globalThis.storageBench.fill(name, all), [
        backend,
        urls,
      ] as const),
    );
  }
}

function measure(bench: Bench, backend: Backend, urls: readonly string[]): Promise<Run> {
  const { model } = bench;
  const names = urls.map((url) => path.posix.basename(url));
  return withWorker(bench, async (worker) => {
    const idle = new Map(renderers().map(({ id, residentBytes }) => [id, residentBytes]));
    renderers().forEach(forgetPeak);
    const read = await worker.evaluate(
      ([name, wanted]) => globalThis.storageBench.read(name, wanted),
      [backend, { modelId: model.id, names, urls }] as const,
    );
    if (read.bytes !== model.bytes) throw new RangeError(`${backend} read ${read.bytes} bytes.`);
    // The other renderers of the browser do nothing meanwhile.
    const grown = renderers().map(({ id, peakBytes }) => peakBytes - (idle.get(id) ?? peakBytes));
    return { ...read, peakBytes: Math.max(...grown) };
  });
}

/** Medians of the times; of the peaks the largest. */
function figures(all: readonly Run[]) {
  const middle = (pick: (run: Run) => number): number => Math.round(median(all.map(pick)));
  return {
    totalMs: middle(({ totalMs }) => totalMs),
    checkMs: middle(({ checkMs }) => checkMs),
    allTotalMs: all.map(({ totalMs }) => Math.round(totalMs)),
    peakMegabytes: Math.round(Math.max(...all.map(({ peakBytes }) => peakBytes)) / 1e6),
  };
}

/**
 * Warm reads of 1 GiB of random shards, every one in a browser that was just started on the same
 * profile: through what web-llm itself offers, through the product's store, and of that store's bare Blobs.
 */
export async function storage(): Promise<unknown> {
  const model = new RandomModel(shards);
  const site = new Site();
  const profile = await mkdtemp(path.join(os.tmpdir(), 'med42-profile-'));
  const bench = { profile, site, model };
  await site.start();
  try {
    model.offer(site);
    await addBenchPage(site);
    const urls = model.shardPaths.map((name) => new URL(name, site.url).href);
    await fill(bench, urls);
    const before = machine();
    const all = new Map<Backend, Run[]>(backends.map((backend) => [backend, []]));
    // In turns, so that whatever else the machine does falls on all.
    for (let run = 1; run <= runs; run += 1) {
      for (const [backend, measured] of all) {
        const one = await measure(bench, backend, urls);
        measured.push(one);
        console.log(`run ${run} of ${runs}, ${backend}`, one);
      }
    }
    const reads = Object.fromEntries([...all].map(([name, measured]) => [name, figures(measured)]));
    const total = (backend: Backend): number => reads[backend]?.totalMs ?? NaN;
    return {
      benchmark: 'storage',
      machine: before,
      webRuntime: (readJson(path.join(root, runtime)) as { version: string }).version,
      shards,
      shardBytes,
      runs,
      reads,
      timesBare: total('ours') / total('bare'),
      timesAsFastAsIndexeddb: total('indexeddb') / total('ours'),
    };
  } finally {
    await site.stop();
    await rm(profile, { recursive: true, force: true });
  }
}
