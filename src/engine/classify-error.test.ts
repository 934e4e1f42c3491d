import { describe, expect, it } from 'vitest';
import { AppError, type ErrorCode } from '../shared/errors.ts';
import { classifyError } from './classify-error.ts';

function named(name: string, message = ''): Error {
  return Object.assign(new Error(message), { name });
}

/** Everything that was seen or read in web-llm 0.2.86, by where it comes from. */
const thrown: Readonly<Record<string, readonly (readonly [unknown, ErrorCode])[]>> = {
  'record and config': [
    [named('ModelNotFoundError', 'Cannot find model record in appConfig'), 'model-incompatible'],
    [named('MissingModelError', 'Missing `model_lib` for the model'), 'model-incompatible'],
    [named('ReloadArgumentSizeUnmatchedError', 'Expect chatOpts'), 'model-incompatible'],
    [named('ReloadModelIdNotUniqueError', 'Need to make models'), 'model-incompatible'],
    [named('UnsupportedTokenizerFilesError', 'Cannot handle'), 'model-incompatible'],
    [named('ArtifactManifestError', 'schema'), 'model-incompatible'],
    [named('WindowSizeConfigurationError', 'Only one of'), 'model-incompatible'],
    [named('WindowSizeSpecificationError', 'Need to specify'), 'model-incompatible'],
    [named('AttentionSinkSizeError', 'Need to specify'), 'model-incompatible'],
    [new SyntaxError('Unexpected token < in JSON'), 'model-incompatible'],
    [named('MinValueError', 'Make sure `max_tokens` > 0.'), 'request-refused'],
    [named('RangeError', 'Make sure 0 < top_p <= 1.'), 'request-refused'],
    [named('NonNegativeError', 'Make sure temperature >= 0.'), 'request-refused'],
    [named('DependencyError', 'top_logprobs requires logprobs'), 'request-refused'],
    [named('ConfigValueError', 'something'), 'request-refused'],
  ],
  integrity: [
    [named('IntegrityError', 'Integrity verification failed for https://x'), 'stored-corrupt'],
    [new Error('Invalid SRI hash: abc'), 'stored-corrupt'],
    [new Error('Tensor-cache record range [0, 9) exceeds shard size 4'), 'model-incompatible'],
  ],
  GPU: [
    [named('WebGPUNotAvailableError', 'WebGPU is not supported'), 'webgpu-missing'],
    [named('WebGPUNotFoundError', 'Cannot find WebGPU'), 'webgpu-missing'],
    [new Error('Unable to find a compatible GPU. This issue might be'), 'adapter-missing'],
    [
      new Error('Cannot initialize runtime because of requested maxBufferSize exceeds limit.'),
      'gpu-limit-too-small',
    ],
    [named('ShaderF16SupportError', 'This model requires WebGPU extension'), 'gpu-f16-missing'],
    [named('FeatureSupportError', 'This model requires feature subgroups'), 'gpu-feature-missing'],
    [named('DeviceLostError', 'The WebGPU device was lost while loading'), 'device-lost'],
    [named('GPUPipelineError', 'A valid external Instance reference'), 'model-incompatible'],
    [named('GPUPipelineError', 'the device was lost'), 'device-lost'],
    [new DOMException('Instance dropped', 'OperationError'), 'device-lost'],
    [new Error('PackedFunc has already been disposed'), 'device-lost'],
    [new DOMException('Buffer was destroyed', 'AbortError'), 'device-lost'],
    [named('GPUOutOfMemoryError', 'Not enough memory'), 'out-of-memory'],
  ],
  WebAssembly: [
    [new WebAssembly.CompileError('expected magic word'), 'model-incompatible'],
    [new WebAssembly.LinkError('import object field'), 'model-incompatible'],
    [new TypeError("Cannot read properties of undefined (reading 'buffer')"), 'model-incompatible'],
    [
      new WebAssembly.CompileError(
        "Refused to compile WebAssembly module because 'unsafe-eval' is not an allowed source",
      ),
      'engine-blocked',
    ],
    [new Error('Cannot find function prefill'), 'model-incompatible'],
    [new RangeError('WebAssembly.Memory(): could not allocate memory'), 'out-of-memory'],
    [new RangeError('Array buffer allocation failed'), 'out-of-memory'],
    [new RangeError('Invalid typed array length: 99'), 'out-of-memory'],
  ],
  'cache and network': [
    [new Error('Failed to store https://x with error: y'), 'model-file-missing'],
    [new Error('ArtifactIndexedDBCache failed to fetch: https://x'), 'model-file-missing'],
    [
      new DOMException('Cache.add() encountered a network error', 'NetworkError'),
      'model-file-missing',
    ],
    [new TypeError('Failed to fetch'), 'model-file-missing'],
    [new DOMException('could not be read', 'NotReadableError'), 'model-file-missing'],
    [new DOMException('', 'NotFoundError'), 'model-file-missing'],
    [new DOMException('', 'QuotaExceededError'), 'storage-full'],
    ['Engine.unload() is called.', 'model-not-loaded'],
  ],
  requests: [
    [named('ContextWindowSizeExceededError', 'Prompt tokens exceed'), 'context-exceeded'],
    [new RangeError('Maximum call stack size exceeded'), 'context-exceeded'],
    [named('ModelNotLoadedError', 'Model not loaded'), 'model-not-loaded'],
    [named('WorkerEngineModelNotLoadedError', 'is not loaded'), 'model-not-loaded'],
    [named('EngineNotLoadedError', 'is not loaded'), 'model-not-loaded'],
    [named('UnclearModelToUseError', 'Multiple models'), 'model-not-loaded'],
    [named('SpecifiedModelNotFoundError', 'Specified model'), 'model-not-loaded'],
    [named('MessageOrderError', 'Last message should be from user'), 'request-refused'],
    [named('SystemMessageOrderError', 'System prompt should'), 'request-refused'],
    [named('ContentTypeError', 'should have string content'), 'request-refused'],
    [named('UnsupportedRoleError', 'Unsupported role'), 'request-refused'],
    [named('StreamingCountError', 'When streaming'), 'request-refused'],
    [named('SeedTypeError', '`seed` should be an integer'), 'request-refused'],
    [named('InvalidStreamOptionsError', 'Only specify'), 'request-refused'],
    [named('InvalidResponseFormatError', 'JSON schema'), 'request-refused'],
    [named('GrammarMatcherInitError', 'Failed to initialize'), 'request-refused'],
    [named('UnknownMessageKindError', 'Unknown message kind'), 'request-refused'],
  ],
  'anything else': [
    [new Error('something new'), 'unknown'],
    ['a bare text', 'unknown'],
    [undefined, 'unknown'],
  ],
};

describe.each(Object.entries(thrown))('classifyError, %s', (_row, errors) => {
  it.each(errors)('%s is %s', (error, code) => {
    expect(classifyError(error).code).toBe(code);
  });
});

it('keeps a coded error, and the text of an unknown one', () => {
  const coded = new AppError('model-file-missing', 'a.bin');
  expect(classifyError(coded)).toBe(coded);
  expect(classifyError(new TypeError('odd')).message).toBe('TypeError: odd');
});
