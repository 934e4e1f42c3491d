import { AppError, describe, type ErrorCode, isAbort } from '../shared/errors.ts';

/**
 * What web-llm 0.2.86, tvmjs, WebAssembly, WebGPU and its reading of files throw, told apart by
 * `Name: message`, since most of it are plain Errors. The first match decides.
 */
const rows: readonly (readonly [pattern: RegExp, code: ErrorCode])[] = [
  [
    /out of memory|OutOfMemory|allocation failed|Cannot enlarge memory|could not allocate|Invalid (typed )?array length/i,
    'out-of-memory',
  ],
  // A server that replaced the worker's policy by its own.
  [/unsafe-eval|Content Security Policy/, 'engine-blocked'],
  [
    /^(DeviceLostError|OperationError|GPUPipelineError.*lost)|device (is|was) lost|Device lost|already been disposed/i,
    'device-lost',
  ],
  [/^(WebGPUNotAvailableError|WebGPUNotFoundError)/, 'webgpu-missing'],
  [/Unable to find a compatible GPU/, 'adapter-missing'],
  [/^ShaderF16SupportError/, 'gpu-f16-missing'],
  [/^FeatureSupportError/, 'gpu-feature-missing'],
  [/Cannot initialize runtime because of requested max/, 'gpu-limit-too-small'],
  // The second where a prompt is so long that its token ids are too many arguments for a call.
  [/^ContextWindowSizeExceededError|Maximum call stack size exceeded/, 'context-exceeded'],
  [
    /^(\w*ModelNotLoaded|EngineNotLoaded|ConfigurationNotInitialized|SpecifiedModelNotFound|UnclearModelToUse|IncorrectPipelineLoaded)Error/,
    'model-not-loaded',
  ],
  // The bare text with which it gives up a load.
  [/^Engine\.unload\(\) is called/, 'model-not-loaded'],
  [/^IntegrityError|malformed SRI|Invalid SRI/i, 'stored-corrupt'],
  [/^QuotaExceededError/, 'storage-full'],
  [
    /^(NotReadableError|NotFoundError|NetworkError)|ArtifactIndexedDBCache failed to fetch|Failed to store |Cannot fetch |Failed to fetch/,
    'model-file-missing',
  ],
  // Before what names a wrong model: a wrong question has no such message.
  [
    /^(MessageOrder|SystemMessageOrder|ContentType|Unsupported(Role|Fields|ContentPart|Detail|ImageURL|ToolType|ToolChoiceType|ModelId)|MultipleTextContent|StreamingCount|SeedType|Invalid\w+|GrammarMatcherInit|Custom\w+|FunctionNotFound|JSONField|ToolCall\w+|TextCompletion\w+|UnknownMessageKind|MinValue|NonNegative|Dependency|ConfigValue)Error/,
    'request-refused',
  ],
  [/^RangeError: Make sure /, 'request-refused'],
  [
    /^(CompileError|LinkError|SyntaxError|GPUPipelineError)|^TypeError: (WebAssembly|.*'buffer')/,
    'model-incompatible',
  ],
  [
    /^(ModelNotFound|MissingModel|ReloadArgumentSizeUnmatched|ReloadModelIdNotUnique|UnsupportedTokenizerFiles|ArtifactManifest|WindowSize\w+|AttentionSinkSize)Error/,
    'model-incompatible',
  ],
  [
    /Tensor-cache record|Cannot find function|Cannot find parameter|Cannot find global function/,
    'model-incompatible',
  ],
];

/** Gives whatever the engine threw a code; `unknown` keeps the original text. */
export function classifyError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  // Nobody here aborts promises: it is how the browser rejects GPU work on a lost device.
  if (isAbort(thrown)) return AppError.from(thrown, 'device-lost');
  const text = describe(thrown);
  const row = rows.find(([pattern]) => pattern.test(text));
  return AppError.from(thrown, row?.[1] ?? 'unknown');
}
