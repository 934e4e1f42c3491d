import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page, Worker } from '@playwright/test';
import { builtSite } from '../scripts/build.mjs';
import type {
  Answer,
  GenerateRequest,
  LoadReport,
  Message,
  ModelToLoad,
  TokenCounts,
} from '../src/engine/engine.ts';
import type { EngineContract } from '../src/engine/protocol.ts';
import { parseCatalog } from '../src/shared/catalog.ts';
import { downloadBytes } from '../src/shared/catalog-model.ts';
import type { FromWorker } from '../src/shared/worker-protocol.ts';

/** A model as the page's own engine client describes it to the engine. */
function modelToLoad(site: string, id: string): ModelToLoad {
  const file = path.join(site, 'models', 'catalog.json');
  const { models } = parseCatalog(readFileSync(file, 'utf8'));
  const model = models.find((entry) => entry.id === id);
  if (!model?.library) throw new Error(`${file} has no model ${id} with a library.`);
  const { library, contextSizes, requires } = model;
  const contextSize = contextSizes[0] ?? 0;
  const bytes = downloadBytes(model);
  // It takes the engine's turn from a page that has a model loaded.
  const engine = { selfTest: null, steal: true };
  return { id, libraryPath: library.path, bytes, contextSize, requires, ...engine };
}

/** An engine worker with a model loaded. */
export interface StartedEngine {
  readonly report: LoadReport;
  readonly generate: (request: GenerateRequest) => Promise<Answer>;
  readonly countTokens: (messages: readonly Message[]) => Promise<TokenCounts>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the production build's engine worker in a page that has the model stored, loads the model,
 * and speaks the engine's protocol with it: the page itself shows no log-probabilities.
 *
 * @param page opened after {@link keepScriptPolicy}
 * @param site the folder that the page was served from
 * @param prepare is given the worker before it loads anything
 */
export async function startEngine(
  page: Page,
  site = builtSite,
  modelId = 'demo',
  prepare: (worker: Worker) => Promise<void> = () => Promise.resolve(),
): Promise<StartedEngine> {
  const file = readdirSync(path.join(site, 'workers')).find((name) => name.startsWith('engine-'));
  if (file === undefined) throw new Error('The build has no engine worker.');
  const starting = page.waitForEvent('worker', (worker) => worker.url().endsWith(file));
  const engine = await page.evaluateHandle((url) => {
    const worker = new Worker(window.scriptPolicy.createScriptURL(url), { type: 'module' });
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
      call(method: 'load' | 'generate' | 'countTokens', payload: unknown): Promise<unknown> {
        const id = ++lastId;
        const answer = new Promise((resolve, reject) => {
          worker.onmessage = ({ data }: MessageEvent<FromWorker<EngineContract>>) => {
            if (data.kind === 'beat' || data.kind === 'alive' || data.id !== id) return;
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
  await prepare(await starting);
  const report = await engine.evaluate(
    (started, model) => started.call('load', model),
    modelToLoad(site, modelId),
  );
  return {
    report: report as LoadReport,
    generate: async (request) =>
      (await engine.evaluate(
        (started, asked) => started.call('generate', asked),
        request,
      )) as Answer,
    countTokens: async (messages) =>
      (await engine.evaluate(
        (started, counted) => started.call('countTokens', counted),
        messages,
      )) as TokenCounts,
    stop: () => engine.evaluate(({ worker }) => worker.terminate()),
  };
}
