import { expect, it, vi } from 'vitest';
import { EngineClient } from '../engine/engine-client.ts';
import { SilentWorker } from '../engine/silent-worker.ts';
import { fakeServices, report } from './fake-services.ts';
import type { Model } from './model.svelte.ts';
import { Models } from './models.svelte.ts';

/** Two stored models on the real engine client, whose workers the test speaks for. */
async function setup(): Promise<{ models: Models; a: Model; b: Model; workers: SilentWorker[] }> {
  const workers: SilentWorker[] = [];
  const services = fakeServices('a', 'b');
  services.records.add('a').add('b');
  const engine = new EngineClient(SilentWorker.spawner(workers));
  const models = new Models({ ...services, engine });
  await models.open();
  const [a, b] = models.all;
  if (a === undefined || b === undefined) throw new Error('two models expected');
  return { models, a, b, workers };
}

/** Lets the newest of so many workers finish its load. */
async function finishLoad(workers: readonly SilentWorker[], count: number): Promise<void> {
  await vi.waitFor(() => expect(workers).toHaveLength(count));
  workers.at(-1)?.answer('load', { kind: 'result', result: report });
}

it('loads a model while another one loads', async () => {
  const { models, a, b, workers } = await setup();
  const loadA = models.load(a);
  await vi.waitFor(() => expect(workers).toHaveLength(1));
  const loadB = models.load(b);
  await finishLoad(workers, 2);
  await Promise.all([loadA, loadB]);
  expect(a.status).toEqual({ phase: 'stored' });
  expect(b.status).toEqual({ phase: 'ready', report });
  expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
});

it('loads a model while another one unloads', async () => {
  const { models, a, b, workers } = await setup();
  const loadA = models.load(a);
  await finishLoad(workers, 1);
  await loadA;
  const unloadA = models.unload(a);
  const loadB = models.load(b);
  workers[0]?.answer('unload', { kind: 'result', result: undefined });
  await finishLoad(workers, 2);
  await Promise.all([unloadA, loadB]);
  expect(a.status).toEqual({ phase: 'stored' });
  expect(b.status).toEqual({ phase: 'ready', report });
});
