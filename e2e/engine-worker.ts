import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { builtSite } from '../scripts/build.mjs';
import type { Answer, GenerateRequest, LoadReport, ModelToLoad } from '../src/engine/engine.ts';
import type { EngineContract } from '../src/engine/protocol.ts';
import { downloadBytes, parseCatalog } from '../src/shared/catalog.ts';
import type { FromWorker } from '../src/shared/worker-protocol.ts';

/** The demo as the page's own engine client describes it to the engine. */
function demoToLoad(site: string): ModelToLoad {
  const file = path.join(site, 'models', 'catalog.json');
  const { models } = parseCatalog(readFileSync(file, 'utf8'));
  const demo = models.find(({ id }) => id === 'demo');
  if (!demo?.library) throw new Error(`${file} has no demo model.`);
  const { id, library, contextSizes, requires } = demo;
  const contextSize = contextSizes[0] ?? 0;
  const bytes = downloadBytes(demo);
  return { id, libraryPath: library.path, bytes, contextSize, requires };
}

/** An engine worker with the demo loaded. */
export interface StartedEngine {
  readonly report: LoadReport;
  readonly generate: (request: GenerateRequest) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the production build's engine worker in a page that has the demo stored, loads the demo,
 * and speaks the engine's protocol with it: the page itself shows no log-probabilities.
 *
 * @param site the folder that the page was served from
 */
export async function startEngine(page: Page, site = builtSite): Promise<StartedEngine> {
  const file = readdirSync(path.join(site, 'workers')).find((name) => name.startsWith('engine-'));
  if (file === undefined) throw new Error('The build has no engine worker.');
  const engine = await page.evaluateHandle((url) => {
    const worker = new Worker(url, { type: 'module' });
    // From the start: a script that cannot run fails before the first call.
    const failed = new Promise<never>((_resolve, reject) => {
      worker.onerror = ({ message }) =>
        reject(new Error(`The engine worker failed: ${message || 'it could not be started'}`));
      worker.onmessageerror = () => reject(new Error('A message of the engine was unreadable.'));
    });
    // A failure while no call waits is told to the next one.
    failed.catch(() => undefined);
    let lastId = 0;
    return {
      worker,
      // A method, not an arrow: the benchmarks' loader would wrap that in a function the page lacks.
      call(method: 'load' | 'generate', payload: unknown): Promise<unknown> {
        const id = ++lastId;
        const answer = new Promise((resolve, reject) => {
          worker.onmessage = ({ data }: MessageEvent<FromWorker<EngineContract>>) => {
            if (data.kind === 'beat' || data.id !== id) return;
            if (data.kind === 'result') resolve(data.result);
            if (data.kind === 'failure') reject(new Error(data.error.message));
            if (data.kind === 'aborted') reject(new Error(`The engine gave up ${method}.`));
          };
          worker.postMessage({ kind: 'call', id, method, payload });
        });
        return Promise.race([answer, failed]);
      },
    };
  }, `./workers/${file}`);
  const report = await engine.evaluate(
    (started, model) => started.call('load', model),
    demoToLoad(site),
  );
  return {
    report: report as LoadReport,
    generate: async (request) =>
      (await engine.evaluate(
        (started, asked) => started.call('generate', asked),
        request,
      )) as Answer,
    stop: () => engine.evaluate(({ worker }) => worker.terminate()),
  };
}
