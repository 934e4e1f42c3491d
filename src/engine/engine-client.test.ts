import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ToWorker } from '../shared/worker-protocol.ts';
import { EngineClient } from './engine-client.ts';
import type { LoadReport, ModelToLoad } from './engine.ts';
import type { EngineContract } from './protocol.ts';

const model: ModelToLoad = {
  id: 'demo',
  libraryPath: 'demo.wasm',
  bytes: 1,
  contextSize: 2048,
  requires: { features: [], limits: {} },
};
const report = { shaderModules: 7 } as LoadReport;
const signal = new AbortController().signal;

/** A worker that answers nothing by itself: the test says what it sends. */
class SilentWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  terminated = false;
  readonly calls: Extract<ToWorker<EngineContract>, { kind: 'call' }>[] = [];

  postMessage(message: ToWorker<EngineContract>): void {
    if (message.kind === 'call') this.calls.push(message);
  }
  terminate(): void {
    this.terminated = true;
  }
  /** Answers the last call of a method. */
  answer(method: keyof EngineContract, message: object): void {
    const id = this.calls.findLast((call) => call.method === method)?.id;
    this.onmessage?.({ data: { ...message, id } });
  }
}

function setup(): { client: EngineClient; workers: SilentWorker[] } {
  const workers: SilentWorker[] = [];
  const client = new EngineClient(() => {
    workers.push(new SilentWorker());
    return workers.at(-1) as unknown as Worker;
  });
  return { client, workers };
}

async function loaded(): Promise<{ client: EngineClient; worker: SilentWorker; lost: unknown[] }> {
  const { client, workers } = setup();
  const lost: unknown[] = [];
  client.onLost = ({ code }) => lost.push(code);
  const load = client.load(model, () => undefined, signal);
  const [worker] = workers;
  if (worker === undefined) throw new Error('no worker was started');
  worker.answer('load', { kind: 'result', result: report });
  await load;
  return { client, worker, lost };
}

afterEach(() => vi.useRealTimers());

describe('EngineClient', () => {
  it('ends the worker when a load is cancelled', async () => {
    const { client, workers } = setup();
    const controller = new AbortController();
    const load = client.load(model, () => undefined, controller.signal);
    controller.abort();
    await expect(load).rejects.toMatchObject({ name: 'AbortError' });
    expect(workers[0]?.terminated).toBe(true);
  });

  it('ends the worker when a load fails, so that the next one starts afresh', async () => {
    const { client, workers } = setup();
    const load = client.load(model, () => undefined, signal);
    const error = { name: 'AppError', code: 'device-lost', message: '' };
    workers[0]?.answer('load', { kind: 'failure', error });
    await expect(load).rejects.toMatchObject({ code: 'device-lost' });
    expect(workers[0]?.terminated).toBe(true);
  });

  it('tells of a lost GPU, and fails the answer with the same code', async () => {
    const { client, worker, lost } = await loaded();
    const answer = client.generate(
      { messages: [], maxTokens: 1, sampling: { temperature: 0, topP: 1 } },
      () => undefined,
      signal,
    );
    const error = { name: 'AppError', code: 'device-lost', message: '' };
    worker.answer('watch', { kind: 'failure', error });
    await expect(answer).rejects.toMatchObject({ code: 'device-lost' });
    expect(lost).toEqual(['device-lost']);
    expect(worker.terminated).toBe(true);
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
    const unload = client.unload();
    await vi.advanceTimersByTimeAsync(10_000);
    await unload;
    expect(worker.terminated).toBe(true);
    expect(lost).toEqual([]);
  });
});
