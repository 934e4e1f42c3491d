import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { Site } from '../e2e/site.ts';
import { builtSite } from '../scripts/build.mjs';
import { root, run, ScriptError } from '../scripts/processes.mjs';
import { Line } from './line.ts';
import { machine } from './machine.ts';
import { median } from './median.ts';
import { downloadIn, withProfile } from './profile.ts';
import { RandomModel, sha256 } from './random-model.ts';

const runs = 3;
/** 1 GiB. */
const shards = 32;
/** 1 Gbit/s, what the best of ordinary lines bring; and whatever the machine can. */
const lines = { gigabit: 1e9 / 8, unlimited: Infinity };
type LineName = keyof typeof lines;
/** In the run with faults, one of so many requests fails: 5 %. */
const requestsPerFault = 20;
const emptyPage = '/bench/';

/** `fetched`: a page that drops what it gets, for what a browser can do at all. */
const ways = ['curl', 'fetched', 'unhashed', 'hashed', 'faulty'] as const;
type Way = (typeof ways)[number];

/** The site built as it is, but for SHA-256, in whose place is nothing. */
async function buildUnhashed(folder: string): Promise<void> {
  await build({
    root,
    logLevel: 'error',
    resolve: { alias: { 'hash-wasm': path.join(root, 'bench', 'unhashed.ts') } },
    build: { outDir: folder, emptyOutDir: true },
  });
}

/** What stands for a hash in that build. */
function firstBytes(bytes: Buffer): string {
  return bytes.subarray(0, 32).toString('hex');
}

/** Milliseconds that curl takes for the shards, four at a time, onto the disk of the profiles. */
async function withCurl(urls: readonly string[], folder: string): Promise<number> {
  const config = path.join(folder, 'curl.txt');
  const line = (url: string): string =>
    `url = "${url}"\noutput = "${path.join(folder, path.basename(url))}"\n`;
  await writeFile(config, urls.map(line).join(''));
  const start = performance.now();
  const options = ['--parallel', '--parallel-max', '4', '--no-progress-meter', '--fail'];
  if ((await run('curl', [...options, '--config', config])) !== 0) {
    throw new ScriptError('curl could not fetch the files: see above.');
  }
  return performance.now() - start;
}

/** Milliseconds that a page takes to get the shards, four at a time, and to forget them. */
async function withFetch(page: Page, urls: readonly string[]): Promise<number> {
  await page.goto(emptyPage);
  return page.evaluate(async (all) => {
    const start = performance.now();
    const queue = all.values();
    const lanes = Array.from({ length: 4 }, async () => {
      for (const url of queue) {
        const response = await fetch(url, { cache: 'no-store' });
        await response.body?.pipeTo(new WritableStream());
      }
    });
    await Promise.all(lanes);
    return performance.now() - start;
  }, urls);
}

/** Milliseconds of one download. */
function take(way: Way, { title, shardPaths }: RandomModel, site: Site, folder: string) {
  const urls = shardPaths.map((name) => new URL(name, site.url).href);
  if (way === 'curl') return withCurl(urls, folder);
  return withProfile({ profile: folder, url: site.url }, (page) =>
    way === 'fetched' ? withFetch(page, urls) : downloadIn(page, title),
  );
}

/** Cuts the connection of a request, refuses a later one, and so on. */
function failNowAndThen(model: RandomModel): void {
  let faults = 0;
  model.fault = () => {
    if (model.requests % requestsPerFault !== requestsPerFault / 2) return undefined;
    faults += 1;
    return faults % 2 === 1 ? 'cut' : 'refused';
  };
}

/** Megabytes a second of one download, to a folder or profile that is deleted after it. */
async function throughput(way: Way, line: LineName, unhashedSite: string): Promise<number> {
  const unhashed = way === 'unhashed';
  const model = new RandomModel(shards, new Line(lines[line]), unhashed ? firstBytes : sha256);
  if (way === 'faulty') failNowAndThen(model);
  const site = new Site(unhashed ? unhashedSite : builtSite);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'med42-download-'));
  await site.start();
  model.offer(site);
  // Not the product's page: that may not fetch.
  site.faults.set(emptyPage, (_request, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html>'),
  );
  try {
    const ms = await take(way, model, site, folder);
    return model.bytes / 1000 / ms;
  } finally {
    await site.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** On one line: the median of each way, in megabytes a second, and what they say of each other. */
async function compare(line: LineName, unhashedSite: string) {
  const all = new Map<Way, number[]>(ways.map((way) => [way, []]));
  // In turns, so that whatever else the machine does falls on all.
  for (let turn = 1; turn <= runs; turn += 1) {
    for (const [way, measured] of all) {
      measured.push(await throughput(way, line, unhashedSite));
      console.log(`${line}, run ${turn} of ${runs}, ${way}: ${measured.at(-1)?.toFixed()} MB/s`);
    }
  }
  const of = (way: Way): number => median(all.get(way) ?? []);
  return {
    megabytesPerSecond: Object.fromEntries(ways.map((way) => [way, Math.round(of(way))])),
    fetchedToCurl: of('fetched') / of('curl'),
    unhashedToCurl: of('unhashed') / of('curl'),
    hashedToCurl: of('hashed') / of('curl'),
    shareOfHashing: 1 - of('hashed') / of('unhashed'),
    faultyToFaultless: of('faulty') / of('hashed'),
  };
}

/**
 * The page's own download of 1 GiB of random shards beside curl's from the same server, also without
 * hashing, and with 5 % of the requests failing.
 */
export async function download(): Promise<unknown> {
  const unhashedSite = await mkdtemp(path.join(os.tmpdir(), 'med42-unhashed-'));
  try {
    await buildUnhashed(unhashedSite);
    const before = machine();
    const gigabit = await compare('gigabit', unhashedSite);
    const unlimited = await compare('unlimited', unhashedSite);
    return { benchmark: 'download', machine: before, shards, runs, gigabit, unlimited };
  } finally {
    await rm(unhashedSite, { recursive: true, force: true });
  }
}
