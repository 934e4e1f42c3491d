import { expect, it, vi } from 'vitest';
import type { PreflightScope } from './preflight.ts';
import { WebllmEngine } from './webllm-engine.ts';

vi.mock('@mlc-ai/web-llm', () => ({
  MLCEngine: class {
    reload = (): Promise<void> => Promise.resolve();
  },
}));

it('loads in a browser that tells nothing of its GPU, such as Chrome before 127', async () => {
  // Every limit is large enough.
  const limits = new Proxy({}, { get: () => Infinity });
  const adapter = { features: new Set(), limits } as unknown as GPUAdapter;
  const scope: PreflightScope = {
    isSecureContext: true,
    navigator: { gpu: { requestAdapter: () => Promise.resolve(adapter) } },
  };
  const modelUrl = (id: string): string => `https://models.invalid/${id}/`;
  const json = (): Promise<unknown> => Promise.resolve({});
  const engine = new WebllmEngine(scope, { modelUrl, json, onRead: undefined });
  const model = {
    id: 'demo',
    libraryPath: 'demo.wasm',
    bytes: 1,
    contextSize: 2048,
    requires: { features: [], limits: {} },
    selfTest: null,
    steal: false,
  };
  await expect(engine.load(model, () => undefined)).resolves.toMatchObject({ shaderModules: 0 });
});
