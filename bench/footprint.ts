import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';
import { gpuProcesses, renderers } from './process-memory.ts';
import { workerHeaps } from './worker-heaps.ts';

/** What a page holds at a moment, garbage aside. */
export interface Footprint {
  /** Bytes of the page's own JavaScript, its buffers and what stands behind its objects. */
  readonly pageHeap: number;
  /** Bytes of the JavaScript and buffers of all its workers. */
  readonly workerHeaps: number;
  /** Resident bytes of the process of page and workers. */
  readonly renderer: number;
  /** Resident bytes of the GPU process. */
  readonly gpuProcess: number;
  /** Dedicated workers that run. */
  readonly workers: number;
  readonly domNodes: number;
  /** Connections to IndexedDB, of page, workers and service worker, that the browser counts as open. */
  readonly connections: number;
}

/** Milliseconds in which what was given up goes: workers end, and GPU buffers are freed. */
const settleMs = 1000;

/** Takes the footprint of a page that does nothing meanwhile, the only one of its browser. */
export async function takeFootprint(page: Page): Promise<Footprint> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('HeapProfiler.collectGarbage');
    await sleep(settleMs);
    const heaps = await workerHeaps(session);
    const workers = page.workers().length;
    if (heaps.length !== workers)
      throw new Error(`${heaps.length} of ${workers} workers answered.`);
    const { nodes } = await session.send('Memory.getDOMCounters');
    return {
      pageHeap: await pageHeap(session),
      workerHeaps: heaps.reduce((sum, bytes) => sum + bytes, 0),
      renderer: pageProcessBytes(),
      gpuProcess: gpuProcesses().reduce((sum, { residentBytes }) => sum + residentBytes, 0),
      workers,
      domNodes: nodes,
      connections: await openConnections(page),
    };
  } finally {
    await session.detach();
  }
}

async function pageHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  return usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize;
}

/** Of the renderers the one counts that has been the largest: the page's. */
function pageProcessBytes(): number {
  const [first, ...others] = renderers();
  if (first === undefined) throw new Error('There is no renderer.');
  return others.reduce((one, other) => (other.peakBytes > one.peakBytes ? other : one), first)
    .residentBytes;
}

/** Looks into the browser's own page about IndexedDB, which knows nothing of what scripts hold. */
async function openConnections(page: Page): Promise<number> {
  const internals = await page.context().newPage();
  try {
    await internals.goto('chrome://indexeddb-internals');
    const line = internals.getByText('Open connections:').locator('..');
    const text = await line.innerText();
    const count = /^Open connections: (\d+)$/.exec(text)?.[1];
    if (count === undefined)
      throw new Error(`The browser counts connections in other words: ${text}`);
    return Number(count);
  } finally {
    await internals.close();
  }
}
