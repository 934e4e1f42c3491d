import type { Answer, Engine, LoadReport } from '../engine/engine.ts';
import type { Catalog } from '../shared/catalog.ts';
import type { DownloadableModel } from '../shared/catalog-model.ts';
import { abortError } from '../shared/errors.ts';
import type { StoredModel } from '../shared/stored-model.ts';
import type { Provenance } from '../storage/conversation-record.ts';
import type { AnswerChoices, Chosen, TaskServices } from './answer-request.ts';
import { AnswerWriter } from './answer-writer.ts';
import type { FixedReply } from './turns.svelte.ts';
import type { ContextWindow } from './context-window.ts';
import { Conversation } from './conversation.svelte.ts';
import type { ModelServices } from './model-services.ts';

/** For tests of state and components only: what Models and Conversation need, under control. */
export class Pending<T> {
  resolve!: (value: T) => void;
  reject!: (error: unknown) => void;
  readonly promise = new Promise<T>((resolve, reject) => {
    this.resolve = resolve;
    this.reject = reject;
  });
  /** Rejects as a cancelled action does, when `signal` is aborted. */
  follow(signal: AbortSignal): Promise<T> {
    signal.addEventListener('abort', () => this.reject(abortError()));
    return this.promise;
  }
}

/** A model that sees all of every conversation. */
export const everythingFits: Pick<ContextWindow, 'plan' | 'keep' | 'reset'> = {
  plan: () => Promise.resolve(undefined),
  keep: () => undefined,
  reset: () => undefined,
};

/** A conversation over this engine. */
export function conversationOf(
  engine: Pick<Engine, 'generate'> & Partial<Pick<Engine, 'countTokens'>>,
  context: Pick<ContextWindow, 'plan' | 'keep' | 'reset'>,
  choices: AnswerChoices,
  provenance?: (chosen: Chosen) => Promise<Provenance | undefined>,
  tasks: Partial<TaskServices> = {},
  fixedReply?: (question: string) => Promise<FixedReply | undefined>,
): Conversation {
  const countTokens = (): Promise<never> => Promise.reject(new Error('Nothing is counted.'));
  const writer = new AnswerWriter({ countTokens, ...engine }, context, choices, {
    followsInstructions: () => false,
    contextSize: () => undefined,
    summaryWords: { titleOf: (section) => section, nothing: () => 'nothing' },
    ...tasks,
  });
  return new Conversation(() => Promise.resolve(writer), provenance, fixedReply);
}

const hash = 'a'.repeat(64);

export function catalogModel(id: string): DownloadableModel {
  return {
    id,
    title: `Model ${id}`,
    library: { path: `libraries/${id}.wasm`, bytes: 1_000_000, sha256: hash },
    manifest: { url: `${id}/manifest.json`, bytes: 100, sha256: hash },
    bytes: 3_000_000,
    contextSizes: [2048],
    kvCacheBytesPerToken: 1000,
    requires: { features: [], limits: {}, memory: 1_000_000 },
    licence: { name: 'Apache-2.0', file: null, notice: null },
    card: null,
    selfTest: null,
  };
}

export function storedModel(id: string): StoredModel {
  return {
    version: 2,
    modelId: id,
    manifestSha256: hash,
    librarySha256: hash,
    libraryPath: `libraries/${id}.wasm`,
    weights: { source: 'somewhere', revision: 'r1', quantization: 'q4f32_1' },
    manifest: '{}',
    files: [{ path: 'params_shard_0.bin', bytes: 4_000_000, sha256: hash }],
  };
}

/** A storage of these complete models, and of `bytes` of every model, complete or not. */
export function lookAt(
  complete: (id: string) => StoredModel | undefined,
  bytes = 0,
): ModelServices['store']['look'] {
  return (ids) =>
    Promise.resolve(new Map(ids.map((id) => [id, { complete: complete(id), bytes }])));
}

export const report: LoadReport = {
  totalMs: 4,
  readMs: 1,
  instantiateMs: 1,
  compileMs: 1,
  selfTestMs: 0,
  restMs: 1,
  shaderModules: 7,
};

export const answer: Answer = {
  text: 'An answer.',
  finishReason: 'done',
  promptTokens: 5,
  completionTokens: 3,
  prefillTokensPerSecond: 50,
  decodeTokensPerSecond: 12.34,
};

/** Services whose every action succeeds at once, unless a test replaces it. */
export function fakeServices(...ids: string[]): ModelServices & { records: Set<string> } {
  const catalog: Catalog = {
    version: 1,
    site: { name: 'Site', notices: [], emergencyNumbers: [], weightsHost: null },
    models: ids.map(catalogModel),
  };
  const records = new Set<string>();
  return {
    records,
    engine: {
      load: () => Promise.resolve(report),
      generate: () => Promise.resolve(answer),
      countTokens: (messages) =>
        Promise.resolve({ messages: messages.map(() => 1), frame: 0, ownSystem: 0 }),
      unload: () => Promise.resolve(),
      onLost: undefined,
      onHalted: undefined,
    },
    downloads: {
      catalog: () => Promise.resolve(catalog),
      download: ({ id }) => {
        records.add(id);
        return Promise.resolve();
      },
      install: ({ id }) => {
        records.add(id);
        return Promise.resolve();
      },
    },
    store: {
      record: (id) => Promise.resolve(records.has(id) ? storedModel(id) : undefined),
      look: lookAt((id) => (records.has(id) ? storedModel(id) : undefined)),
      delete: (id) => {
        records.delete(id);
        return Promise.resolve();
      },
    },
    otherTabs: {
      onNews: () => undefined,
      tell: () => undefined,
      untilFree: () => Promise.resolve(),
    },
    preflight: () => Promise.resolve({ isSoftware: false, lack: () => undefined }),
    contextSize: ({ contextSizes }) => contextSizes[0] ?? 0,
    noteTooLarge: () => undefined,
    persistStorage: () => Promise.resolve(true),
  };
}
