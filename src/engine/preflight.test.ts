import { describe, expect, it } from 'vitest';
import { findGpu, type PreflightScope } from './preflight.ts';

const requires = { features: ['shader-f16'], limits: { maxComputeInvocationsPerWorkgroup: 256 } };
/** The least GPU that web-llm accepts, with what the model above requires. */
const enough = {
  maxBufferSize: 268_435_456,
  maxStorageBufferBindingSize: 134_217_728,
  maxComputeWorkgroupStorageSize: 32_768,
  maxStorageBuffersPerShaderStage: 10,
  maxComputeInvocationsPerWorkgroup: 256,
};

function machine(
  features: string[],
  limits: Partial<Record<keyof typeof enough, number | undefined>> = {},
  info?: Partial<GPUAdapterInfo>,
): PreflightScope {
  const adapter = {
    features: new Set(features),
    limits: { ...enough, ...limits },
    info,
  } as unknown as GPUAdapter;
  return offering(() => Promise.resolve(adapter));
}

function offering(requestAdapter: () => Promise<GPUAdapter | null>): PreflightScope {
  return { isSecureContext: true, navigator: { gpu: { requestAdapter } } };
}

describe('findGpu', () => {
  it.each<[string, PreflightScope, string]>([
    ['insecure-context', { isSecureContext: false, navigator: {} }, 'secure context'],
    ['webgpu-missing', { isSecureContext: true, navigator: {} }, 'navigator.gpu'],
    ['adapter-missing', offering(() => Promise.resolve(null)), 'null'],
    ['adapter-missing', offering(() => Promise.reject(new TypeError('no driver'))), 'no driver'],
  ])('fails with %s', async (code, scope, message) => {
    await expect(findGpu(scope)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message) as string,
    });
  });

  it.each([
    ['a GPU', { isFallbackAdapter: false }, false],
    ['the processor', { isFallbackAdapter: true }, true],
    ['a GPU, where the browser does not tell', undefined, false],
  ])('says whether %s computes', async (_what, info, isSoftware) => {
    expect(await findGpu(machine([], {}, info))).toMatchObject({ isSoftware });
  });

  it('finds nothing lacking where there is what is required', async () => {
    const gpu = await findGpu(machine(['shader-f16', 'subgroups']));
    expect(gpu.lack(requires)).toBeUndefined();
  });

  it('compares with many models, and asks for the adapter once', async () => {
    const { gpu } = machine([]).navigator;
    let requests = 0;
    const found = await findGpu(
      offering(async () => {
        requests += 1;
        return (await gpu?.requestAdapter()) ?? null;
      }),
    );
    expect(found.lack({ features: [], limits: {} })).toBeUndefined();
    expect(found.lack(requires)).toMatchObject({ code: 'gpu-f16-missing' });
    expect(requests).toBe(1);
  });

  it.each<[string, PreflightScope, string]>([
    ['gpu-f16-missing', machine([]), 'shader-f16'],
    ['gpu-buffer-too-small', lacking('maxBufferSize'), 'maxBufferSize is 268435455'],
    [
      'gpu-buffer-too-small',
      lacking('maxStorageBufferBindingSize'),
      'maxStorageBufferBindingSize is 134217727; at least 134217728 is needed',
    ],
    ['gpu-limit-too-small', lacking('maxComputeWorkgroupStorageSize'), 'StorageSize is 32767'],
    ['gpu-limit-too-small', lacking('maxStorageBuffersPerShaderStage'), 'PerShaderStage is 9'],
    ['gpu-limit-too-small', lacking('maxComputeInvocationsPerWorkgroup'), 'Workgroup is 255'],
    [
      'gpu-limit-too-small',
      machine(['shader-f16'], { maxComputeInvocationsPerWorkgroup: undefined }),
      'maxComputeInvocationsPerWorkgroup is unknown',
    ],
  ])('names as %s what is lacking', async (code, scope, message) => {
    expect((await findGpu(scope)).lack(requires)).toMatchObject({
      code,
      message: expect.stringContaining(message) as string,
    });
  });

  it('names any other feature that is lacking', async () => {
    const gpu = await findGpu(machine(['shader-f16']));
    expect(gpu.lack({ features: ['shader-f16', 'subgroups'], limits: {} })).toMatchObject({
      code: 'gpu-feature-missing',
      message: 'The GPU lacks: subgroups',
    });
  });
});

function lacking(name: keyof typeof enough): PreflightScope {
  return machine(['shader-f16'], { [name]: enough[name] - 1 });
}
