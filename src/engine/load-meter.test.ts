import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LoadMeter } from './load-meter.ts';

class OutOfMemory {
  readonly message = 'Not enough memory left.';
}
/** What the next error scope caught. */
let scopeError: unknown;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('GPUOutOfMemoryError', OutOfMemory);
  scopeError = null;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function resolveAfter<T>(ms: number, value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(resolve, ms, value));
}

/** A browser in which each pipeline and each instantiation takes as long as it is told. */
function install(meter: LoadMeter, pipelineMs: number[], instantiateMs: number) {
  const device = {
    createShaderModule: () => ({}),
    popErrorScope: () => Promise.resolve(scopeError),
    createComputePipelineAsync: () => resolveAfter(pipelineMs.shift() ?? 0, {}),
  } as unknown as GPUDevice;
  const adapter = { requestDevice: () => Promise.resolve(device) } as unknown as GPUAdapter;
  const instantiate = vi.fn(() => resolveAfter(instantiateMs, { instance: 'made' }));
  const webAssembly = { instantiate } as unknown as typeof WebAssembly;
  meter.install(adapter, webAssembly);
  return { device, adapter, instantiate, webAssembly };
}

it('counts shader modules and pipelines of the device that it watches', async () => {
  const meter = new LoadMeter();
  const { device, adapter } = install(meter, [40, 100], 0);
  const seen: string[] = [];
  meter.onPipeline = () => seen.push(`${meter.readyPipelines}/${meter.startedPipelines}`);

  const watched = await adapter.requestDevice();
  const module = watched.createShaderModule({ code: '' });
  const pipeline = { layout: 'auto', compute: { module } } as const;
  const both = [
    watched.createComputePipelineAsync(pipeline),
    watched.createComputePipelineAsync(pipeline),
  ];
  await vi.runAllTimersAsync();
  await Promise.all(both);

  expect(meter.device).toBe(device);
  expect(meter.shaderModules).toBe(1);
  expect(seen).toEqual(['0/1', '0/2', '1/2', '2/2']);
});

it('counts the time of overlapping pipelines once, and none between them', async () => {
  const meter = new LoadMeter();
  const { adapter } = install(meter, [40, 100, 30], 0);
  const watched = await adapter.requestDevice();
  const pipeline = {
    layout: 'auto',
    compute: { module: watched.createShaderModule({ code: '' }) },
  };
  const create = () => watched.createComputePipelineAsync(pipeline as GPUComputePipelineDescriptor);

  const overlapping = [create(), create()];
  await vi.runAllTimersAsync();
  await Promise.all(overlapping);
  expect(meter.compile.elapsedMs).toBe(100);

  await vi.advanceTimersByTimeAsync(500);
  const later = create();
  await vi.runAllTimersAsync();
  await later;
  expect(meter.compile.elapsedMs).toBe(130);
  expect(meter.instantiate.elapsedMs).toBe(0);
});

it('times instantiation, and hands over its arguments and its result', async () => {
  const meter = new LoadMeter();
  const { instantiate, webAssembly } = install(meter, [], 70);
  const bytes = new Uint8Array(4);
  const imports = {};

  const made = webAssembly.instantiate(bytes, imports);
  await vi.runAllTimersAsync();
  expect(await made).toEqual({ instance: 'made' });
  expect(instantiate).toHaveBeenCalledWith(bytes, imports);
  expect(meter.instantiate.elapsedMs).toBe(70);
  expect(meter.compile.elapsedMs).toBe(0);
});

it('times an instantiation that fails, too', async () => {
  const meter = new LoadMeter();
  const { instantiate, webAssembly } = install(meter, [], 0);
  instantiate.mockImplementation(async () => {
    await resolveAfter(25, undefined);
    throw new Error('not WebAssembly');
  });

  const failed = expect(webAssembly.instantiate(new Uint8Array(4))).rejects.toThrow('not Web');
  await vi.runAllTimersAsync();
  await failed;
  expect(meter.instantiate.elapsedMs).toBe(25);
});

it('remembers that the GPU had no memory for a buffer', async () => {
  const meter = new LoadMeter();
  const { adapter } = install(meter, [], 0);
  const watched = await adapter.requestDevice();
  for (const error of [null, { message: 'a validation error' }]) {
    scopeError = error;
    expect(await watched.popErrorScope()).toBe(error);
    expect(meter.outOfMemory).toBeUndefined();
  }
  scopeError = new OutOfMemory();
  expect(await watched.popErrorScope()).toBe(scopeError);
  expect(meter.outOfMemory).toBe('Not enough memory left.');
});
