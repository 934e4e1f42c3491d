import { afterEach, describe, expect, it, vi } from 'vitest';
import { EngineClient } from './engine-client.ts';
import type { LoadReport, ModelToLoad } from './engine.ts';
import { SilentWorker } from './silent-worker.ts';

const model: ModelToLoad = {
  id: 'demo',
  libraryPath: 'demo.wasm',
  bytes: 1,
  contextSize: 2048,
  requires: { features: [], limits: {} },
  selfTest: null,
  steal: false,
};
const question = { messages: [], maxTokens: 1, sampling: { temperature: 0, topP: 1 } };
const report = { shaderModules: 7 } as LoadReport;
const signal = new AbortController().signal;

function setup(): { client: EngineClient; workers: SilentWorker[] } {
  const workers: SilentWorker[] = [];
  const client = new EngineClient(SilentWorker.spawner(workers));
  return { client, workers };
}

async function loaded(): Promise<{
  client: EngineClient;
  workers: SilentWorker[];
  worker: SilentWorker;
  lost: unknown[];
}> {
  const { client, workers } = setup();
  const lost: unknown[] = [];
  client.onLost = ({ code }) => lost.push(code);
  const load = client.load(model, () => undefined, signal);
  await vi.waitFor(() => expect(workers).toHaveLength(1));
  const [worker] = workers;
  if (worker === undefined) throw new Error('no worker was started');
  worker.answer('load', { kind: 'result', result: report });
  await load;
  return { client, workers, worker, lost };
}

afterEach(() => vi.useRealTimers());

describe('EngineClient', () => {
  it('ends the worker when a load is cancelled', async () => {
    const { client, workers } = setup();
    const controller = new AbortController();
    const load = client.load(model, () => undefined, controller.signal);
    await vi.waitFor(() => expect(workers).toHaveLength(1));
    controller.abort();
    await expect(load).rejects.toMatchObject({ name: 'AbortError' });
    expect(workers[0]?.terminated).toBe(true);
  });

  it('ends the worker when a load fails, so that the next one starts afresh', async () => {
    const { client, workers } = setup();
    const load = client.load(model, () => undefined, signal);
    await vi.waitFor(() => expect(workers).toHaveLength(1));
    const error = { name: 'AppError', code: 'device-lost', message: '' };
    workers[0]?.answer('load', { kind: 'failure', error });
    await expect(load).rejects.toMatchObject({ code: 'device-lost' });
    expect(workers[0]?.terminated).toBe(true);
  });

  it('tells of a lost GPU, and fails the answer with the same code', async () => {
    const { client, worker, lost } = await loaded();
    const answer = client.generate(question, () => undefined, signal);
    const error = { name: 'AppError', code: 'device-lost', message: '' };
    worker.answer('watch', { kind: 'failure', error });
    await expect(answer).rejects.toMatchObject({ code: 'device-lost' });
    expect(lost).toEqual(['device-lost']);
    expect(worker.terminated).toBe(true);
  });

  it.each(['out-of-memory', 'device-lost'] as const)(
    'tells of a model that an answer lost by %s, once',
    async (code) => {
      const { client, worker, lost } = await loaded();
      const answer = client.generate(question, () => undefined, signal);
      worker.answer('generate', {
        kind: 'failure',
        error: { name: 'AppError', code, message: '' },
      });
      await expect(answer).rejects.toMatchObject({ code });
      expect(worker.terminated).toBe(true);
      expect(lost).toEqual([code]);
    },
  );

  it('keeps a model that refused a question', async () => {
    const { client, worker, lost } = await loaded();
    const answer = client.generate(question, () => undefined, signal);
    const error = { name: 'AppError', code: 'context-exceeded', message: '' };
    worker.answer('generate', { kind: 'failure', error });
    await expect(answer).rejects.toMatchObject({ code: 'context-exceeded' });
    expect(worker.terminated).toBe(false);
    expect(lost).toEqual([]);
  });

  it('gives an answer some time to stop, and then ends its worker', async () => {
    vi.useFakeTimers();
    const { client, worker, lost } = await loaded();
    const halted = vi.fn();
    client.onHalted = halted;
    const stopping = new AbortController();
    const answer = client.generate(question, () => undefined, stopping.signal);
    const stopped = expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    await vi.advanceTimersByTimeAsync(20_000);
    stopping.abort();
    await vi.advanceTimersByTimeAsync(3900);
    expect(worker.terminated).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    await stopped;
    expect(worker.terminated).toBe(true);
    expect(halted).toHaveBeenCalledOnce();
    expect(lost).toEqual([]);
  });

  it('keeps the worker of an answer that stops in time', async () => {
    vi.useFakeTimers();
    const { client, worker } = await loaded();
    const halted = vi.fn();
    client.onHalted = halted;
    const stopping = new AbortController();
    const answer = client.generate(question, () => undefined, stopping.signal);
    stopping.abort();
    worker.answer('generate', { kind: 'result', result: { text: 'Half' } });
    await expect(answer).resolves.toMatchObject({ text: 'Half' });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(worker.terminated).toBe(false);
    expect(halted).not.toHaveBeenCalled();
  });

  it('unloads, ends the worker, and does not call that a loss', async () => {
    const { client, worker, lost } = await loaded();
    const unload = client.unload();
    worker.answer('unload', { kind: 'result', result: undefined });
    await unload;
    expect(worker.terminated).toBe(true);
    expect(lost).toEqual([]);
  });

  it('unloads even when the worker does not answer', async () => {
    vi.useFakeTimers();
    const { client, worker, lost } = await loaded();
    const answer = client.generate(question, () => undefined, signal);
    const unload = client.unload();
    const stopped = expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    await vi.advanceTimersByTimeAsync(10_000);
    await unload;
    await stopped;
    expect(worker.terminated).toBe(true);
    expect(lost).toEqual([]);
  });

  it('loads the next model in a worker of its own, once the last one is unloaded', async () => {
    const { client, workers, worker } = await loaded();
    const unload = client.unload();
    const load = client.load(model, () => undefined, signal);
    expect(workers).toHaveLength(1);
    worker.answer('unload', { kind: 'result', result: undefined });
    await unload;
    await vi.waitFor(() => expect(workers).toHaveLength(2));
    workers[1]?.answer('load', { kind: 'result', result: report });
    await expect(load).resolves.toBe(report);
    expect(workers[1]?.terminated).toBe(false);
  });

  it('leaves the worker of a newer load alone', async () => {
    const { client, workers } = setup();
    const controller = new AbortController();
    const older = client.load(model, () => undefined, controller.signal);
    await vi.waitFor(() => expect(workers).toHaveLength(1));
    controller.abort();
    const newer = client.load(model, () => undefined, signal);
    await expect(older).rejects.toMatchObject({ name: 'AbortError' });
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
    workers[1]?.answer('load', { kind: 'result', result: report });
    await expect(newer).resolves.toBe(report);
  });

  it('replaces a load that was not cancelled', async () => {
    const { client, workers } = setup();
    const older = client.load(model, () => undefined, signal);
    await vi.waitFor(() => expect(workers).toHaveLength(1));
    const newer = client.load(model, () => undefined, signal);
    await expect(older).rejects.toMatchObject({ name: 'AbortError' });
    workers[1]?.answer('load', { kind: 'result', result: report });
    await expect(newer).resolves.toBe(report);
  });

  it('starts nothing for a load that was cancelled before', async () => {
    const { client, workers } = setup();
    const load = client.load(model, () => undefined, AbortSignal.abort());
    await expect(load).rejects.toMatchObject({ name: 'AbortError' });
    expect(workers).toEqual([]);
  });
});
