/** What web-llm can keep files in by itself: artifact-cache classes of @mlc-ai/web-runtime. */
export const foreignBackends = ['cache', 'indexeddb', 'opfs'] as const;
export type ForeignBackend = (typeof foreignBackends)[number];

/** `ours`: the product's adapter over its own store; `bare`: the Blobs of that store, and nothing else. */
export const backends = ['bare', 'ours', ...foreignBackends] as const;
export type Backend = (typeof backends)[number];

/** One warm read of everything. */
export interface WarmRead {
  readonly bytes: number;
  /** Of the total, for the question whether everything is there. */
  readonly checkMs: number;
  readonly totalMs: number;
}

/** What a model's shards are called: by the product's store, and by their addresses. */
export interface Shards {
  readonly modelId: string;
  readonly names: readonly string[];
  readonly urls: readonly string[];
}

/** What the worker of `npm run bench -- storage` does. */
export interface StorageBench {
  fill(backend: ForeignBackend, urls: readonly string[]): Promise<void>;
  read(backend: Backend, shards: Shards): Promise<WarmRead>;
}

declare global {
  var storageBench: StorageBench;
}
