import { afterEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import { AppError } from './errors.ts';
import { WorkerClient } from './worker-client.ts';
import type { Call } from './worker-protocol.ts';
import { type Methods, serve } from './worker-server.ts';

interface TestContract {
  double: { payload: number; event: string; result: number };
  count: { payload: number; event: number; result: undefined };
  wait: { payload: undefined; event: never; result: string };
}

type Listener = (event: MessageEvent) => void;

/** A worker in this thread: what is posted is cloned and arrives a microtask later. */
class LocalWorker {
  onmessage: Listener | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  terminated = false;
  #listener: Listener | undefined;

  constructor(methods?: Methods<TestContract>) {
    if (methods === undefined) return;
    serve<TestContract>(
      {
        postMessage: (data) => this.#deliver(data, (event) => this.onmessage?.(event)),
        addEventListener: (_type, listener) => (this.#listener = listener),
      },
      methods,
    );
  }

  postMessage(data: unknown): void {
    this.#deliver(data, (event) => this.#listener?.(event));
  }

  terminate(): void {
    this.terminated = true;
  }

  #deliver(data: unknown, receive: Listener): void {
    const event = { data: structuredClone(data) } as MessageEvent;
    queueMicrotask(() => !this.terminated && receive(event));
  }
}

const methods: Methods<TestContract> = {
  double: (value, { emit }) => {
    emit('halfway');
    if (value < 0) throw new AppError('storage-full', 'no room');
    return Promise.resolve(value * 2);
  },
  count: (to, { report }) => {
    for (let n = 1; n <= to; n++) report(n);
    return Promise.reject(new AppError('storage-full', 'no room'));
  },
  wait: (_payload, { signal }) =>
    new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    }),
};

function clientOf(...workers: LocalWorker[]): WorkerClient<TestContract> {
  return new WorkerClient(() => {
    const worker = workers.shift();
    if (worker === undefined) throw new Error('no worker left');
    return worker as unknown as Worker;
  });
}

/** Web Locks with the one property that matters here: a lock is free once its worker has ended. */
class Lives {
  readonly #ends = new Map<string, (() => void)[]>();

  request(name: string, ...rest: unknown[]): Promise<void> {
    const granted = rest.at(-1) as () => void;
    const ends = this.#ends.get(name);
    if (ends === undefined) {
      this.#ends.set(name, []);
      granted();
    } else {
      ends.push(granted);
    }
    return new Promise(() => undefined);
  }

  /** Every worker that has begun closes itself. */
  endAll(): void {
    for (const ends of this.#ends.values()) for (const end of ends) end();
  }
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a worker channel', () => {
  it('carries payload, events and result', async () => {
    const events: string[] = [];
    const result = await clientOf(new LocalWorker(methods)).call('double', 21, {
      onEvent: (event) => events.push(event),
    });
    expect(result).toBe(42);
    expect(events).toEqual(['halfway']);
  });

  it('carries the last report of a call that fails too, before the failure', async () => {
    const events: unknown[] = [];
    await clientOf(new LocalWorker(methods))
      .call('count', 1000, { onEvent: (event) => events.push(event) })
      .catch((thrown: unknown) => events.push(AppError.from(thrown).code));
    expect(events).toEqual([1, 1000, 'storage-full']);
  });

  it('ties each payload to its method', () => {
    expectTypeOf<Call<TestContract, 'double'>['payload']>().toEqualTypeOf<number>();
    expectTypeOf<Call<TestContract, 'wait'>['payload']>().toEqualTypeOf<undefined>();
    // @ts-expect-error -- a payload of another method
    const wrong: Call<TestContract, 'double'>['payload'] = undefined;
    expect(wrong).toBeUndefined();
  });

  it('carries the code of an error', async () => {
    const call = clientOf(new LocalWorker(methods)).call('double', -1);
    await expect(call).rejects.toMatchObject({ code: 'storage-full', message: 'no room' });
  });

  it('cancels a call through its signal, as an AbortError', async () => {
    const controller = new AbortController();
    const call = clientOf(new LocalWorker(methods)).call('wait', undefined, {
      signal: controller.signal,
    });
    controller.abort();
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('rejects every pending call when the worker throws, and starts a new one', async () => {
    const first = new LocalWorker(methods);
    const client = clientOf(first, new LocalWorker(methods));
    const calls = [client.call('wait', undefined), client.call('wait', undefined)];
    first.onerror?.({ message: 'boom' } as ErrorEvent);
    for (const call of calls) {
      await expect(call).rejects.toMatchObject({ code: 'worker-dead', message: 'boom' });
    }
    expect(first.terminated).toBe(true);
    await expect(client.call('double', 1)).resolves.toBe(2);
  });

  it('rejects pending calls when it is terminated, or cannot start', async () => {
    const client = clientOf(new LocalWorker(methods));
    const call = client.call('wait', undefined);
    client.terminate();
    await expect(call).rejects.toMatchObject({ code: 'worker-dead' });
    await expect(client.call('double', 1)).rejects.toMatchObject({ code: 'worker-dead' });
  });

  it('notices at once that a worker has ended, and starts a new one', async () => {
    const lives = new Lives();
    vi.stubGlobal('navigator', { locks: lives });
    const client = clientOf(new LocalWorker(methods), new LocalWorker(methods));
    await client.call('double', 1);
    const call = client.call('wait', undefined);
    lives.endAll();
    await expect(call).rejects.toMatchObject({ code: 'worker-dead' });
    await expect(client.call('double', 1)).resolves.toBe(2);
  });

  it('gives up a worker that falls silent', async () => {
    vi.useFakeTimers();
    const call = clientOf(new LocalWorker()).call('wait', undefined);
    const outcome = expect(call).rejects.toMatchObject({ code: 'worker-dead' });
    await vi.advanceTimersByTimeAsync(60_000);
    await outcome;
  });

  it('gives a worker that is known to live longer, but not for ever', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('navigator', { locks: new Lives() });
    const worker = new LocalWorker(methods);
    const client = clientOf(worker);
    await client.call('double', 1);
    worker.postMessage = () => undefined;
    let settled = false;
    const call = client.call('wait', undefined).finally(() => (settled = true));
    const outcome = expect(call).rejects.toMatchObject({ code: 'worker-dead' });
    await vi.advanceTimersByTimeAsync(100_000);
    expect(settled).toBe(false);
    await vi.advanceTimersByTimeAsync(60_000);
    await outcome;
  });

  it('is patient with a worker that works for long', async () => {
    vi.useFakeTimers();
    let settled = false;
    void clientOf(new LocalWorker(methods))
      .call('wait', undefined)
      .catch(() => undefined)
      .finally(() => (settled = true));
    await vi.advanceTimersByTimeAsync(30 * 60_000);
    expect(settled).toBe(false);
  });
});
