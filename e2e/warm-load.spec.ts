import type { Worker } from '@playwright/test';
import { builtSite } from '../scripts/build.mjs';
import { startEngine } from './engine-worker.ts';
import { expect, test } from './fixtures.ts';
import { keepScriptPolicy } from './script-policy.ts';
import { splitDemo } from './split-demo.ts';

/** What the engine worker's own realm is given to tell a test. */
interface Counting {
  /** SHA-256 of what every read of a Blob gave. */
  readonly reads: Promise<ArrayBuffer>[];
  /** Most reads of files of weights that were under way at once. */
  most: number;
}

/** Counts, from inside a worker, how stored files are read. */
async function countReads(worker: Worker, least: number): Promise<void> {
  await worker.evaluate((leastBytes) => {
    const counting: Counting = { reads: [], most: 0 };
    Object.assign(globalThis, { counting });
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its Blob below
    const { arrayBuffer } = Blob.prototype;
    let underWay = 0;
    Blob.prototype.arrayBuffer = async function (this: Blob) {
      const counts = this.size >= leastBytes ? 1 : 0;
      underWay += counts;
      counting.most = Math.max(counting.most, underWay);
      const bytes = await arrayBuffer.call(this);
      underWay -= counts;
      counting.reads.push(crypto.subtle.digest('SHA-256', bytes));
      return bytes;
    };
  }, least);
}

test.afterEach(({ site }) => {
  site.faults.clear();
});

test('a warm load reads each file of weights once, and never two at a time', async ({
  app,
  site,
}) => {
  const parts = splitDemo(site, 6);
  await keepScriptPolicy(app.page);
  await app.open();
  await app.download();
  const least = Math.min(...parts.map(({ bytes }) => bytes));
  let worker: Worker | undefined;
  const engine = await startEngine(app.page, builtSite, 'demo', async (started) => {
    worker = started;
    await countReads(started, least);
  });
  const counted = await worker?.evaluate(async () => {
    const { counting } = globalThis as unknown as { counting: Counting };
    const hex = (bytes: ArrayBuffer): string =>
      [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return { most: counting.most, hashes: (await Promise.all(counting.reads)).map(hex) };
  });
  const times = parts.map(({ sha256 }) => counted?.hashes.filter((hash) => hash === sha256).length);
  expect(times).toEqual([1, 1, 1, 1, 1, 1]);
  expect(counted?.most).toBe(1);
  const answer = await engine.generate({
    messages: [{ role: 'user', content: 'What is asthma?' }],
    maxTokens: 16,
    sampling: { temperature: 0, topP: 1 },
  });
  expect(answer.text).toMatch(/asthma is a/i);
  await engine.stop();
});
