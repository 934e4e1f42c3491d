import { describe, expect, it } from 'vitest';
import { preflight, type PreflightScope } from './preflight.ts';

const requires = { features: ['shader-f16'], limits: { maxBufferSize: 1024 } };

function machine(features: string[], limits: Record<string, number>): PreflightScope {
  const adapter = { features: new Set(features), limits } as unknown as GPUAdapter;
  const gpu = { requestAdapter: () => Promise.resolve(adapter) };
  return { isSecureContext: true, navigator: { gpu } };
}
const noAdapter = { requestAdapter: () => Promise.resolve(null) };

describe('preflight', () => {
  it('passes a machine that has what is required', async () => {
    const scope = machine(['shader-f16', 'subgroups'], { maxBufferSize: 1024 });
    await expect(preflight(scope, requires)).resolves.toBeUndefined();
  });

  it.each<[string, PreflightScope, string]>([
    ['insecure-context', { isSecureContext: false, navigator: {} }, 'secure context'],
    ['webgpu-missing', { isSecureContext: true, navigator: {} }, 'navigator.gpu'],
    ['adapter-missing', { isSecureContext: true, navigator: { gpu: noAdapter } }, 'null'],
    ['gpu-feature-missing', machine([], { maxBufferSize: 1024 }), 'shader-f16'],
    [
      'gpu-limit-too-small',
      machine(['shader-f16'], { maxBufferSize: 1023 }),
      'maxBufferSize is 1023',
    ],
    ['gpu-limit-too-small', machine(['shader-f16'], {}), 'maxBufferSize is unknown'],
  ])('refuses with %s, naming what lacks', async (code, scope, message) => {
    await expect(preflight(scope, requires)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message) as string,
    });
  });
});
