// First, so that web-llm never sees the browser's own cache.
import { modelCache } from './model-cache.ts';
import { EngineTurn } from '../engine/engine-turn.ts';
import type { EngineContract } from '../engine/protocol.ts';
import { WebllmEngine } from '../engine/webllm-engine.ts';
import { unchanged } from '../storage/model-lock.ts';
import { serveConfined } from './confined.ts';

declare const self: DedicatedWorkerGlobalScope;

const engine = new WebllmEngine(self, modelCache);
const turn = new EngineTurn();

serveConfined<EngineContract>(self, {
  load: async (model, { report }) => {
    await turn.take(model.steal, () => report({ phase: 'wait' }));
    const load = unchanged(model.id, () => engine.load(model, report));
    return Promise.race([load, turn.stolen]);
  },
  generate: (request, { emit, signal }) => engine.generate(request, emit, signal),
  countTokens: (messages) => engine.countTokens(messages),
  watch: async () => {
    await Promise.race([engine.watch(), turn.stolen]);
    return undefined;
  },
  unload: async () => {
    await engine.unload();
    return undefined;
  },
});
