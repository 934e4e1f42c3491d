/**
 * For tests: web-llm as it is published, up to where token ids go to the GPU and come from it. The
 * classes that render and encode a prompt are not exported, so that a copy which exports them is run.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ChatOptions, MLCEngine as Engine } from '@mlc-ai/web-llm';

interface Internals {
  readonly MLCEngine: new (...args: ConstructorParameters<typeof Engine>) => Engine;
  readonly LLMChatPipeline: { readonly prototype: object };
  readonly CustomLock: new () => object;
  getConversation(template: unknown, override: unknown): Conversation;
}

interface Conversation {
  getStopStr(): readonly string[];
  getStopTokens(): readonly number[];
}

async function loadInternals(): Promise<Internals> {
  const published = createRequire(import.meta.url).resolve('@mlc-ai/web-llm');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'med42-web-llm-'));
  try {
    const copy = path.join(folder, 'index.mjs');
    const names = 'LLMChatPipeline, CustomLock, getConversation';
    const source = readFileSync(published, 'utf8').replace(/^\/\/# sourceMappingURL=.*/m, '');
    writeFileSync(copy, `${source}\nexport { ${names} };\n`);
    // eslint-disable-next-line no-restricted-syntax -- the file is made at run time
    return (await import(/* @vite-ignore */ pathToFileURL(copy).href)) as Internals;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const { MLCEngine: PublishedEngine, ...internals } = await loadInternals();

export interface Encoder {
  encode(text: string): readonly number[];
  decode(ids: Int32Array): string;
}

/** What the next engine loads, what its model answers, and what its KV cache has come to hold. */
export interface Script {
  readonly config: ChatOptions;
  readonly tokenizer: Encoder;
  /** Token ids of each answer to come, the one that ends it included. */
  readonly answers: number[][];
  /** The ids that the KV cache holds, in order. */
  cache: number[];
  /** The ids of every call of `embed`: prompts whole, answers one by one. */
  readonly embedded: (readonly number[])[];
}

export let script: Script;

export function scriptNext(next: Pick<Script, 'config' | 'tokenizer' | 'answers'>): Script {
  script = { ...next, cache: [], embedded: [] };
  return script;
}

/** In place of everything that needs a GPU. */
function pipelineOf(config: ChatOptions, current: Script): object {
  const conversation = internals.getConversation(config.conv_template, config.conv_config);
  const pipeline = {
    config,
    conversation,
    stopStr: conversation.getStopStr(),
    stopTokens: conversation.getStopTokens(),
    tokenizer: current.tokenizer,
    contextWindowSize: config.context_window_size,
    slidingWindowSize: -1,
    prefillChunkSize: Infinity,
    filledKVCacheLength: 0,
    outputIds: [],
    outputMessage: '',
    tokenLogprobArray: [],
    appearedTokensFreq: new Map(),
    imageDataCache: new Map(),
    artifactImagePixelCache: new Map(),
    device: { sync: () => Promise.resolve() },
    tvm: {
      beginScope: () => undefined,
      endScope: () => undefined,
      detachFromCurrentScope: (object: unknown) => object,
    },
    resetKVCache: () => (current.cache = []),
    embedAndForward(chunk: readonly (readonly number[])[], length: number) {
      const ids = chunk.flat();
      current.cache.push(...ids);
      current.embedded.push(ids);
      this.filledKVCacheLength += length;
      return Promise.resolve({ dispose: () => undefined });
    },
    sampleFromRawLogits: () => Promise.resolve(current.answers[0]?.shift()),
  };
  return Object.assign(Object.create(internals.LLMChatPipeline.prototype) as object, pipeline);
}

/** A GPU that computes nothing, and is never lost. */
export class ScriptedAdapter {
  readonly features = new Set();
  readonly limits = new Proxy({}, { get: () => Infinity });
  requestDevice(): Promise<object> {
    const unused = (): void => undefined;
    return Promise.resolve({
      lost: new Promise(() => undefined),
      createShaderModule: unused,
      popErrorScope: unused,
      createComputePipelineAsync: unused,
    });
  }
}

/** web-llm's engine, with the scripted model loaded in place of the one that is asked for. */
export class MLCEngine extends PublishedEngine {
  override async reload(
    modelId: string | string[],
    options?: ChatOptions | ChatOptions[],
  ): Promise<void> {
    await new ScriptedAdapter().requestDevice();
    const config = { ...script.config, ...[options].flat()[0] };
    // TypeScript's `private` alone hides these.
    const states = this as unknown as Record<string, Map<string | string[], unknown>>;
    states.loadedModelIdToPipeline?.set(modelId, pipelineOf(config, script));
    states.loadedModelIdToChatConfig?.set(modelId, config);
    states.loadedModelIdToModelType?.set(modelId, 0);
    states.loadedModelIdToLock?.set(modelId, new internals.CustomLock());
  }
}
