import { expect, it } from 'vitest';
import { LoadMeter } from './load-meter.ts';

it('counts shader modules and pipelines of the device that it watches', async () => {
  const device = {
    createShaderModule: () => ({}),
    createComputePipelineAsync: () => Promise.resolve({}),
  } as unknown as GPUDevice;
  const adapter = { requestDevice: () => Promise.resolve(device) } as unknown as GPUAdapter;
  const webAssembly = { instantiate: () => Promise.resolve({}) } as unknown as typeof WebAssembly;
  const meter = new LoadMeter();
  const seen: string[] = [];
  meter.onPipeline = () => seen.push(`${meter.readyPipelines}/${meter.startedPipelines}`);

  meter.install(adapter, webAssembly);
  const watched = await adapter.requestDevice();
  const module = watched.createShaderModule({ code: '' });
  const pipeline = { layout: 'auto', compute: { module } } as const;
  await Promise.all([
    watched.createComputePipelineAsync(pipeline),
    watched.createComputePipelineAsync(pipeline),
  ]);

  expect(meter.device).toBe(device);
  expect(meter.shaderModules).toBe(1);
  expect(seen).toEqual(['0/1', '0/2', '1/2', '2/2']);
  expect(meter.compile.elapsedMs).toBeGreaterThanOrEqual(0);
});
