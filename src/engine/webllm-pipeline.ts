import type { MLCEngine } from '@mlc-ai/web-llm';

/** What web-llm keeps of a loaded model and does not publish. */
export interface Pipeline {
  readonly outputIds: readonly number[];
  readonly tokenizer: {
    encode(text: string): { readonly length: number };
    idToToken(id: number): string;
  };
}

/**
 * web-llm publishes neither its tokenizer nor the ids of an answer's tokens, of which several can
 * have one text. TypeScript's `private` hides them, not JavaScript; they are only read.
 */
export function pipelineOf(engine: MLCEngine, modelId: string): Pipeline | undefined {
  const { loadedModelIdToPipeline } = engine as unknown as {
    readonly loadedModelIdToPipeline: ReadonlyMap<string, Pipeline>;
  };
  return loadedModelIdToPipeline.get(modelId);
}
