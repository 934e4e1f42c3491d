// First, so that web-llm never sees the browser's own cache.
import { modelCache } from './model-cache.ts';
import type { EngineContract } from '../engine/protocol.ts';
import { WebllmEngine } from '../engine/webllm-engine.ts';
import { unchanged } from '../storage/model-lock.ts';
import { serveConfined } from './confined.ts';

declare const self: DedicatedWorkerGlobalScope;

const engine = new WebllmEngine(self, modelCache);

serveConfined<EngineContract>(self, {
  load: (model, { report }) => unchanged(model.id, () => engine.load(model, report)),
  generate: (request, { emit, signal }) => engine.generate(request, emit, signal),
  watch: async () => {
    await engine.watch();
    return undefined;
  },
  unload: async () => {
    await engine.unload();
    return undefined;
  },
});
