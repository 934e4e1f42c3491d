/** A model that lies complete in storage, with what the engine must know to run it. */
export interface ModelToLoad {
  readonly id: string;
  /** Path of the compiled library among the model's stored files. */
  readonly libraryPath: string;
  /** Bytes of all its files, for progress. */
  readonly bytes: number;
  /** Tokens that question, history and answer share. */
  readonly contextSize: number;
  readonly requires: GpuRequirements;
  /** What it must answer before anybody may ask it; null when nobody knows. */
  readonly selfTest: SelfTest | null;
  /** Whether a model that another tab has loaded makes room at once; otherwise it is waited for. */
  readonly steal: boolean;
}

/** A known question and answer: a GPU that computes garbage does not find it. */
export interface SelfTest {
  readonly question: string;
  /** Most tokens to answer with. */
  readonly maxTokens: number;
  /** Words that must be in the most likely answer. */
  readonly answer: string;
}

export interface GpuRequirements {
  /** GPUFeatureName values. */
  readonly features: readonly string[];
  /** GPUSupportedLimits name → least value. */
  readonly limits: Readonly<Record<string, number>>;
}

export type LoadProgress =
  /** Another tab has a model loaded; it is waited for. */
  | { readonly phase: 'wait' }
  /** The GPU is compared with what the model requires. */
  | { readonly phase: 'check' }
  /** Library and weights are read from storage. */
  | { readonly phase: 'read'; readonly loadedBytes: number; readonly totalBytes: number }
  /** The GPU compiles the library's shaders. */
  | { readonly phase: 'compile'; readonly readyShaders: number; readonly totalShaders: number }
  /** The model answers its self-test. */
  | { readonly phase: 'test' };

/** What loading took and found; `benchmark startup` prints it. Milliseconds. */
export interface LoadReport {
  readonly totalMs: number;
  /** Reading Blobs into memory. */
  readonly readMs: number;
  /** Compiling and instantiating WebAssembly. */
  readonly instantiateMs: number;
  /** While at least one shader was being compiled. */
  readonly compileMs: number;
  /** Answering the self-test. */
  readonly selfTestMs: number;
  /** All else: weights to the GPU, KV cache, tokenizer. */
  readonly restMs: number;
  readonly shaderModules: number;
}

export interface Message {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

export interface Sampling {
  /** 0 picks the most likely token. */
  readonly temperature: number;
  /** (0, 1] */
  readonly topP: number;
}

export interface GenerateRequest {
  /** The last is the user's; or the beginning of the assistant's answer, to be gone on with. */
  readonly messages: readonly Message[];
  /** Most tokens to answer with. */
  readonly maxTokens: number;
  /** Default: what the model's own configuration recommends. */
  readonly sampling?: Sampling;
  /** Of the random numbers, an integer: the same request with the same seed gets the same answer. */
  readonly seed?: number;
  /**
   * Asks for the log-probabilities of every token and of this many (1–5) alternatives. The answer
   * then arrives in one piece. At temperature 0 they are all 0 or −∞: to read the most likely
   * token's, use temperature 1 with a topP of 1e-5.
   */
  readonly topLogprobs?: number;
  /** EBNF of xgrammar that the answer keeps to, whatever the model would say, unless it is cut. */
  readonly grammar?: string;
}

/**
 * Why an answer ended: the model was done, `maxTokens` was reached, the context window was full,
 * or it was stopped by the person.
 */
export type FinishReason = 'done' | 'max-tokens' | 'context-full' | 'stopped';

export interface TokenLogprob {
  readonly token: string;
  readonly logprob: number;
  readonly top: readonly { readonly token: string; readonly logprob: number }[];
}

/** How many tokens messages take of the context window, by the measure of `promptTokens`. */
export interface TokenCounts {
  /** Of each message, with what the template puts around it. */
  readonly messages: readonly number[];
  /** Of the header of the answer. The token that begins every prompt counts nowhere. */
  readonly frame: number;
  /** Of the model's own system message, which a message of the system replaces. */
  readonly ownSystem: number;
}

export interface Answer {
  /** What was streamed, less what turned out to be the model's sign for its end. */
  readonly text: string;
  readonly finishReason: FinishReason;
  /** Prompt tokens that were computed; a history that the KV cache still holds costs none. */
  readonly promptTokens: number;
  readonly completionTokens: number;
  readonly prefillTokensPerSecond: number;
  readonly decodeTokensPerSecond: number;
  /** Present when `topLogprobs` was asked for; the token that ended the answer is the last. */
  readonly logprobs?: readonly TokenLogprob[];
  /** Present when `topLogprobs` was asked for; without the token that ended the answer. */
  readonly tokenIds?: readonly number[];
}

/** Runs one model at a time. */
export interface Engine {
  /**
   * Loads a model from storage onto the GPU, in place of a loaded one.
   * @throws AppError; an AbortError when `signal` was aborted.
   */
  load(
    model: ModelToLoad,
    onProgress: (progress: LoadProgress) => void,
    signal: AbortSignal,
  ): Promise<LoadReport>;

  /**
   * Answers a conversation, or goes on with an answer. Aborting `signal` ends the answer
   * early and is no error: what was written until then is the answer, `stopped`.
   * @param onText told every new piece of the answer
   * @throws AppError `context-exceeded`, `model-not-loaded`, `device-lost` …
   */
  generate(
    request: GenerateRequest,
    onText: (text: string) => void,
    signal: AbortSignal,
  ): Promise<Answer>;

  /**
   * Counts with the loaded model's own tokenizer, also while an answer streams.
   * @throws AppError `model-not-loaded`
   */
  countTokens(messages: readonly Message[]): Promise<TokenCounts>;

  /** Gives back the GPU's memory and the worker's. */
  unload(): Promise<void>;
}
