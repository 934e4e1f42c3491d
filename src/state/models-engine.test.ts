import { beforeEach, expect, it, vi } from 'vitest';
import { EngineClient } from '../engine/engine-client.ts';
import { SilentWorker } from '../engine/silent-worker.ts';
import { fakeServices, report } from './fake-services.ts';
import type { Model } from './model.svelte.ts';
import { Models } from './models.svelte.ts';

/** Ids of models that were too large for the GPU. */
let tooLarge: string[] = [];

beforeEach(() => {
  tooLarge = [];
});

/** Two stored models on the real engine client, whose workers the test speaks for. */
async function setup(): Promise<{
  models: Models;
  a: Model;
  b: Model;
  engine: EngineClient;
  workers: SilentWorker[];
}> {
  const workers: SilentWorker[] = [];
  const services = fakeServices('a', 'b');
  services.records.add('a').add('b');
  const engine = new EngineClient(SilentWorker.spawner(workers));
  const models = new Models({ ...services, engine, noteTooLarge: ({ id }) => tooLarge.push(id) });
  await models.open();
  const [a, b] = models.all;
  if (a === undefined || b === undefined) throw new Error('two models expected');
  return { models, a, b, engine, workers };
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

it('loads again what was ended because an answer did not stop', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const { models, a, engine, workers } = await setup();
  const load = models.load(a);
  await finishLoad(workers, 1);
  await load;
  const stopping = new AbortController();
  const request = { messages: [], maxTokens: 1 };
  const answer = engine.generate(request, () => undefined, stopping.signal);
  const stopped = expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  stopping.abort();
  await vi.advanceTimersByTimeAsync(10_000);
  await stopped;
  vi.useRealTimers();
  expect(models.loading).toBe(true);
  await finishLoad(workers, 2);
  await vi.waitFor(() => expect(a.status).toEqual({ phase: 'ready', report }));
  expect(models.lost).toBeUndefined();
});

it('says which model is lost, and forgets it when it is loaded again', async () => {
  const { models, a, workers } = await setup();
  const load = models.load(a);
  await finishLoad(workers, 1);
  await load;
  const error = { name: 'AppError', code: 'device-lost', message: '' };
  workers[0]?.answer('watch', { kind: 'failure', error });
  await vi.waitFor(() => expect(models.lost).toBe(a));
  expect(a.status).toMatchObject({ phase: 'stored', failure: { error: { code: 'device-lost' } } });
  expect(tooLarge).toEqual(['a']);
  const again = models.load(a);
  expect(models.lost).toBeUndefined();
  await finishLoad(workers, 2);
  await again;
});

it('says that the browser has taken the GPU away, when there was one before', async () => {
  const { models, a, workers } = await setup();
  const load = models.load(a);
  await vi.waitFor(() => expect(workers).toHaveLength(1));
  const error = { name: 'AppError', code: 'adapter-missing', message: 'null' };
  workers[0]?.answer('load', { kind: 'failure', error });
  await load;
  expect(a.status).toMatchObject({ failure: { error: { code: 'gpu-withdrawn' } } });
});

it('takes a model that another tab has loaded, when the person says so', async () => {
  const { models, a, workers } = await setup();
  const waiting = models.load(a);
  await vi.waitFor(() => expect(workers).toHaveLength(1));
  workers[0]?.answer('load', { kind: 'event', event: { phase: 'wait' } });
  expect(a.status).toEqual({ phase: 'loading', progress: { phase: 'wait' } });
  const here = models.loadHere(a);
  await waiting;
  await finishLoad(workers, 2);
  await here;
  expect(workers.map(({ calls }) => calls[0]?.payload)).toMatchObject([
    { steal: false },
    { steal: true },
  ]);
  expect(a.status).toEqual({ phase: 'ready', report });
});
