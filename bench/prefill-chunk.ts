import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import { readBuildRecord } from '../cli/library/build-record.ts';
import { modelOf } from '../src/weights/library-record.ts';
import { startEngine } from '../e2e/engine-worker.ts';
import { root } from '../scripts/processes.mjs';
import { requirementsOf, weightBytes } from '../src/weights/requirements.ts';
import { withBrowser, withStoredDemo } from './browser.ts';
import { demoLibrary, siteWith } from './demo-library.ts';
import { median } from './median.ts';

/** Unless the command line names others. */
const usualChunkSizes = ['128', '256', '512', '1024', '2048'];
const med42 = path.join(root, 'public', 'models', 'libraries', 'Llama3-Med42-8B-q4f16_1.wasm');
const runs = 3;
/** About 1,600 tokens of the demo's, in words that it knows. */
const prompt = 'Summarise this note: ' + 'The patient has had a cough for two weeks. '.repeat(145);

/** Prefill speed of a long prompt, in tokens a second: medians. */
async function measure(browser: Browser, library: string): Promise<number> {
  const site = await siteWith(library);
  try {
    return await withStoredDemo(browser, site, async (page) => {
      const speeds: number[] = [];
      for (let run = 0; run <= runs; run += 1) {
        await page.reload();
        const engine = await startEngine(page, site);
        const answer = await engine.generate({
          messages: [{ role: 'user', content: prompt }],
          maxTokens: 1,
          sampling: { temperature: 0, topP: 1 },
        });
        await engine.stop();
        // The first run also warms the browser up.
        if (run > 0) speeds.push(answer.prefillTokensPerSecond);
      }
      return median(speeds);
    });
  } finally {
    await rm(site, { recursive: true, force: true });
  }
}

/** Megabytes that a prefill of Med42 8B's shape keeps on the GPU besides weights and KV cache. */
function activationMegabytes(chunkSize: number): number {
  const record = readBuildRecord(med42, readFileSync(med42));
  const model = modelOf(record);
  const { memory } = requirementsOf(model, record.quantization, chunkSize);
  return Math.round((memory - weightBytes(model, record.quantization)) / 1e6);
}

/**
 * What a larger prefill chunk brings and costs: the demo's prefill speed, compiled with each, beside the
 * GPU memory that the same chunk takes at Med42 8B's width.
 */
export async function prefillChunk(args: readonly string[]): Promise<unknown> {
  const chunkSizes = args.length > 0 ? args : usualChunkSizes;
  return withBrowser(async (browser) => {
    const results = [];
    for (const chunkSize of chunkSizes) {
      const options = ['--prefill-chunk-size', chunkSize];
      const library = await demoLibrary(`prefill-${chunkSize}`, options);
      const tokensPerSecond = await measure(browser, library);
      results.push({
        chunkSize,
        tokensPerSecond,
        activationMegabytes8B: activationMegabytes(Number(chunkSize)),
      });
      console.log(results.at(-1));
    }
    return { benchmark: 'prefill-chunk', runs, results };
  });
}
