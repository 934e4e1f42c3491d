import { describe, expect, it } from 'vitest';
import { preflight, type PreflightScope } from './preflight.ts';

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
): PreflightScope {
  const adapter = {
    features: new Set(features),
    limits: { ...enough, ...limits },
  } as unknown as GPUAdapter;
  const gpu = { requestAdapter: () => Promise.resolve(adapter) };
  return { isSecureContext: true, navigator: { gpu } };
}
const noAdapter = { requestAdapter: () => Promise.resolve(null) };

describe('preflight', () => {
  it('passes a machine that has what is required', async () => {
    const scope = machine(['shader-f16', 'subgroups']);
    await expect(preflight(scope, requires)).resolves.toBeUndefined();
  });

  it.each<[string, PreflightScope, string]>([
    ['insecure-context', { isSecureContext: false, navigator: {} }, 'secure context'],
    ['webgpu-missing', { isSecureContext: true, navigator: {} }, 'navigator.gpu'],
    ['adapter-missing', { isSecureContext: true, navigator: { gpu: noAdapter } }, 'null'],
    ['gpu-feature-missing', machine([]), 'shader-f16'],
    ...Object.entries(enough).map<[string, PreflightScope, string]>(([name, least]) => [
      'gpu-limit-too-small',
      machine(['shader-f16'], { [name]: least - 1 }),
      `${name} is ${least - 1}`,
    ]),
    [
      'gpu-limit-too-small',
      machine(['shader-f16'], { maxBufferSize: undefined }),
      'maxBufferSize is unknown',
    ],
  ])('refuses with %s, naming what lacks', async (code, scope, message) => {
    await expect(preflight(scope, requires)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message) as string,
    });
  });
});
