import type {
  Answer,
  GenerateRequest,
  LoadProgress,
  LoadReport,
  Message,
  ModelToLoad,
  TokenCounts,
} from './engine.ts';

/** What the engine worker does. It has no access to any network. */
export interface EngineContract {
  readonly load: {
    readonly payload: ModelToLoad;
    readonly event: LoadProgress;
    readonly result: LoadReport;
  };
  /** Events are pieces of the answer. Cancelling the call stops the answer. */
  readonly generate: {
    readonly payload: GenerateRequest;
    readonly event: string;
    readonly result: Answer;
  };
  readonly countTokens: {
    readonly payload: readonly Message[];
    readonly event: never;
    readonly result: TokenCounts;
  };
  /**
   * Stays unanswered while the model is loaded: fails with `device-lost` when the GPU is lost, with
   * `engine-elsewhere` when another tab took its turn, ends when the model is unloaded. Being owed an answer, the page also notices a dead worker.
   */
  readonly watch: {
    readonly payload: undefined;
    readonly event: never;
    readonly result: undefined;
  };
  readonly unload: {
    readonly payload: undefined;
    readonly event: never;
    readonly result: undefined;
  };
}
