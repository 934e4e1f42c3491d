import { AppError, describe, type ErrorCode, isAbort } from '../shared/errors.ts';

/**
 * What web-llm 0.2.86, tvmjs, WebAssembly and WebGPU throw, told apart by `Name: message`, since
 * most of it are plain Errors. The first match decides.
 */
const rows: readonly (readonly [pattern: RegExp, code: ErrorCode])[] = [
  [
    /out of memory|OutOfMemory|allocation failed|Cannot enlarge memory|could not allocate/i,
    'out-of-memory',
  ],
  [
    /^(DeviceLostError|GPUPipelineError.*lost)|device (is|was) lost|Device lost|already been disposed/i,
    'device-lost',
  ],
  [/^WebGPUNotAvailableError|^WebGPUNotFoundError/, 'webgpu-missing'],
  [/Unable to find a compatible GPU/, 'adapter-missing'],
  [/^(ShaderF16SupportError|FeatureSupportError)/, 'gpu-feature-missing'],
  [/Cannot initialize runtime because of requested max/, 'gpu-limit-too-small'],
  [/^ContextWindowSizeExceededError/, 'context-exceeded'],
  [/^(ModelNotLoadedError|SpecifiedModelNotFoundError|UnclearModelToUseError)/, 'model-not-loaded'],
  [/^(CompileError|LinkError)|^TypeError: WebAssembly/, 'model-incompatible'],
  [
    /Tensor-cache record|Cannot find function|Cannot find parameter|Cannot find global function/,
    'model-incompatible',
  ],
  [
    /^(UnsupportedTokenizerFilesError|WindowSize\w+Error|MissingModelWasmError|GPUPipelineError)/,
    'model-incompatible',
  ],
  [/^NotReadableError|^NotFoundError/, 'model-file-missing'],
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
